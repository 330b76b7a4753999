/** A Cargo.toml as it stands, for what `cargo metadata` does not tell of it. */
import { readBounded } from '../../disk/files.js';
import { parseToml } from '../toml.js';
import type { Table } from './cargo-config.js';

const MAX_MANIFEST = 4 * 1024 * 1024;

/** Its tables; none where there is no file. Codes: CRATE_NOT_FOUND where it is not TOML, TOO_LARGE, IO_FAILED. */
export async function readManifest(path: string): Promise<Table> {
  const bytes = await readBounded(path, MAX_MANIFEST);
  return parseToml(bytes?.toString('utf8') ?? '', path, 'CRATE_NOT_FOUND');
}
