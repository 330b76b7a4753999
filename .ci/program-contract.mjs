// Prints a contract for a program that is not this repository's: two recommended targets, its own name, its own toolchain.
import { readFileSync } from 'node:fs';

const [product, rust] = process.argv.slice(2);
const contract = JSON.parse(readFileSync(new URL('../docs/distribution-contract.json', import.meta.url), 'utf8'));
delete contract.$schema;
contract.product = product;
contract.entrypoint.binaries = [product];
contract.toolchain.rust = rust;
contract.platforms = contract.platforms
  .filter(({ target }) => target === 'x86_64-unknown-linux-gnu' || target === 'x86_64-unknown-linux-musl')
  .map((platform) => ({ ...platform, support: 'recommended' }));
process.stdout.write(`${JSON.stringify(contract, null, 2)}\n`);
