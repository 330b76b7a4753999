import { describe } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import {
  CHANGELOG,
  CONTRACT,
  contractWith,
  entryOf,
  FIRST,
  INDEX_SCHEMA,
  jsonOf,
  OWNERS,
  OWNERS_TEXT,
  PROSE,
  projectOf,
  rowSchema,
} from '../../../support/governance.js';
import { ELSEWHERE, PROJECT, play, RELEASED, type Scenario } from './scenario.js';

const WINDOWS = '/platforms/x86_64-pc-windows-msvc';
const MUSL = '/platforms/x86_64-unknown-linux-musl';
function changes(
  change: (contract: Contract) => unknown,
  version: string,
  lines: readonly string[],
  more: Partial<Scenario> & { readonly note?: string } = {},
): Scenario {
  const { note, ...scenario } = more;
  const head = projectOf(contractWith(change, version), entryOf(version, '2026-02-20', lines, note));
  return { base: PROJECT, steps: [{ head, published: RELEASED }], result: 'passed', ...scenario };
}
const without = (at: number) => (contract: Contract) => contract.platforms.splice(at, 1);
const support = (at: number, level: Contract['platforms'][number]['support']) => (contract: Contract) => {
  for (const platform of contract.platforms.slice(at, at + 1)) platform.support = level;
};
const onRunner = (contract: Contract): void => {
  for (const platform of contract.platforms.slice(0, 1)) platform.runner = 'ubuntu-26.04';
};
const note = 'Nothing to do.';
const failed = (errors: readonly string[]) => ({ result: 'failed', errors }) as const;

describe('a platform', () => {
  play({
    'that was only planned goes at once': changes(without(3), '2.0.0', [`Removed \`${WINDOWS}\`: not planned.`], {
      note,
    }),
    'that was only planned does not go without a note': changes(
      without(3),
      '2.0.0',
      [`Removed \`${WINDOWS}\`: not planned.`],
      failed(['MIGRATION_MISSING']),
    ),
    'that was only planned does not go unnamed': changes(without(3), '2.0.0', ['Changed `/toolchain/rust`: none.'], {
      note,
      ...failed(['FIELD_NOT_NAMED']),
    }),
    'that was only planned is supported': changes(
      support(3, 'optional'),
      '1.1.0',
      [`Changed \`${WINDOWS}/support\`: it runs.`],
      { note },
    ),
    'that was optional is recommended': changes(
      support(2, 'recommended'),
      '1.1.0',
      [`Changed \`${MUSL}/support\`: better.`],
      { note },
    ),
    'that was optional goes without notice': changes(without(2), '2.0.0', [`Removed \`${MUSL}\`: gone.`], {
      note,
      ...failed(['NOT_ANNOUNCED']),
    }),
    'that was optional is only planned, without notice': changes(
      support(2, 'planned'),
      '2.0.0',
      [`Changed \`${MUSL}/support\`: less.`],
      { note, ...failed(['NOT_ANNOUNCED']) },
    ),
    'is first only planned, and goes in the next range': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith(support(2, 'planned'), '2.0.0'),
            entryOf('2.0.0', '2026-02-20', [`Changed \`${MUSL}/support\`: less.`], note),
          ),
          published: RELEASED,
        },
        {
          head: projectOf(
            contractWith(without(2), '3.0.0'),
            entryOf('3.0.0', '2026-02-21', [`Removed \`${MUSL}\`: gone.`], note),
            entryOf('2.0.0', '2026-02-20', [`Changed \`${MUSL}/support\`: less.`], note),
          ),
          published: RELEASED,
        },
      ],
      ...failed(['NOT_ANNOUNCED']),
    },
    comes: changes(
      (contract) =>
        contract.platforms.push({
          target: 'aarch64-unknown-linux-gnu',
          platform: 'Linux',
          os: 'linux',
          arch: 'aarch64',
          runner: 'ubuntu-24.04-arm',
          support: 'optional',
        }),
      '1.1.0',
      ['Added `/platforms/aarch64-unknown-linux-gnu`: new.'],
      { note },
    ),
    'is built on a runner with another label, and consumers have nothing to do': changes(onRunner, '1.1.0', [
      'Changed `/platforms/x86_64-unknown-linux-gnu/runner`: newer.',
    ]),
    'is built on a runner with another label, with a note all the same': changes(
      onRunner,
      '1.1.0',
      ['Changed `/platforms/x86_64-unknown-linux-gnu/runner`: newer.'],
      { note },
    ),
    'gets another note': {
      base: PROJECT,
      steps: [
        {
          head: projectOf(
            contractWith((contract) => {
              for (const platform of contract.platforms.slice(0, 1)) platform.notes = 'Needs a terminal.';
            }),
          ),
          published: RELEASED,
        },
      ],
      result: 'passed',
    },
  });
});

