import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compiledVariables, prerequisites, readInputs } from '../../../../src/host/rust/build/dep-info.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

describe('prerequisites', () => {
  it.each<[string, string, string[]]>([
    ['one rule', '/t/tool.d: src/main.rs src/a.rs\n', ['src/main.rs', 'src/a.rs']],
    ['escaped blanks', '/t/my\\ tool: src/my\\ file.rs src/b\\ c\\ d.rs\n', ['src/my file.rs', 'src/b c d.rs']],
    ['CRLF', 'a: b c\r\n\r\nd: e\r\n', ['b', 'c', 'e']],
    ['paths of Windows', 'C:\\t\\tool.exe: src\\main.rs C:\\x\\y.rs\n', ['src\\main.rs', 'C:\\x\\y.rs']],
    ['rules without files', 'src/main.rs:\n\nsrc/a.rs:\n', []],
    ['comments', '# env-dep:X=a: b\n# a: b\n', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, paths) => {
    expect(prerequisites(text)).toEqual(paths);
  });
});

describe('compiledVariables', () => {
  it('reads names and values with what is escaped in them, and no lines of files', () => {
    const text = 'a: b\n# env-dep:LABEL=x=y\n# env-dep:LINES=a\\nb\\\\n\\r\n# env-dep:UNSET\n#env-dep:NO=1\n';
    expect(compiledVariables(text)).toEqual([
      ['LABEL', 'x=y'],
      ['LINES', 'a\nb\\n\r'],
    ]);
  });
});

describe('readInputs', () => {
  const builtIn = (folder: string, programs: string[], libraries: string[]) => ({
    executables: programs.map((name) => join(folder, name)),
    files: [
      ...[join(folder, 'tool'), join(folder, 'build/tool-1/build-script-build')],
      ...libraries.map((name) => join(folder, 'deps', name)),
    ],
    targetDirectory: folder,
    buildDirectory: folder,
    searched: new Set<string>(),
    outDirs: new Set<string>(),
  });
  it('finds it in a build directory of its own, in either layout of cargo', async () => {
    const [target, build] = [await createTempProject({ 'release/tool.d': 't: a.rs\n' }), await createTempProject()];
    const executables = [join(target, 'release/tool')];
    const folders = {
      targetDirectory: target,
      buildDirectory: build,
      searched: new Set<string>(),
      outDirs: new Set<string>(),
    };
    const places = { executables, files: executables, ...folders };
    for (const place of ['release/deps/tool-1.d', 'release/build/tool/1f/out/tool.d']) {
      await writeFiles(build, { [place]: `t: ${place}\n` });
      expect([...(await readInputs(places, 0)).compiled]).toContain(place);
    }
  });
  it('takes what was compiled since the build began, and what the executable is said to depend on', async () => {
    const folder = await createTempProject({
      'deps/new.d': 'x: src/main.rs\n# env-dep:LABEL=1\n',
      'deps/old.d': 'x: src/old.rs\n# env-dep:OLD=1\n',
      'deps/far-0123456789abcdef.d': 'x: /cargo/far.rs\n# env-dep:FAR=2\n',
      'build/tool-1/script.d': 'x: build.rs\n',
      'other/x.d': 'x: /elsewhere\n',
      'tool.d': '/t/tool: src/main.rs assets/logo\n',
    });
    for (const old of ['deps/old.d', 'deps/far-0123456789abcdef.d']) await utimes(join(folder, old), 1, 1);
    const inputs = await readInputs(builtIn(folder, ['tool.exe'], ['libfar-0123456789abcdef.rlib']), 1000_000);
    expect([...inputs.compiled].sort()).toEqual(['build.rs', 'src/main.rs']);
    expect([...inputs.watched].sort()).toEqual(['assets/logo', 'build.rs', 'src/main.rs']);
    expect([...inputs.variables].sort()).toEqual([
      ['FAR', '2'],
      ['LABEL', '1'],
    ]);
  });
  it('has static libraries and objects where build scripts have some looked for', async () => {
    const folder = await createTempProject({
      'deps/new.d': 'x: src/main.rs\n',
      'tool.d': 'tool: src/main.rs\n',
      'native/libone.a': '',
      'native/two.o': '',
      'native/libthree.so': '',
      'native/notes.txt': '',
    });
    const built = builtIn(folder, ['tool'], []);
    const searched = new Set([join(folder, 'native'), join(folder, 'gone')]);
    const { compiled, watched } = await readInputs({ ...built, searched }, 0);
    expect([...compiled]).toEqual(['src/main.rs']);
    expect([...watched].sort()).toEqual(
      [join(folder, 'native/libone.a'), join(folder, 'native/two.o'), 'src/main.rs'].sort(),
    );
  });
  it('has the whole paths that build scripts watch, in either spelling', async () => {
    const folder = await createTempProject({
      'deps/new.d': 'x: src/main.rs\n',
      'tool.d': 'tool: src/main.rs\n',
      'build/far-1/output':
        'cargo:rerun-if-changed=build.rs\ncargo:rerun-if-changed=/cargo/a b.ftl\r\ncargo::rerun-if-changed=/cargo/c\ncargo:rerun-if-env-changed=/X\necho cargo:rerun-if-changed=/no\n',
    });
    const outDirs = new Set([join(folder, 'build/far-1/out'), join(folder, 'build/gone-1/out')]);
    const { compiled, watched } = await readInputs({ ...builtIn(folder, ['tool'], []), outDirs }, 0);
    expect([...compiled]).toEqual(['src/main.rs']);
    expect([...watched]).toEqual(['src/main.rs', '/cargo/a b.ftl', '/cargo/c']);
  });
  it('is refused where nothing was written down', async () => {
    const folder = await createTempProject({ 'deps/empty.d': '' });
    await expectCode(() => readInputs(builtIn(folder, [], []), 0), 'CARGO_FAILED');
    const lacking = await createTempProject({ 'deps/new.d': 'x: a\n' });
    await expectCode(() => readInputs(builtIn(lacking, ['tool'], []), 0), 'CARGO_FAILED');
  });
});
