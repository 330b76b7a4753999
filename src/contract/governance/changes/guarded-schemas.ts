/**
 * Which published schemas a range is held to (docs/governance.md, rule 7): those that base guards, wherever they stand at
 * head, and those that head has besides. A schema is found again by its path, or, where it moved, by the name of its file
 * in another folder that head guards. What base guards and head leaves where it is, is guarded no more: the next range
 * could change it unseen.
 */
import { basename, dirname } from 'node:path/posix';
import { schemaFolders } from '../contract-file.js';
import type { Side } from '../side.js';
import type { FieldChange } from './contract.js';
import { schemaChanges } from './schemas.js';

/** What the range changes in the published schemas. */
export function changedSchemas(base: Side, head: Side): FieldChange[] {
  const moved = movedSchemas(base, head);
  const arrived = new Set([...moved.values()].flat());
  const paths = [...new Set([...guardedBy(base), ...guardedBy(head)])].filter((path) => !arrived.has(path));
  // One that was copied to several places is compared with each.
  return paths
    .sort()
    .flatMap((path) => (moved.get(path) ?? [path]).flatMap((now) => compareSchema(base, head, path, now)));
}

/** The paths of schemas that base guards, and that head has without guarding them. */
export function schemasLeftBehind(base: Side, head: Side): string[] {
  const guarded = new Set(guardedBy(head));
  return guardedBy(base).filter((path) => head.schemas.has(path) && !guarded.has(path));
}

/** Where schemas that are gone from their paths stand at head, if they do. */
function movedSchemas(base: Side, head: Side): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const path of guardedBy(head)) {
    if (base.schemas.has(path)) continue;
    const name = basename(path);
    places.set(name, [...(places.get(name) ?? []), path]);
  }
  const gone = guardedBy(base).filter((path) => !head.schemas.has(path));
  return new Map(
    gone.flatMap((path) => {
      const now = places.get(basename(path));
      return now ? [[path, now]] : [];
    }),
  );
}

function guardedBy({ contract, schemas }: Side): string[] {
  const folders = schemaFolders(contract);
  return [...schemas.keys()].filter((path) => folders.includes(dirname(path)));
}

function compareSchema(base: Side, head: Side, path: string, now: string): FieldChange[] {
  const [before, after] = [base.schemas.get(path)?.value, head.schemas.get(now)?.value];
  if (before === after) return [];
  // One that cannot be read at head is a fault of its own; one that could not at base gives nothing to compare.
  if (!before && (!after || base.schemas.has(path))) return [];
  if (!after && head.schemas.has(now)) return [];
  return schemaChanges(before, after, now);
}
