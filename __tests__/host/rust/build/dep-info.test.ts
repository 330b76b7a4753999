import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compiledVariables, prerequisites, readInputs } from '../../../../src/host/rust/build/dep-info.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';

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
  it('takes what was compiled since the build began, and what the executable is said to depend on', async () => {
    const folder = await createTempProject({
      'deps/new.d': 'x: src/main.rs\n# env-dep:LABEL=1\n',
      'deps/old.d': 'x: src/old.rs\n',
      'tool.d': '/t/tool: src/main.rs assets/logo\n',
    });
    await utimes(join(folder, 'deps/old.d'), 1, 1);
    const inputs = await readInputs([join(folder, 'tool.exe')], new Set([folder, join(folder, 'none')]), 1000_000);
    expect([...inputs.compiled]).toEqual(['src/main.rs']);
    expect([...inputs.watched]).toEqual(['src/main.rs', 'assets/logo']);
    expect([...inputs.variables]).toEqual([['LABEL', '1']]);
  });
  it('is refused where nothing was written down', async () => {
    const folder = await createTempProject({ 'deps/empty.d': '' });
    await expectCode(() => readInputs([], new Set([folder]), 0), 'CARGO_FAILED');
    const lacking = await createTempProject({ 'deps/new.d': 'x: a\n' });
    await expectCode(() => readInputs([join(lacking, 'tool')], new Set([lacking]), 0), 'CARGO_FAILED');
  });
});
