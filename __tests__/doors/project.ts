/** A producer: a crate of its own in a git repository, with a contract for this host and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRATE, createRepository, TARGET, TOOLCHAIN } from '../support/crate-repository.js';

/** This repository's own platform for a target, where it has one. */
function knownPlatform({ platforms }: { platforms: { target: string }[] }, target: string): object {
  return platforms.find((of) => of.target === target) ?? {};
}

/** More targets make the contract ask for more than this host builds. */
export function producerContract(targets: readonly string[] = [TARGET]): string {
  const contract = JSON.parse(readFileSync(join(process.cwd(), 'docs/distribution-contract.json'), 'utf8'));
  const [platform] = contract.platforms;
  const planned = { ...platform, target: 'x86_64-pc-windows-msvc', os: 'windows', support: 'planned' };
  return JSON.stringify({
    ...contract,
    product: 'tool',
    entrypoint: { kind: 'cli', binaries: ['tool'] },
    toolchain: { ...contract.toolchain, rust: TOOLCHAIN },
    platforms: [...targets.map((target) => ({ ...platform, ...knownPlatform(contract, target), target })), planned],
  });
}

/** A repository of crate `tool` 1.2.3; files given replace its own. */
export async function createProducer(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return createRepository({
    ...CRATE,
    '.gitignore': '/target/\n/staged/\n/store/\n',
    'docs/distribution-contract.json': producerContract(),
    ...files,
  });
}
