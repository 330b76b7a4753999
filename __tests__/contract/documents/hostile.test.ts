import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseRevision, makePlan, type PlanRequest, parseToolchain } from '../../../src/contract/decisions/plan.js';
import { nextRevision } from '../../../src/contract/decisions/revision.js';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { parseOrchestratorConfig } from '../../../src/contract/documents/orchestrator-config.js';
import { gitsha, parseTuple, type Tuple } from '../../../src/contract/identity/tuple.js';
import { parseStrictJson } from '../../../src/contract/json/strict-json.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { rowFor } from '../../support/arbitraries.js';
import { codeOf, refusalOf } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const contractText = readFileSync(join('docs', 'distribution-contract.json'), 'utf8');
const contract = parseContract(Buffer.from(contractText), 'contract.json');

const read = (text: string | Uint8Array, maxBytes = 10_000) =>
  parseStrictJson(Buffer.from(text as string), { maxBytes }, 'file');

describe('parseStrictJson', () => {
  it.each([
    ['a key twice', '{"a":1,"a":2}', 'DUPLICATE_KEY'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', 'DUPLICATE_KEY'],
    ['a key twice, deep inside', '[{"x":{"b":1,"c":[],"b":2}}]', 'DUPLICATE_KEY'],
    ['__proto__', '{"__proto__":{"x":1}}', 'FORBIDDEN_KEY'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'FORBIDDEN_KEY'],
    ['an integer past 2^53', '[9007199254740993]', 'UNSAFE_NUMBER'],
    ['a number past the doubles', '[1e400]', 'UNSAFE_NUMBER'],
    ['minus zero', '[-0]', 'UNSAFE_NUMBER'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'TOO_DEEP'],
    ['a comment', '{} // x', 'INVALID_JSON'],
    ['a trailing comma', '[1,]', 'INVALID_JSON'],
    ['nothing', '', 'INVALID_JSON'],
    ['a byte order mark', '\ufeff{}', 'INVALID_UTF8'],
  ])('refuses %s', (_name, text, code) => {
    expect(codeOf(() => read(text))).toBe(code);
  });
  it('refuses invalid UTF-8, and more than the cap', () => {
    expect(codeOf(() => read(Buffer.from([0x22, 0xff, 0x22])))).toBe('INVALID_UTF8');
    expect(codeOf(() => read(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])))).toBe('INVALID_UTF8');
    expect(codeOf(() => read('"12345"', 6))).toBe('TOO_LARGE');
  });
  it('refuses very deep nesting without crashing', () => {
    expect(codeOf(() => read('['.repeat(900_000) + ']'.repeat(900_000), 2_000_000))).toBe('TOO_DEEP');
  });
  it('reads every other JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const code = codeOf(() => expect(read(text, 1_000_000).value).toEqual(JSON.parse(text)));
        expect(code).toMatch(/^(?:none|FORBIDDEN_KEY|UNSAFE_NUMBER|DUPLICATE_KEY)$/);
      }),
      runs(100),
    );
  });
});

describe('parseTuple', () => {
  it('accepts a tuple, also of a SHA-256 repository', () => {
    expect(parseTuple(TUPLE)).toEqual(TUPLE);
    expect(parseTuple({ ...TUPLE, git_rev: 'b'.repeat(64), version: '1.0.0-rc.1+x' }).version).toBe('1.0.0-rc.1+x');
  });
  const bad: Record<keyof Tuple, string[]> = {
    version: ['1.0', 'v1.0.0', '1.0.0-RC1', '01.0.0', '../1.0.0', '1.0.0/x', '^1.0.0', '', ' 1.0.0', '1.0.0\n'],
    target: ['linux', 'x86_64/unknown-linux-gnu', 'x86_64-..-linux', 'X86_64-unknown-linux-gnu', '', 'a-b-c-d-e-f-g'],
    profile: ['Release', 'bench', '..', ''],
    toolchain: ['stable', '1.84', 'nightly', '1.84.0 ', '1.84.0/..', ''],
    git_rev: ['ab12cd34', 'a'.repeat(39), 'A'.repeat(40), 'g'.repeat(40), 'HEAD', `${'a'.repeat(39)}/`, ''],
    dist_revision: ['1', 'r0', 'r01', 'R1', 'r-1', 'r1/..', 'r1e3', ''],
  };
  it.each(Object.entries(bad).flatMap(([part, texts]) => texts.map((text) => [part, text])))(
    'refuses %s %j',
    (part, text) => {
      const error = refusalOf(() => parseTuple({ ...TUPLE, [part as string]: text }));
      expect([error.code, error.place]).toEqual(['INVALID_TUPLE', part]);
    },
  );
  it('refuses an unknown part and a wrong type, and names all faulty parts at once', () => {
    expect(codeOf(() => parseTuple({ ...TUPLE, extra: 'x' }))).toBe('INVALID_TUPLE');
    expect(codeOf(() => parseTuple({ ...TUPLE, version: 1 }))).toBe('INVALID_TUPLE');
    expect(refusalOf(() => parseTuple({ ...TUPLE, version: '1', git_rev: 'x', profile: 'y' })).message).toMatch(
      /version.*profile.*git_rev/,
    );
  });
  it('never lets a part out of its path segment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(TUPLE) as (keyof Tuple)[])),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (part, text) => {
          codeOf(() => {
            const tuple = parseTuple({ ...TUPLE, [part]: text });
            expect(tuple[part]).toMatch(/^[a-z0-9][a-z0-9._+-]{0,63}$/);
            expect(tuple[part]).not.toContain('..');
          });
        },
      ),
      runs(100),
    );
  });
});

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

