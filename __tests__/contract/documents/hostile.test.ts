import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { parseOrchestratorConfig } from '../../../src/contract/documents/orchestrator-config.js';
import { codeOf, refusalOf } from '../../support/expect-code.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const contractText = readFileSync(join('docs', 'distribution-contract.json'), 'utf8');
const contract = parseContract(Buffer.from(contractText), 'contract.json');

describe('parseContract', () => {
  const change = (edit: (document: Record<string, never>) => void): Buffer => {
    const document = JSON.parse(contractText);
    edit(document);
    return Buffer.from(JSON.stringify(document, null, 2));
  };
  it.each<[string, (document: never) => void, string, string]>([
    [
      'an unknown field',
      (d: { x: number }) => {
        d.x = 1;
      },
      'SCHEMA_INVALID',
      '#/x',
    ],
    [
      'a wrong type',
      (d: { profiles: string }) => {
        d.profiles = 'release';
      },
      'SCHEMA_INVALID',
      '#/profiles',
    ],
    [
      'a missing field',
      (d: { layout?: unknown }) => {
        delete d.layout;
      },
      'SCHEMA_INVALID',
      '#/layout',
    ],
    [
      'a newer schema_version',
      (d: { schema_version: number }) => {
        d.schema_version = 2;
      },
      'UPDATE_REQUIRED',
      '#/schema_version',
    ],
    [
      'fewer than six generations',
      (d: { retention: { minimum_release_generations: number } }) => {
        d.retention.minimum_release_generations = 5;
      },
      'SCHEMA_INVALID',
      '#/retention/minimum_release_generations',
    ],
    [
      'a target twice',
      (d: { platforms: unknown[] }) => {
        d.platforms.push(d.platforms[0]);
      },
      'SCHEMA_INVALID',
      `#/platforms/${contract.platforms.length}`,
    ],
    [
      'an identifier of another version',
      (d: { contract: string }) => {
        d.contract = 'distribution-contract@2.0';
      },
      'SCHEMA_INVALID',
      '#/contract',
    ],
    [
      'a retirement before its announcement',
      (d: { index: { deprecated_aliases: { retired: string }[] } }) => {
        for (const alias of d.index.deprecated_aliases) alias.retired = '2025-01-01';
      },
      'SCHEMA_INVALID',
      '#/index/deprecated_aliases/0/retired',
    ],
    [
      'another layout',
      (d: { layout: { directory_template: string } }) => {
        d.layout.directory_template = 'dist/{target}/';
      },
      'SCHEMA_INVALID',
      '#/layout/directory_template',
    ],
    [
      'a document path that leaves the repository',
      (d: { governance: { documents: { prose: string } } }) => {
        d.governance.documents.prose = '../x.md';
      },
      'SCHEMA_INVALID',
      '#/governance/documents/prose',
    ],
  ])('refuses %s', (_name, edit, code, pointer) => {
    const error = refusalOf(() => parseContract(change(edit as never), 'c'));
    expect([error.code, error.place]).toEqual([code, `c${pointer}`]);
  });
  it('reports all faults at once, with their lines, and the first fifty of more', () => {
    const text = change((document) => {
      const loose = document as Record<string, unknown>;
      loose.product = '../x';
      for (let at = 0; at < 80; at++) loose[`unknown_${at}`] = at;
    });
    const { faults } = refusalOf(() => parseContract(text, 'c'));
    expect(faults).toHaveLength(50);
    const product = faults.find((fault) => fault.place === 'c#/product');
    expect(text.toString().split('\n')[(product?.line ?? 0) - 1]).toContain('"product": "../x"');
  });
  it('refuses more than its cap', () => {
    expect(codeOf(() => parseContract(Buffer.alloc(1024 * 1024 + 1, 32), 'c'))).toBe('TOO_LARGE');
  });
});

describe('parseLockfile and parseOrchestratorConfig', () => {
  it('refuse unknown fields, newer versions and paths of another tuple', () => {
    const locked = {
      artifact_file: 'dist/x',
      artifact_sha256: '0'.repeat(64),
      artifact_size: 1,
      manifest_sha256: '0'.repeat(64),
      content_size: 1,
      binaries: ['x'],
      files: [{ path: 'x', sha256: '0'.repeat(64), size: 1, mode: '0755' }],
    };
    const { target, ...rest } = TUPLE;
    const lockfile = {
      schema_version: 1,
      product: PRODUCT,
      sources: ['.'],
      distribution_contract_version: '1.0.0',
      ...rest,
      targets: { [target]: locked },
    };
    const text = (value: unknown) => Buffer.from(JSON.stringify(value));
    expect(codeOf(() => parseLockfile(text(lockfile), 'l'))).toBe('TUPLE_MISMATCH');
    expect(codeOf(() => parseLockfile(text({ ...lockfile, x: 1 }), 'l'))).toBe('SCHEMA_INVALID');
    expect(codeOf(() => parseLockfile(text({ ...lockfile, schema_version: 9 }), 'l'))).toBe('UPDATE_REQUIRED');
    expect(codeOf(() => parseLockfile(text({ ...lockfile, targets: {} }), 'l'))).toBe('SCHEMA_INVALID');
    expect(codeOf(() => parseOrchestratorConfig(text({ schema_version: 1, x: 1 }), 'o'))).toBe('SCHEMA_INVALID');
  });
});
