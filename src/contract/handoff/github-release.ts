/**
 * A release of GitHub as the mirror of one that was published. It is made as a draft, filled, looked at, and only then published,
 * since an immutable release takes nothing later. What is there is never changed: one with these very files is left alone, any
 * other is refused; a draft with our notes is one of ours that was not finished. Attestations may have come since, and are held
 * by their names: they make no other release.
 */
import * as z from 'zod/mini';
import { refuse } from '../errors.js';
import { checkSchema } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { parseStrictJson } from '../json/strict-json.js';
import { attestationOfName } from './names.js';

/** What `gh release view --json` is asked for. */
export const GITHUB_RELEASE_FIELDS = ['assets', 'body', 'isDraft', 'url'] as const;
export const GITHUB_RELEASE_LIMITS = { maxBytes: 8 * 1024 * 1024 } as const;

const schema = z.object({
  assets: listOf(z.object({ name: z.string(), digest: z.optional(z.nullable(z.string())) }), { max: 2000 }),
  body: z.string(),
  isDraft: z.boolean(),
  url: z.string().check(z.maxLength(2000)),
});
export type GitHubRelease = z.infer<typeof schema>;

/** A file that is mirrored. */
export interface MirroredFile {
  readonly name: string;
  readonly sha256: string;
}

/** Reads what gh says. Codes: those of `parseStrictJson`, SCHEMA_INVALID. */
export function parseGitHubRelease(text: string): GitHubRelease {
  const json = parseStrictJson(Buffer.from(text), GITHUB_RELEASE_LIMITS, 'gh release view');
  return checkSchema(schema, json.value, 'gh release view', json);
}

/** What to do: make a draft, go on with ours, or nothing. */
export type MirrorStep = 'create' | 'resume' | 'unchanged';

/** Code: IMMUTABLE_CONFLICT where the tag has a release that is not this one. */
export function mirrorStep(
  found: GitHubRelease | undefined,
  files: readonly MirroredFile[],
  notes: string,
  tag: string,
): MirrorStep {
  if (!found) return 'create';
  const difference = firstDifference(found, withoutAttestations(files));
  if (!found.isDraft && difference === undefined) return 'unchanged';
  if (found.isDraft && sameLines(found.body, notes)) return 'resume';
  return refuse(
    'IMMUTABLE_CONFLICT',
    found.isDraft
      ? `${tag} has a draft with other notes`
      : `the release of ${tag} is not what would be mirrored: ${difference}`,
    tag,
    found.isDraft
      ? 'Remove that draft, or publish it yourself.'
      : 'Nothing of it was changed; release under another tag.',
  );
}

/** Refuses a draft that does not have every file, with the digest that it should have, and no other (GH_FAILED). */
export function requireWhole(found: GitHubRelease | undefined, files: readonly MirroredFile[], tag: string): void {
  const difference = found ? firstDifference(found, files) : 'it is not there';
  if (difference !== undefined)
    refuse('GH_FAILED', `the draft of ${tag} is not whole, and stays one: ${difference}`, tag, 'Run it again.');
}

function firstDifference({ assets }: GitHubRelease, files: readonly MirroredFile[]): string | undefined {
  const there = new Map(assets.map(({ name, digest }) => [name, digest]));
  for (const { name, sha256 } of files) {
    if (!there.has(name)) return `${name} is missing`;
    const digest = there.get(name);
    // A server that tells none cannot say that a release is the same.
    if (digest !== `sha256:${sha256}`) return `${name} has the digest ${digest ?? 'that nobody tells'}`;
    there.delete(name);
  }
  const more = [...there].find(([name, digest]) => digest !== `sha256:${attestationOfName(name)}`)?.[0];
  return more === undefined ? undefined : `${more} is there as well`;
}

function withoutAttestations(files: readonly MirroredFile[]): MirroredFile[] {
  return files.filter(({ name }) => attestationOfName(name) === undefined);
}

function sameLines(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replaceAll('\r\n', '\n').trim());
  return left === right;
}

const TAG = /^[A-Za-z0-9][A-Za-z0-9._/+-]{0,200}$/;

/** The tag with `{version}` in the place of the version, which it ends in (INVALID_INPUT). */
export function tagTemplate(tag: string, version: string): string {
  if (!TAG.test(tag) || !tag.endsWith(version) || tag.includes('..'))
    refuse('INVALID_INPUT', `tag ${JSON.stringify(tag.slice(0, 100))} must end in the version ${version}`, 'tag');
  return `${tag.slice(0, -version.length)}{version}`;
}
