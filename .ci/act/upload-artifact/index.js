const { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, statSync } = require('node:fs');
const { basename, join } = require('node:path');
const name = process.env.INPUT_NAME;
const path = process.env.INPUT_PATH.trim();
const target = join(process.env.ARTIFACTS_FOLDER, name);
if (!existsSync(path)) {
  console.log(`::error::no files at ${path}`);
  process.exit(process.env['INPUT_IF-NO-FILES-FOUND'] === 'error' ? 1 : 0);
}
if (existsSync(target)) {
  if (process.env.INPUT_OVERWRITE !== 'true') {
    console.log(`::error::an artifact named ${name} exists`);
    process.exit(1);
  }
  rmSync(target, { recursive: true });
}
mkdirSync(target, { recursive: true });
cpSync(path, statSync(path).isFile() ? join(target, basename(path)) : target, { recursive: true });
appendFileSync(process.env.GITHUB_OUTPUT, 'artifact-id=1\n');
