/** The notes of a release, in Markdown: what is in it, how to check it, and how to have it built again. */
import { formatRequires } from '../executable/requires.js';
import type { IndexRow } from '../release-index/model.js';
import { dayOf } from '../text/days.js';
import { code, formatTable } from '../text/markdown.js';
import { type BaseUrl, urlOf } from './base-url.js';
import { SUMS_FILE } from './names.js';
import type { HandoffRelease } from './release.js';

export interface NotesRequest {
  readonly release: HandoffRelease;
  readonly base: BaseUrl | undefined;
  readonly rows: readonly IndexRow[];
  /** The names of all other files of the export. */
  readonly files: readonly string[];
}

/** The notes. Nothing in them is from outside but what the types of a release allow, which has no Markdown in it. */
export function formatNotes({ release, base, rows, files }: NotesRequest): string {
  const { product, version, artifacts } = release;
  const has = (file: string): boolean => files.includes(file);
  const artifactRows = artifacts.map(({ target, file, size, sha256, requires }) => [
    code(target),
    code(file),
    String(size),
    requires ? formatRequires(requires) : '',
    code(sha256),
  ]);
  const sections = [
    `${code(product)} ${version}, ${dayOf(release.source_date_epoch * 1000)}.`,
    formatTable(['Target', 'File', 'Bytes', 'Needs', 'SHA-256'], artifactRows),
    ...installSection(release, base, has),
    [
      '## Checking',
      '',
      `\`sha256sum -c --ignore-missing ${SUMS_FILE}\` holds what was downloaded against what was exported: that finds damage. Who`,
      'can replace a file here can replace that list, too.',
      ...attestedLines(rows, release),
    ].join('\n'),
    ['## Where it comes from', '', formatTable(['What', 'Value'], originRows(release))].join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function installSection(
  { version }: HandoffRelease,
  base: BaseUrl | undefined,
  has: (file: string) => boolean,
): string[] {
  if (!base || !has('install.sh')) return [];
  const lines = ['## Installing', '', '```sh', `curl -fsSL ${urlOf(base, version, 'install.sh')} | sh`, '```'];
  return [lines.join('\n')];
}

function attestedLines(rows: readonly IndexRow[], { repository }: HandoffRelease): string[] {
  const attested = rows.filter(({ attestations }) => attestations).length;
  if (attested === 0) return [];
  const from = repository?.startsWith('https://github.com/')
    ? ` \`gh attestation verify FILE --repo ${repository.slice('https://github.com/'.length)}\` asks GitHub for it.`
    : '';
  return [
    '',
    `Who built it says an attestation: ${attested} of ${rows.length} artifacts have one, in the files \`*.sigstore.json\`.${from}`,
  ];
}

function originRows({ repository, git_rev, toolchain, profile, dist_revision }: HandoffRelease): string[][] {
  return [
    ...(repository === undefined ? [] : [['Source', repository]]),
    ['Revision', code(git_rev)],
    ['Toolchain', `rustc ${toolchain}`],
    ['Profile', profile],
    ['dist_revision', dist_revision],
  ];
}
