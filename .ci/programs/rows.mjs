/**
 * The rows of the table, one for each program, target, and way in which its binary comes about:
 *
 *   NAME/TARGET            cargo builds it, as `package` starts it
 *   NAME/TARGET/prebuilt   it was built elsewhere, and `package --binary` takes it; of targets of other systems
 *
 *   node .ci/programs/rows.mjs [NAME...]     prints the targets of the rows whose names begin so, each once
 */
import { pathToFileURL } from 'node:url';
import { PROGRAMS } from './table.mjs';

/** Whether a target is of another system than Linux: the repository's own configuration then names its linker. */
export const isForeign = (target) => !target.includes('-linux-');

const ROWS = PROGRAMS.flatMap((program) =>
  program.targets.flatMap((target) => {
    const row = { program, target, name: `${program.name}/${target}`, isPrebuilt: false };
    return isForeign(target) ? [row, { ...row, name: `${row.name}/prebuilt`, isPrebuilt: true }] : [row];
  }),
);

/** The rows whose names begin as one of these, or all; throws for a name that is none's. */
export function chooseRows(names) {
  const unknown = names.find((name) => !ROWS.some((row) => row.name.startsWith(name)));
  if (unknown !== undefined) throw new Error(`no row's name begins with ${unknown}`);
  return names.length === 0 ? ROWS : ROWS.filter((row) => names.some((name) => row.name.startsWith(name)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const target of new Set(chooseRows(process.argv.slice(2)).map((row) => row.target))) console.log(target);
