/**
 * A contract for another program than this repository's, made of that of this repository:
 *
 *   node .ci/contract.mjs PRODUCT RUST TARGET...
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OWN = new URL('../docs/distribution-contract.json', import.meta.url);
const SYSTEMS = { windows: 'windows', linux: 'linux', apple: 'darwin' };

/** The text of a contract for a product and its binaries, of which every release has all targets. */
export function contractFor({ product, binaries, rust, targets }) {
  const own = JSON.parse(readFileSync(OWN, 'utf8'));
  delete own.$schema;
  const contract = {
    ...own,
    product,
    entrypoint: { ...own.entrypoint, binaries },
    index: { ...own.index, deprecated_aliases: [] },
    platforms: targets.map((target) => ({ ...nearest(own.platforms, target), target, support: 'recommended' })),
    toolchain: { ...own.toolchain, rust },
    governance: { ...own.governance, steward: { active: '@acme/release-stewards' } },
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}

/** The platform of a target, or of another target of its system and processor. */
function nearest(platforms, target) {
  const os = SYSTEMS[Object.keys(SYSTEMS).find((name) => target.includes(`-${name}`))];
  return (
    platforms.find((platform) => platform.target === target) ??
    platforms.find((platform) => platform.os === os && target.startsWith(platform.arch))
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [product, rust, ...targets] = process.argv.slice(2);
  process.stdout.write(contractFor({ product, binaries: [product], rust, targets }));
}
