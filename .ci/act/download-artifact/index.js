const { cpSync, mkdirSync, readdirSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.env.ARTIFACTS_FOLDER;
// A name that is not there is refused; a pattern may match nothing.
const { INPUT_NAME: wanted, INPUT_PATTERN: matching } = process.env;
const pattern = new RegExp(`^${(wanted || matching).replaceAll('*', '.*')}$`);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
if (wanted && names.length === 0) {
  console.log(`::error::Artifact not found for name: ${wanted}`);
  process.exit(1);
}
const path = process.env.INPUT_PATH;
mkdirSync(path, { recursive: true });
for (const name of names) cpSync(join(folder, name), names.length === 1 ? path : join(path, name), { recursive: true });
