/** That the parts of the bundle share modules, and lose none by it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrange } from '../../scripts/bundle/arrange.mjs';
import { formatPart, listsOf, modulesOf, withLists } from '../../scripts/bundle/part-file.mjs';
import { runsOf } from '../../scripts/bundle/runs.mjs';
import { withoutCopies } from '../../scripts/bundle/share.mjs';
import { runs } from '../support/generated.js';

/** A module that asks for parts, in as many bytes as are asked for. */
function moduleText(size: number, ...lists: string[][]): string {
  const asked = lists.map((list) => `        const load = ()=>${listText(list)}.then(use);\n`);
  return `((module, exports, __webpack_require__)=>{\n        // ${'x'.repeat(size)}\n${asked.join('')}    })`;
}

function listText(list: readonly string[]): string {
  const loads = list.map((part) => `__webpack_require__.e(${JSON.stringify(part)})`);
  return loads.length === 1 ? (loads[0] ?? '') : `Promise.all([\n${loads.map((load) => `    ${load}`).join(',\n')}\n])`;
}

/** What is in the first file of every bundle: what commands and actions start with. */
const START = ['host-supervise', 'cli-output', 'cli-program', 'actions-core', 'actions-report-log', 'actions-inputs'];

interface Bundle {
  readonly scripts: Record<string, string>;
  readonly names: Parameters<typeof withoutCopies>[1];
}

/** A bundle of parts with modules by their sizes, and the lists of parts that the first file asks for. */
function bundleOf(parts: Record<string, Record<string, number>>, lists: readonly string[][]): Bundle {
  const start = Object.fromEntries(START.map((name) => [name, { [`src/${name}.ts`]: 10 }]));
  const all = Object.entries({ ...start, ...parts });
  const files = all.map(([name, modules]) => [
    `${name}.js`,
    formatPart(name, new Map(Object.entries(modules).map(([key, size]) => [key, moduleText(size)])), []),
  ]);
  const first = [...START.map((name) => [name]), ...lists].map(
    (list) => `const f = ()=>${listText(list)}.then(use);\n`,
  );
  const sources = all.flatMap(([, modules]) => Object.keys(modules).map((key) => [key, [key]] as const));
  const asked = all.map(([name]) => {
    const file = `src/${name}.ts`;
    return [name, name.startsWith('shared-') ? [] : [{ source: file, from: ['src/entry.ts'] }]] as const;
  });
  return {
    scripts: { 'index.js': first.join(''), ...Object.fromEntries(files) },
    names: { sources: new Map(sources), asked: new Map(asked) },
  };
}

/** The modules that each list of the first file brings. */
function brought(scripts: Record<string, string>): string[][] {
  return listsOf(scripts['index.js'] ?? '').map((list) =>
    [...new Set(list.flatMap((part) => [...modulesOf(scripts[`${part}.js`] ?? '').keys()]))].sort(),
  );
}

describe('withoutCopies', () => {
  const LARGE = { 'src/contract/errors.ts': 30_000 };
  const parts = {
    'actions-doors-a': { 'src/actions-doors-a.ts': 500, ...LARGE },
    'actions-doors-b': { 'src/actions-doors-b.ts': 500, ...LARGE, 'src/contract/clip.ts': 40 },
    'cli-commands-c': { 'src/cli-commands-c.ts': 500, 'src/contract/clip.ts': 40 },
    'shared-host-disk': { 'src/host/disk/files.ts': 2_000 },
  };
  const lists = [['actions-doors-a', 'shared-host-disk'], ['actions-doors-b', 'shared-host-disk'], ['cli-commands-c']];

  it('puts what is large into a file that is loaded with it already, and leaves copies of what is small', () => {
    const { scripts, names } = bundleOf(parts, lists);
    const shared = withoutCopies(scripts, names);
    const holders = (module: string): string[] =>
      Object.keys(shared).filter((file) => shared[file]?.includes(`"${module}": (`));
    expect(holders('src/contract/errors.ts')).toEqual(['shared-host-disk.js']);
    expect(holders('src/contract/clip.ts').sort()).toEqual(['actions-doors-b.js', 'cli-commands-c.js']);
    expect(brought(shared)[0]).toEqual(brought(scripts)[0]);
  });

  it('leaves a part that is called for in the file of its name, and lets others load that', () => {
    const install = { 'src/cli-commands-install.ts': 30_000 };
    const { scripts, names } = bundleOf(
      { 'cli-commands-install': install, 'cli-commands-release': { 'src/cli-commands-release.ts': 99, ...install } },
      [['cli-commands-install'], ['cli-commands-release']],
    );
    const shared = withoutCopies(scripts, names);
    expect([...modulesOf(shared['cli-commands-release.js'] ?? '').keys()]).toEqual(['src/cli-commands-release.ts']);
    expect(listsOf(shared['index.js'] ?? '').at(-1)).toEqual(['cli-commands-install', 'cli-commands-release']);
  });

  it('gives each import() all that it had, whatever parts have and whoever asks for them, and the same in any order', () => {
    const names = ['cli-commands-a', 'cli-commands-b', 'actions-doors-c', 'shared-host-disk', 'shared-steps-verify'];
    const own = (name: string): string => `src/${name.replaceAll('shared-', '').replaceAll('-', '/')}/own.ts`;
    const modules = ['json', 'text', 'identity', 'archive', 'decisions'].map((room) => `src/contract/${room}/x.ts`);
    const part = fc.dictionary(fc.constantFrom(...modules), fc.integer({ min: 0, max: 60_000 }), { maxKeys: 5 });
    const list = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 });
    const bundle = fc.record({ parts: fc.array(part, { minLength: 5, maxLength: 5 }), lists: fc.array(list) });
    fc.assert(
      fc.property(bundle, fc.dictionary(fc.constantFrom(...modules), fc.nat(60_000)), (made, sizes) => {
        const held = names.map((name, at) => {
          const shared = Object.keys(made.parts[at] ?? {}).map((key) => [key, sizes[key] ?? 100]);
          return [name, { ...Object.fromEntries(shared), [own(name)]: 10 }];
        });
        const { scripts, names: known } = bundleOf(Object.fromEntries(held), [...made.lists, names]);
        const shared = withoutCopies(scripts, known);
        const before = brought(scripts);
        for (const [at, after] of brought(shared).entries())
          expect(after).toEqual(expect.arrayContaining(before[at] ?? []));
        const turned = Object.fromEntries(Object.entries(scripts).reverse());
        expect(withoutCopies(turned, known)).toEqual(shared);
      }),
      runs(50),
    );
  });

  it('refuses a module that is not the same in two parts', () => {
    const { scripts, names } = bundleOf(parts, lists);
    const other = scripts['actions-doors-b.js']?.replace(/(errors\.ts": [^/]*\/\/ )x/, '$1y') ?? '';
    expect(() => withoutCopies({ ...scripts, 'actions-doors-b.js': other }, names)).toThrow(
      'src/contract/errors.ts is not the same in all parts',
    );
  });
});

