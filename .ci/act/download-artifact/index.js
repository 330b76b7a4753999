const { cpSync, mkdirSync, readdirSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.env.ARTIFACTS_FOLDER;
const pattern = new RegExp(`^${process.env.INPUT_PATTERN.replaceAll('*', '.*')}$`);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
const path = process.env.INPUT_PATH;
mkdirSync(path, { recursive: true });
for (const name of names) cpSync(join(folder, name), names.length === 1 ? path : join(path, name), { recursive: true });
