/** An export of a store with two targets, as tests look at it. */
import { join } from 'node:path';
import { type BaseUrl, parseBaseUrl } from '../../../src/contract/handoff/base-url.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { type ExportRequest, type ExportResult, exportRelease } from '../../../src/steps/export/export.js';
import { createTempProject } from '../../support/temporary.js';
import { context, progress } from '../staging.js';

export const BASE: BaseUrl = parseBaseUrl('https://dl.example.com/v{version}');

/** Exports version 0.1.0 into a new folder; `change` says what else is asked. */
export async function exported(store: DirectoryStore, change: Partial<ExportRequest> = {}): Promise<ExportResult> {
  return exportRelease({
    source: store,
    release: { kind: 'version', query: { version: '0.1.0', profile: 'release' } },
    base: BASE,
    key: undefined,
    packslip: undefined,
    signers: undefined,
    to: join(await createTempProject(), 'exported'),
    context,
    progress,
    ...change,
  });
}
