import { describe, expect, it } from '@jest/globals';
import { BuildMessages, readPackageId } from '../../../../src/host/rust/build/messages.js';

const INDEX = 'registry+https://github.com/rust-lang/crates.io-index';

describe('readPackageId', () => {
  it.each<[string, string, string, string]>([
    [`${INDEX}#memchr@2.7.4`, 'memchr', '2.7.4', INDEX],
    [`memchr 2.7.4 (${INDEX})`, 'memchr', '2.7.4', INDEX],
    ['path+file:///home/me/tool#1.2.3', 'tool', '1.2.3', 'path+file:///home/me/tool'],
    ['path+file:///home/me/folder#tool@1.2.3', 'tool', '1.2.3', 'path+file:///home/me/folder'],
    ['path+file:///C:/me/tool#1.2.3', 'tool', '1.2.3', 'path+file:///C:/me/tool'],
    ['tool 1.2.3 (path+file:///C:/me/tool)', 'tool', '1.2.3', 'path+file:///C:/me/tool'],
    ['git+https://a.example/dep.git?branch=main#0.1.0', 'dep', '0.1.0', 'git+https://a.example/dep.git?branch=main'],
    ['git+https://a.example/mono#dep@0.1.0+v2', 'dep', '0.1.0+v2', 'git+https://a.example/mono'],
    ['sparse+https://a.example/index/#dep@0.1.0', 'dep', '0.1.0', 'sparse+https://a.example/index/'],
  ])('reads %s', (id, name, version, source) => {
    expect(readPackageId(id)).toEqual({ name, version, source });
  });
  it.each(['', '#', '#1.0.0', 'tool', 'tool 1.2.3', `${INDEX}#`])('takes %j for none', (id) => {
    expect(readPackageId(id)).toBeUndefined();
  });
});

describe('BuildMessages', () => {
  const artifact = (more: object) =>
    JSON.stringify({ reason: 'compiler-artifact', package_id: `${INDEX}#memchr@2.7.4`, ...more });
  it('hears executables that are asked for, packages once, and files', () => {
    const messages = new BuildMessages(['tool']);
    messages.hear(artifact({ target: { name: 'memchr', kind: ['lib'] }, filenames: ['/t/deps/libmemchr.rlib'] }));
    messages.hear(artifact({ target: { name: 'tool', kind: ['bin'] }, executable: '/t/tool', filenames: ['/t/tool'] }));
    messages.hear(
      artifact({ target: { name: 'more', kind: ['bin'] }, executable: '/t/more', filenames: ['C:\\t\\x'] }),
    );
    const script = { linked_libs: ['static=a'], linked_paths: ['native=/t/native', '/t/other'], cfgs: [], env: [] };
    messages.hear(
      JSON.stringify({ reason: 'build-script-executed', package_id: 'x', out_dir: '/t/build/x-1/out', ...script }),
    );
    expect([...messages.outDirs]).toEqual(['/t/build/x-1/out']);
    expect([...messages.searched]).toEqual(['/t/native', '/t/other']);
    expect([...messages.executables]).toEqual([['tool', '/t/tool']]);
    expect(messages.used).toEqual([{ name: 'memchr', version: '2.7.4', source: INDEX }]);
    expect(messages.files).toEqual(['/t/deps/libmemchr.rlib', '/t/tool', 'C:\\t\\x']);
  });
  it.each([
    '',
    'a build script prints',
    '{"reason":"compiler-artifact",',
    '{"reason":"compiler-artifact"}',
    '{"reason":"compiler-artifact","package_id":1,"filenames":[1],"target":{"kind":"bin"}}',
    '{"reason":"build-finished","success":true}',
  ])('takes nothing from %j', (line) => {
    const messages = new BuildMessages(['tool']);
    messages.hear(line);
    expect([messages.used, messages.executables.size, messages.files.length]).toEqual([[], 0, 0]);
  });
});
