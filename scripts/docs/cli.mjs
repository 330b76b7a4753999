/** Generated parts of docs/cli.md: the options of each command, as the command line itself knows them. */
import { buildProgram } from '../../lib/cli/program.js';
import { cell, code, formatTable } from '../../lib/contract/text/markdown.js';

/** Marker name -> table. */
export function cliTables() {
  const program = buildProgram(async () => {});
  return new Map(program.commands.map((command) => [`cli-${command.name()}`, optionTable(command)]));
}

function optionTable(command) {
  const rows = command.options.map(({ flags, mandatory, defaultValue, description }) => [
    code(flags),
    mandatory ? 'required' : defaultValue === undefined ? '' : code(String(defaultValue)),
    cell(description),
  ]);
  return formatTable(['Option', 'Default', 'What it is'], rows);
}
