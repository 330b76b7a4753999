import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rustAnswers } from '../../../src/host/rust/answers.js';
import { findManifest } from '../../../src/host/rust/crate.js';
import { CRATE, ENV, TARGET, TOOLCHAIN } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

/** A program that writes its name down, and hands over to the real one, which is further down the PATH. */
const counted = (name: string): string =>
  `#!/bin/sh\necho ${name} >>"$(dirname "$0")/../asked"\nPATH=\${PATH#*:}\nexec ${name} "$@"\n`;

it('asks each question once, when it is first wanted', async () => {
  const folder = await createTempProject({ ...CRATE, 'bin/cargo': counted('cargo'), 'bin/rustc': counted('rustc') });
  const asked = async (): Promise<string> => readFile(join(folder, 'asked'), 'utf8');
  const { PATH = '' } = ENV;
  const { toolchain, metadata } = rustAnswers(await findManifest(join(folder, 'Cargo.toml')), {
    ...ENV,
    PATH: `${join(folder, 'bin')}:${PATH}`,
  });
  await expect(asked()).rejects.toMatchObject({ code: 'ENOENT' });
  const [first] = await Promise.all([toolchain(), toolchain()]);
  expect(first.version).toBe(TOOLCHAIN);
  expect(await asked()).toBe('rustc\n');
  expect((await metadata()).packages).toEqual((await metadata()).packages);
  expect(await toolchain()).toBe(first);
  expect(await asked()).toBe('rustc\ncargo\n');
});

it('has the targets of a toolchain that is installed, and installs none', async () => {
  const folder = await createTempProject(CRATE);
  const rust = rustAnswers(await findManifest(join(folder, 'Cargo.toml')), ENV);
  expect(await rust.targets(TOOLCHAIN)).toContain(TARGET);
  expect(await rust.targets('1.999.0')).toBeUndefined();
  await rust.toolchain();
  expect(rust.targets(TOOLCHAIN)).toBe(rust.targets(TOOLCHAIN));
});
