/** The JSON Schemas of all documents (draft 2020-12), from the zod schemas that the code reads them with. */
import * as z from 'zod/mini';
import { checksumsSchema } from '../../lib/contract/documents/checksums.js';
import { contractSchema } from '../../lib/contract/documents/contract.js';
import { lockfileSchema } from '../../lib/contract/documents/lockfile.js';
import { manifestSchema } from '../../lib/contract/documents/manifest.js';
import { orchestratorSchema } from '../../lib/contract/documents/orchestrator-config.js';
import { provenanceSchema } from '../../lib/contract/documents/provenance.js';
import { planSchema } from '../../lib/contract/documents/release-plan.js';
import { outdatedSchema } from '../../lib/contract/lockfile/outdated.js';
import { indexSchemas } from '../../lib/contract/release-index/model.js';
import { releaseListSchema } from '../../lib/contract/selection/release-list.js';

const SCHEMAS = {
  'distribution-contract': contractSchema,
  manifest: manifestSchema,
  checksums: checksumsSchema,
  provenance: provenanceSchema,
  'release-index': indexSchemas().index,
  lockfile: lockfileSchema,
  'release-plan': planSchema,
  'orchestrator-config': orchestratorSchema,
};

/** What is printed, and never read again: no limit of size is needed. */
const PRINTED = {
  'release-list': releaseListSchema(),
  outdated: outdatedSchema,
};

/** How many documents are read, each within its limit. */
export const DOCUMENTS_READ = Object.keys(SCHEMAS).length;

/** File name -> text. A schema that JSON Schema cannot hold is an error here, not a gap there. */
export function schemaFiles() {
  return new Map(
    Object.entries({ ...SCHEMAS, ...PRINTED }).map(([name, schema]) => {
      const file = `${name}.schema.json`;
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: 'input',
        unrepresentable: 'throw',
      });
      return [file, `${JSON.stringify({ $schema, $id: file, title: name, ...rest }, null, 2)}\n`];
    }),
  );
}
