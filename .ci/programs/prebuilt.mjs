/** A binary that is built elsewhere, as people do it: by cargo-zigbuild for macOS, by cargo and mingw-w64 for Windows. */
import { join } from 'node:path';
import { answerOf } from '../machines/start.mjs';

/** Builds the binary of a row from the repository in a folder; its path. */
export function buildElsewhere({ program, target }, folder) {
  const build = target.endsWith('-apple-darwin') ? 'zigbuild' : 'build';
  const to = join(folder, 'target', 'elsewhere');
  answerOf('cargo', [build, '--locked', '--release', '--target', target, '--target-dir', to], { cwd: folder });
  const [binary] = program.binaries;
  return join(to, target, 'release', target.includes('-windows-') ? `${binary}.exe` : binary);
}