describe('parseIndex', () => {
  const index = { product: PRODUCT, rows: [rowFor(TUPLE)], pruned: [] };
  const text = formatIndex(index);
  it.each([
    ['an unknown field in a row', text.replace('"artifact_size"', '"x":1,"artifact_size"'), 'SCHEMA_INVALID'],
    ['an unknown field at the top', text.replace('"product"', '"x": 1,\n  "product"'), 'SCHEMA_INVALID'],
    ['a newer schema_version', text.replace('"schema_version": 1', '"schema_version": 2'), 'UPDATE_REQUIRED'],
    ['a path of another tuple', text.replace('/release/1.84.0/', '/release/1.85.0/'), 'TUPLE_MISMATCH'],
    ['other white space', text.replace('\n', '\r\n'), 'NOT_CANONICAL'],
    ['no final newline', text.trimEnd(), 'NOT_CANONICAL'],
    ['another contract identifier', text.replace('contract@1.0', 'contract@1.1'), 'NOT_CANONICAL'],
    ['a key twice', text.replace('"product"', '"schema_version": 1,\n  "product"'), 'DUPLICATE_KEY'],
  ])('refuses %s', (_name, changed, code) => {
    expect(codeOf(() => parseIndex(Buffer.from(changed), 'index'))).toBe(code);
  });
  it('refuses two revisions with the same 8 digits in the text itself', () => {
    const twin = rowFor({ ...TUPLE, git_rev: `${TUPLE.git_rev.slice(0, 8)}${'f'.repeat(32)}` });
    expect(codeOf(() => parseIndex(Buffer.from(formatIndex({ ...index, rows: [rowFor(TUPLE), twin] })), 'index'))).toBe(
      'GIT_REV_COLLISION',
    );
  });
});

describe('makePlan, chooseRevision and parseToolchain', () => {
  const request: PlanRequest = {
    version: '0.1.0',
    git_rev: TUPLE.git_rev,
    toolchain: '1.84.0',
    profile: 'release',
    targets: [],
    includePlanned: false,
    dist_revision: 'r1',
    source_date_epoch: 1,
  };
  const windows = 'x86_64-pc-windows-msvc';
  it('has every platform of the contract that is not only planned', () => {
    const { include } = makePlan(contract, request).matrix;
    expect(include).toHaveLength(contract.platforms.length - 1);
    expect(include.every((job) => !job.experimental && job.target !== windows)).toBe(true);
  });
  it('has planned platforms only when asked for, as experimental', () => {
    const { include } = makePlan(contract, { ...request, includePlanned: true }).matrix;
    expect(include.filter((job) => job.experimental).map((job) => job.target)).toEqual([windows]);
    expect(codeOf(() => makePlan(contract, { ...request, targets: [windows] }))).toBe('TARGET_PLANNED');
  });
  it('refuses what it cannot plan', () => {
    expect(codeOf(() => makePlan(contract, { ...request, targets: ['wasm32-wasip1'] }))).toBe('TARGET_UNKNOWN');
    const planned = { ...contract, platforms: contract.platforms.filter((platform) => platform.support === 'planned') };
    expect(codeOf(() => makePlan(planned, request))).toBe('MATRIX_EMPTY');
    const many = Array.from({ length: 257 }, (_, at) => ({
      ...(contract.platforms[0] as (typeof contract.platforms)[0]),
      target: `x${at}-unknown-linux`,
    }));
    expect(codeOf(() => makePlan({ ...contract, platforms: many }, request))).toBe('MATRIX_TOO_LARGE');
    expect(codeOf(() => makePlan({ ...contract, profiles: ['debug'] }, request))).toBe('PROFILE_UNKNOWN');
  });
  it('counts auto past rows, tombstones and folders of this run only', () => {
    const row = rowFor({ ...TUPLE, dist_revision: 'r4' });
    const folders = [
      { ...TUPLE, gitsha: gitsha(TUPLE.git_rev), distribution_contract_version: '1.0.0', dist_revision: 'r7' },
    ];
    const run = request;
    const published = { product: PRODUCT, rows: [row], pruned: [] };
    expect(nextRevision(published, [], run)).toBe('r5');
    expect(nextRevision(published, folders, run)).toBe('r8');
    expect(nextRevision(published, folders, { ...run, version: '0.2.0' })).toBe('r1');
    expect(codeOf(() => chooseRevision('auto', run, undefined))).toBe('SOURCE_REQUIRED');
    expect(chooseRevision('r3', run, undefined)).toBe('r3');
    expect(codeOf(() => chooseRevision('3', run, undefined))).toBe('INVALID_TUPLE');
  });
  it.each(['stable', 'nightly', 'beta', 'nightly-2026-01-01', '1.84', '1'])(
    'refuses the moving toolchain %s',
    (text) => {
      expect(codeOf(() => parseToolchain(text, 'toolchain'))).toBe('TOOLCHAIN_NOT_EXACT');
    },
  );
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
      source: '.',
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
