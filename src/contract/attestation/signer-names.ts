/** How repositories, workflows and refs of github.com are written where a signer is named: in full, and in one way. */
import { clip } from '../clip.js';
import { refuse } from '../errors.js';
import type { WorkflowName } from './policy.js';

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const FILE = /^\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\.ya?ml$/;

const FORMS = {
  ref: { is: /^refs\/(?:tags|heads)\/[^\s\p{Cc}~^:?*[\\]{1,200}$/u, words: 'a ref in full, such as refs/tags/v1.2.3' },
  digest: { is: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, words: 'a full git revision of 40 or 64 lower-case hex digits' },
  id: { is: /^[1-9][0-9]{0,18}$/, words: 'a number' },
  event: { is: /^[a-z][a-z_]{0,63}$/, words: 'the name of an event, such as push' },
} as const;

/** One of the values that a signer's options have. Code: INVALID_INPUT. */
export function parseMatching(form: keyof typeof FORMS, given: string, place: string): string {
  const { is, words } = FORMS[form];
  return is.test(given) ? given : refuse('INVALID_INPUT', `${place} must be ${words}: ${quoted(given)}`, place);
}

/** `OWNER/REPO`, as GitHub spells it: certificates have it so, and are compared by letter. Code: INVALID_INPUT. */
export function parseRepository(given: string, place: string): string {
  const isName = NAME.test(given) && !given.endsWith('.git');
  return isName ? given : refuse('INVALID_INPUT', `${place} must be OWNER/REPO: ${quoted(given)}`, place);
}

/** `OWNER/REPO/.github/workflows/FILE[@REF]`. Code: INVALID_INPUT. */
export function parseWorkflow(given: string, place: string): WorkflowName & { readonly ref: string | undefined } {
  const at = given.indexOf('@');
  const name = at === -1 ? given : given.slice(0, at);
  const [owner = '', repo = '', ...folders] = name.split('/');
  const [repository, path] = [`${owner}/${repo}`, folders.join('/')];
  if (!NAME.test(repository) || !FILE.test(path))
    return refuse('INVALID_INPUT', `${place} must be OWNER/REPO/.github/workflows/FILE[@REF]: ${quoted(given)}`, place);
  if (at === -1) return { repository, path, ref: undefined };
  const ref = given.slice(at + 1);
  // A revision may be in a fork alone, and still be called by the name of the repository.
  if (FORMS.digest.is.test(ref))
    return refuse('INVALID_INPUT', `${place} takes no revision; signer-digest pins one`, place);
  return { repository, path, ref: parseMatching('ref', ref, place) };
}

function quoted(given: string): string {
  return JSON.stringify(clip(given, 80));
}
