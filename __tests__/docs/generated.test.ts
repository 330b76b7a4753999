import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ERROR_CODES } from '../../src/contract/error-codes.js';
import { withTree } from '../support/temporary.js';

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('generate-docs', () => {
  it('restores what was damaged, and otherwise leaves the documentation as it is committed', () =>
    withTree({}, (folder) => {
      cpSync('docs', folder, { recursive: true });
      rmSync(join(folder, 'schema'), { recursive: true });
      edit(join(folder, 'distribution.md'), (text) => text.replace('| Recommended ', '| Guaranteed '));
      edit(join(folder, 'errors.md'), (text) => text.replace(/^\| `TOO_LARGE`.*\n/m, ''));
      edit(join(folder, 'formats.md'), (text) => text.replace('65,536', '65,535'));
      execFileSync(process.execPath, ['scripts/generate-docs.mjs', folder]);
      expect(filesOf(folder)).toEqual(filesOf('docs'));
    }));

  it('fails where distribution.md has lost a table', () =>
    withTree({}, (folder) => {
      cpSync('docs', folder, { recursive: true });
      edit(join(folder, 'distribution.md'), (text) => text.replace('<!-- generated:retention -->\n', ''));
      const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-docs.mjs', folder], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toContain('retention is unpaired');
    }));
});

describe('docs/schema', () => {
  const read = (name: string) => JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8'));
  const documents = {
    'distribution-contract': 'docs/distribution-contract.json',
    'orchestrator-config': 'scripts/release-orchestrator.config.json',
  };

  it('has a schema for every document, with a relative identifier', () => {
    const names = readdirSync('docs/schema').sort();
    expect(names).toEqual(
      [
        'checksums',
        'distribution-contract',
        'lockfile',
        'manifest',
        'orchestrator-config',
        'outdated',
        'provenance',
        'release-index',
        'release-list',
        'release-plan',
      ].map((name) => `${name}.schema.json`),
    );
    for (const name of names)
      expect(JSON.parse(readFileSync(`docs/schema/${name}`, 'utf8'))).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: name,
        additionalProperties: false,
      });
  });

  it.each(Object.entries(documents))('%s accepts %s as it is, and no other field in it', (name, path) => {
    const schema = z.fromJSONSchema(read(name));
    const document = JSON.parse(readFileSync(path, 'utf8'));
    expect(schema.safeParse(document).success).toBe(true);
    expect(schema.safeParse({ ...document, surprise: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...document, schema_version: 2 }).success).toBe(false);
    expect(join(path, '..', document.$schema)).toBe(`docs/schema/${name}.schema.json`);
  });

  it('accepts no other identity than the six parts', () => {
    const schema = z.fromJSONSchema(read('distribution-contract'));
    const document = JSON.parse(readFileSync('docs/distribution-contract.json', 'utf8'));
    document.identity.fields.pop();
    expect(schema.safeParse(document).success).toBe(false);
  });
});

describe('docs/errors.md', () => {
  it('has a line for every code', () => {
    const codes = readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)` +\|/gm);
    expect([...codes].map(([, code]) => code)).toEqual(Object.keys(ERROR_CODES));
  });
});