describe('arrange', () => {
  it('makes a file of its own where no file is loaded with it, and that costs less than copies', () => {
    const holders = Array.from({ length: 30 }, (_, at) => `part-${at}`);
    const parts = holders.map((name) => ({ name, bytes: 100, isOpen: false }));
    const group = (bytes: number) => ({ modules: ['a'], holders, home: [], bytes });
    const runs = holders.map((name) => ({ parts: [name], before: [] }));
    const shared = arrange(parts, [group(60_000)], runs).filter(({ groups }) => groups.length > 0);
    expect(shared).toEqual([{ part: undefined, groups: [group(60_000)], copies: [] }]);
    expect(arrange(parts, [group(600)], runs).every(({ copies }) => copies.length === 1)).toBe(true);
  });
});

describe('runsOf', () => {
  it('knows what is there before a list: at a start, and on all ways to what holds it', () => {
    const ask = (...list: string[]) => new Map([['m', moduleText(1, list)]]);
    const { scripts } = bundleOf({}, [
      ['cli-commands-a', 'zod'],
      ['b', 'zod'],
      ['b', 'semver', 'zod'],
    ]);
    const runs = runsOf(
      scripts['index.js'] ?? '',
      new Map([
        ['cli-commands-a', ask('late')],
        ['b', ask('later')],
      ]),
    );
    const runWith = (name: string) => runs.find(({ parts }) => parts.includes(name));
    expect(runWith('cli-commands-a')).toEqual({
      parts: ['host-supervise', 'cli-output', 'cli-program', 'cli-commands-a', 'zod'],
      before: [],
    });
    expect(runWith('late')?.before).toEqual(['cli-commands-a', 'zod']);
    expect(runWith('later')?.before).toEqual(['b', 'zod']);
  });

  it('refuses a start that nothing is called like', () => {
    expect(() => runsOf(`const f = ()=>${listText(['cli-commands-a'])}.then(use);`, new Map())).toThrow(
      'host-supervise',
    );
  });
});

describe('the file of a part', () => {
  const modules = new Map([
    ['src/a.ts', moduleText(1)],
    ['b/c.js', 'function(module, exports) {\n        exports.a = 1;\n    }'],
  ]);

  it('is read as it was written, with the parts that it includes', () => {
    const text = formatPart('a', modules, ['b']);
    expect(modulesOf(text)).toEqual(modules);
    expect(text).toMatch(/^export const id = "a";\nexport const ids = \[\n {4}"a",\n {4}"b"\n\];\n/);
  });

  it.each([
    ['export const id = "a";\n', 'parts in another form'],
    [
      formatPart('a', modules, []).replace('export const modules', 'export const runtime = 1;\nexport const modules'),
      'parts in',
    ],
    [formatPart('a', modules, []).replace('};\n', '};\nexport const b = 1;\n'), 'the modules of "a" in another form'],
    [formatPart('a', new Map([['b', '1']]), []), 'the modules of "a" in another form'],
  ])('is refused in another form', (text, message) => {
    expect(() => modulesOf(text)).toThrow(message);
  });

  it('has lists of parts, which can be others', () => {
    const text = `a(${listText(['a'])}, ${listText(['b', 'c'])})`;
    expect(listsOf(text)).toEqual([['a'], ['b', 'c']]);
    const changed = withLists(text, (list) => (list.length === 1 ? ['a', 'd'] : ['e']));
    expect(changed).toBe(
      'a(Promise.all([__webpack_require__.e("a"), __webpack_require__.e("d")]), __webpack_require__.e("e"))',
    );
    expect(listsOf(changed)).toEqual([['a', 'd'], ['e']]);
  });
});