const PLACE = 'contract';
const documents = {
  contract: `${PLACE}/distribution-contract.json`,
  prose: `${PLACE}/distribution.md`,
  changelog: `${PLACE}/distribution-changelog.md`,
};
const SCHEMA = `${PLACE}/schema/release-index.schema.json`;
const moved = contractWith((contract) => {
  contract.governance.documents = documents;
}, '2.0.0');
/** All documents in another folder, in order, with a schema. */
function movedTo(schema: string): Record<string, string | null> {
  const files = projectOf(
    moved,
    entryOf('2.0.0', '2026-02-20', ['Changed `/governance/documents`: in a folder of their own.'], note),
  );
  return {
    ...files,
    [CONTRACT]: null,
    [PROSE]: null,
    [CHANGELOG]: null,
    [INDEX_SCHEMA]: null,
    [documents.contract]: files[CONTRACT] ?? null,
    [documents.prose]: files[PROSE] ?? null,
    [documents.changelog]: files[CHANGELOG] ?? null,
    [SCHEMA]: schema,
    [OWNERS]: OWNERS_TEXT.replace('/docs/', `/${PLACE}/`),
  };
}
const narrower = rowSchema((schema) => {
  schema.properties.artifact_file.maxLength = 500;
});
const NARROWED = { published: RELEASED };
const elsewhere = { ...FIRST, $schema: '../schemas/distribution-contract.schema.json' };

describe('documents and schemas in another place', () => {
  play({
    'move together': {
      base: PROJECT,
      steps: [{ head: movedTo(rowSchema()), contract: documents.contract, published: RELEASED }],
      result: 'passed',
    },
    'move, and the schema changes on the way': {
      base: PROJECT,
      steps: [{ head: movedTo(narrower), contract: documents.contract, published: RELEASED }],
      ...failed(['FIELD_NOT_NAMED']),
    },
    'move, and the owner stays behind': {
      base: PROJECT,
      steps: [
        { head: { ...movedTo(rowSchema()), [OWNERS]: OWNERS_TEXT }, contract: documents.contract, published: RELEASED },
      ],
      ...failed(['OWNER_MISSING']),
    },
    'move in two steps, of which the first only says where schemas are': {
      base: PROJECT,
      steps: [
        { head: { [CONTRACT]: jsonOf(elsewhere) }, ...NARROWED },
        { head: { [INDEX_SCHEMA]: narrower }, ...NARROWED },
      ],
      result: 'failed',
    },
    'move in two steps, of which the first copies the schemas': {
      base: PROJECT,
      steps: [
        {
          head: { [CONTRACT]: jsonOf(elsewhere), 'schemas/release-index.schema.json': rowSchema() },
          published: RELEASED,
        },
        { head: { 'schemas/release-index.schema.json': narrower }, published: RELEASED },
      ],
      result: 'failed',
    },
    'go away in two steps': {
      base: PROJECT,
      steps: [
        {
          head: {
            [CONTRACT]: jsonOf(elsewhere),
            [INDEX_SCHEMA]: null,
            'schemas/release-index.schema.json': rowSchema(),
          },
          published: RELEASED,
        },
        { head: { [CONTRACT]: jsonOf(FIRST), 'schemas/release-index.schema.json': null }, published: RELEASED },
      ],
      result: 'failed',
    },
    'stay, and the words of a schema change': {
      base: PROJECT,
      steps: [{ head: { [INDEX_SCHEMA]: PROJECT[INDEX_SCHEMA]?.replace('In bytes.', 'Bytes.') ?? '' }, ...NARROWED }],
      result: 'passed',
    },
    'stay, and a schema gets narrower alone': {
      base: PROJECT,
      steps: [{ head: { [INDEX_SCHEMA]: narrower }, ...NARROWED }],
      ...failed(['DOCUMENT_NOT_CHANGED']),
    },
    'stay, and the prose is a submodule': {
      base: PROJECT,
      steps: [{ head: { [PROSE]: { kind: 'submodule' } }, published: RELEASED }],
      ...failed(['DOCUMENT_NOT_A_FILE']),
    },
    'stay, and the contract is a link': {
      base: PROJECT,
      steps: [{ head: { [CONTRACT]: { kind: 'symlink' } }, published: RELEASED }],
      ...failed(['DOCUMENT_NOT_A_FILE']),
    },
    'stay beside a submodule of something else': {
      base: { ...PROJECT, vendor: { kind: 'submodule' } },
      steps: [{ head: ELSEWHERE, published: RELEASED }],
      result: 'passed',
    },
  });
});
