/** Mirroring: what a run published, exported and made a release of GitHub. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { parseBaseUrl } from '../../contract/handoff/base-url.js';
import {
  GITHUB_RELEASE_FIELDS,
  type GitHubRelease,
  mirrorStep,
  parseGitHubRelease,
  requireWhole,
  tagTemplate,
} from '../../contract/handoff/github-release.js';
import { NOTES_FILE } from '../../contract/handoff/names.js';
import { directoryOfPath, parseDirectory } from '../../contract/identity/paths.js';
import { isGeneration } from '../../contract/release-index/releases.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { GitHubReleases } from '../../host/github/gh.js';
import type { Opener } from '../../host/origin-token.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import { exportRelease } from './export.js';

export interface MirrorRequest {
  readonly source: Source;
  readonly rows: readonly PublishedFiles[];
  /** Of the release; it ends in the version. */
  readonly tag: string;
  readonly opener: Opener;
  /** A folder for what is uploaded. */
  readonly temporary: string;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

export interface MirrorResult {
  readonly result: 'published' | 'unchanged';
  readonly url: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/**
 * Makes the release, or leaves it as it is. Codes: INVALID_INPUT, IMMUTABLE_CONFLICT, GH_FAILED, those of `exportRelease` and of
 * `GitHubReleases`.
 */
export async function mirrorRelease(request: MirrorRequest): Promise<MirrorResult> {
  const { source, rows, tag, opener, temporary, context, progress } = request;
  const base = parseBaseUrl(`${downloads(opener)}/${tagTemplate(tag, versionOf(rows))}`);
  return atPlace(temporary, () =>
    withNewFolder(join(temporary, 'mirror-'), async (work) => {
      const to = join(work, 'export');
      const release = { kind: 'published', rows } as const;
      const plain = { base, key: undefined, packslip: undefined, signers: undefined } as const;
      const exported = await exportRelease({ source, release, ...plain, to, context, progress });
      const files = exported.files.filter(({ name }) => name !== NOTES_FILE);
      const notes = { file: join(to, NOTES_FILE), text: await readFile(join(to, NOTES_FILE), 'utf8') };
      const releases = GitHubReleases.open(opener, to);
      const view = async (): Promise<GitHubRelease | undefined> => {
        const said = await releases.view(tag, GITHUB_RELEASE_FIELDS);
        return said === undefined ? undefined : parseGitHubRelease(said);
      };
      const found = await view();
      const step = mirrorStep(found, files, notes.text, tag);
      if (step === 'unchanged') return { result: step, url: found?.url ?? '', files };
      const { product, version } = exported.release;
      const draft = { title: `${product} ${version}`, notesFile: notes.file, prerelease: !isGeneration(version) };
      if (step === 'create') await releases.draft(tag, draft);
      progress(`uploading ${files.length} files into a draft`);
      const paths = files.map(({ name }) => join(to, name));
      await releases.upload(tag, paths);
      requireWhole(await view(), files, tag);
      await releases.publish(tag);
      const published = await view();
      if (!published || published.isDraft) refuse('GH_FAILED', `the release of ${tag} is not published`, tag);
      return { result: 'published', url: published.url, files };
    }),
  );
}

function versionOf([first]: readonly PublishedFiles[]): string {
  return first
    ? parseDirectory(directoryOfPath(first.artifact_file)).version
    : refuse('INVALID_INPUT', 'rows is []: nothing was published that could be mirrored', 'rows');
}

/** Where files of releases are had. */
function downloads({ env }: Opener): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
  return `${server}/${repository}/releases/download`;
}
