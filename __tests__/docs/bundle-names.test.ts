import { describe, expect, it } from '@jest/globals';
import { formatChanges } from '../../scripts/bundle/changes.mjs';
import { withoutRepeats } from '../../scripts/bundle/licenses.mjs';
import { nameParts, sourceOf } from '../../scripts/bundle/names.mjs';
import { firstWithNames, withNames } from '../../scripts/bundle/rename.mjs';

const PLAN = {
  id: 1,
  sources: ['src/cli/commands/plan.ts', 'src/steps/plan.ts'],
  asked: asked('src/cli/commands/plan.ts'),
};
const CORE = { id: 2, sources: ['@actions/core/lib/core.js'], asked: asked('@actions/core/lib/core.js') };
const ZOD = { id: 3, sources: ['zod/v4/core/api.js', 'zod/v4/mini/schemas.js'], asked: [] };
const PUBLISH = {
  id: 4,
  sources: ['src/contract/decisions/revision.ts', 'src/steps/publish/publish.ts', 'src/steps/publish/staged.ts'],
  asked: [],
};
const READ_CONTRACT = { id: 5, sources: ['src/host/process.ts', 'src/steps/read-contract.ts'], asked: [] };

function asked(source: string, ...from: string[]): { source: string; from: string[] }[] {
  return [{ source, from }];
}

describe('sourceOf', () => {
  it('gives a file of src, of a package, and of a package inside another, without the folder they lie in', () => {
    expect(sourceOf('/a/b/lib/cli/main.js', '/a/b')).toBe('src/cli/main.ts');
    expect(sourceOf('/a/b/node_modules/zod/v4/core/api.js?x', '/a/b')).toBe('zod/v4/core/api.js');
    expect(sourceOf('/elsewhere/node_modules/a/node_modules/b/c.js', '/a/b')).toBe('a/node_modules/b/c.js');
  });

  it('refuses a file that is in neither', () => {
    expect(() => sourceOf('/a/c/lib/cli/main.js', '/a/b')).toThrow('/a/c/lib/cli/main.js is in neither lib');
  });
});

describe('nameParts', () => {
  it('names a part for what is asked for, else for the rooms of its highest layer, else for its packages', () => {
    expect(Object.fromEntries(nameParts([PLAN, CORE, ZOD, PUBLISH, READ_CONTRACT]))).toEqual({
      1: 'cli-commands-plan',
      2: 'actions-core',
      3: 'zod',
      4: 'shared-steps-publish',
      5: 'shared-steps-read-contract',
    });
  });

  it('gives the same names in any order, and whatever numbers webpack gives', () => {
    const parts = [PLAN, CORE, ZOD, PUBLISH, READ_CONTRACT].reverse();
    const turned = parts.map((part) => ({ ...part, id: 100 - part.id, sources: [...part.sources].reverse() }));
    const names = nameParts([PLAN, CORE, ZOD, PUBLISH, READ_CONTRACT]);
    for (const [id, name] of nameParts(turned)) expect(names.get(100 - id)).toBe(name);
  });

  it('says for whom a part is where two have the same beginning', () => {
    const row = 'src/steps/verify/row.ts';
    const one = { id: 1, sources: [row], asked: asked(row, 'src/steps/lock.ts') };
    const other = {
      id: 2,
      sources: [row, 'src/contract/errors.ts'],
      asked: asked(row, 'src/steps/install/install.ts'),
    };
    expect([...nameParts([one, other]).values()]).toEqual([
      'steps-verify-row-for-steps-lock',
      'steps-verify-row-for-steps-install-install',
    ]);
  });

  it('says what a shared part holds alone where two have the same rooms or packages', () => {
    const errors = 'src/contract/errors.ts';
    const one = { id: 1, sources: ['src/host/disk/files.ts', errors], asked: [] };
    const other = { id: 2, sources: ['src/host/disk/lock.ts', errors, 'src/contract/digest.ts'], asked: [] };
    const mini = { id: 9, sources: ['zod/v4/mini/iso.js', 'zod/v4/mini/schemas.js'], asked: [] };
    expect([...nameParts([one, other, PUBLISH, ZOD, mini]).values()]).toEqual([
      'shared-host-disk-with-host-disk-files',
      'shared-host-disk-with-contract-digest',
      'shared-steps-publish',
      'zod-with-zod-v4-core-api',
      'zod-with-zod-v4-mini-iso',
    ]);
  });

  it('names a part of more than three rooms for the layer', () => {
    const sources = ['archive', 'disk', 'git', 'http'].map((room) => `src/host/${room}/x.ts`);
    expect([...nameParts([{ id: 1, sources, asked: [] }]).values()]).toEqual(['shared-host']);
  });

  it('refuses two parts that hold the same', () => {
    expect(() => nameParts([ZOD, { ...ZOD, id: 9 }])).toThrow('two parts of the bundle are called zod');
  });
});

