/** What git says when it fails, told apart. Messages are English: git runs with LC_ALL=C. */
import { refuse } from '../../contract/errors.js';
import type { OriginToken } from '../origin-token.js';
import { firstLines } from '../process.js';

/** Refuses where the disk of our own repository is full (STORE_FULL); what the remote says of its disk does not count. */
export function refuseFullDisk(stderr: string, folder: string): void {
  const own = stderr.split('\n').filter((line) => !line.startsWith('remote:'));
  const line = own.find((text) => /no space left on device|out of diskspace|disk quota exceeded/i.test(text));
  if (line !== undefined)
    refuse('STORE_FULL', `${folder}: ${firstLines(line)}`, folder, 'Free space for temporary files, then run again.');
}

const PASSING = [
  /early EOF|hung up|unexpected disconnect|connection (?:was )?(?:reset|refused|timed out|closed)|recv failure|empty reply/i,
  /error: (?:429|5\d\d)|could not resolve host|operation too slow|curl (?:16|18|28|35|52|55|56|92)/i,
  // An answer that ended too early, as each part of git puts it; a push then tries what servers without git would know.
  /transfer closed|bytes of (?:body|length header)|expected (?:flush|response end|'packfile')|bad band|bad pack header/i,
  /pack is corrupted|error processing shallow info|git-http-push failed/i,
];

/** Whether a failure of the network or of a busy server is likely to pass. */
export function isPassing(stderr: string): boolean {
  return PASSING.some((pattern) => pattern.test(stderr));
}

/** Git asked for a password, or the one it has was refused. */
export const NO_CREDENTIALS = /could not read (?:Username|Password)|Authentication failed|error: 401/i;

/** What to do about a remote that cannot be read, where more is known than its name. */
export function hintForUnreachable(stderr: string, token: OriginToken | undefined): string | undefined {
  if (/redirect/i.test(stderr) && token) return 'The repository has moved; name it by its new address.';
  if (/dubious ownership/.test(stderr))
    return "The repository belongs to another user: run as that user, or add it to git's safe.directory.";
  if (
    /certificate (?:verification failed|problem|has expired|is not (?:yet valid|trusted))|SSL certificate/i.test(stderr)
  )
    return "Check this machine's clock; for an authority of your own, set GIT_SSL_CAINFO or http.sslCAInfo to its PEM file.";
  if (/cannot lock ref/.test(stderr))
    return 'Another push seems to be under way for long; if there is none, remove the lock file in the repository.';
  if (/permission denied/i.test(stderr)) return 'This user may not read the repository; check its permissions.';
  if (NO_CREDENTIALS.test(stderr) || /error: 403|not found/i.test(stderr))
    return token
      ? `Check the address, and that the token of ${token.origin} may read it.`
      : 'Check the address. No token was sent: for a private repository give github-token in a workflow, elsewhere GITHUB_TOKEN with GITHUB_SERVER_URL, or a credential helper of git.';
  return undefined;
}