const NAMES = {
  modules: new Map([
    [7598, 'node:crypto'],
    [99, 'src/contract/errors.ts'],
  ]),
  parts: new Map([
    [334, 'zod'],
    [30, 'actions-report-log'],
    [792, 'index'],
  ]),
};
const PART = `export const id = 30;
export const ids = [30,334];
export const modules = {

/***/ 99:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var a = __webpack_require__(7598);
var b = () => Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(/* import() */ 30)]).then(__webpack_require__.bind(__webpack_require__, 99));
var c = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
var size = f(99) + 334;
`;
const FIRST = `__nccwpck_require__.u = (chunkId) => {
	return "" + chunkId + ".index.js";
};
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
`;

describe('withNames', () => {
  it('puts names where a part and its modules have numbers, and leaves other numbers alone', () => {
    expect(withNames(PART, NAMES)).toBe(`export const id = "actions-report-log";
export const ids = ["actions-report-log","zod"];
export const modules = {

/***/ "src/contract/errors.ts":
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var a = __webpack_require__("node:crypto");
var b = () => Promise.all(/* import() */[__webpack_require__.e("zod"), __webpack_require__.e("actions-report-log")]).then(__webpack_require__.bind(__webpack_require__, "src/contract/errors.ts"));
var c = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, "node:crypto", 19));
var size = f(99) + 334;
`);
  });

  it('refuses a number that has no name', () => {
    expect(() => withNames('var a = __webpack_require__(5);', NAMES)).toThrow('nothing of the bundle has the number 5');
  });

  it.each([
    'var a = __webpack_require__( 99 );',
    'var a = __webpack_require__.e(/* prefetch */ 334);',
    'f.bind(__webpack_require__,99)',
    '/***/ 99 : function () {}',
    'export const ids = [ 334 ];',
  ])('refuses another form: %s', (code) => {
    expect(() => withNames(code, NAMES)).toThrow('webpack writes its numbers in another form now');
  });
});

describe('firstWithNames', () => {
  it('finds the files of the others by their names', () => {
    const code = firstWithNames(FIRST, NAMES);
    expect(code).toContain('return chunkId + ".js";');
    expect(code).toContain('"index": 0');
  });

  it('refuses where the files are found in another way', () => {
    expect(() => firstWithNames(FIRST.replace('.index.js', '.chunk.js'), NAMES)).toThrow('in another way now');
  });
});

describe('formatChanges', () => {
  const files = (texts: Record<string, string>): Map<string, Buffer> =>
    new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

  it('has a line for each file that changed, with its bytes before and after', () => {
    const before = files({ 'bundle/a.js': 'abc', 'bundle/b.js': 'b', 'bundle/c.js': 'c'.repeat(1000) });
    const after = files({ 'bundle/a.js': 'abd', 'bundle/c.js': 'c'.repeat(1000), 'bundle/d.js': 'd'.repeat(1234) });
    expect(formatChanges(before, after)).toEqual([
      'changed bundle/a.js: 3 -> 3 bytes',
      'removed bundle/b.js: 1 bytes',
      'added   bundle/d.js: 1,234 bytes',
      'dist-action: 3 files changed; 3 files, 2,237 bytes',
    ]);
  });

  it('says in one line that nothing changed', () => {
    const same = files({ 'cli/index.js': 'abc' });
    expect(formatChanges(same, files({ 'cli/index.js': 'abc' }))).toEqual([
      'dist-action: nothing changed; 1 files, 3 bytes',
    ]);
  });
});

describe('withoutRepeats', () => {
  const packages = new Set(['@a/core', '@a/io', 'b', 'c']);

  it('says a text once, and of the others whose it is', () => {
    const text = [
      '@a/core',
      'MIT',
      'The text',
      '',
      'of it.',
      '',
      '@a/io',
      'MIT',
      'The text',
      '',
      'of it.',
      '',
      'b',
      'Apache-2.0',
      '',
      'c',
      'MIT',
      'Another.',
      '',
    ];
    expect(withoutRepeats(text.join('\n'), packages)).toBe(
      [
        '@a/core\nMIT\nThe text\n\nof it.\n',
        '@a/io\nMIT\nThe text is that of @a/core, above.\n',
        'b\nApache-2.0\n',
        'c\nMIT\nAnother.\n',
      ].join('\n'),
    );
  });

  it('refuses licences in another form', () => {
    expect(() => withoutRepeats('Licences: MIT', packages)).toThrow('another form');
  });
});
