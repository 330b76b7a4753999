/**
 * What a visitor copies: commands and steps that get an artifact, and hold it against what was published. Each begins with the
 * tuple or the digest, so that a page that is wrong tomorrow changes nothing of what was copied today.
 */
import { TUPLE_PARTS } from '../../contract/identity/tuple-parts.js';
import { formatTupleWith, formatWith, tupleOptions } from '../../contract/identity/tuple-text.js';
import { formatCommand } from '../../contract/text/command.js';
import { shellWord } from '../../contract/text/shell-word.js';
import { platformOf } from './platforms.js';
import type { Artifact } from './read-releases.js';
import { fileName } from './recognise.js';

/** Where the page is, and which suite made it. */
export interface Place {
  /** URL of `dist/`, with a slash at its end. */
  readonly dist: string;
  /** URL of the folder that holds `dist/`, as a source of the suite; undefined where the page's folder has another name. */
  readonly source: string | undefined;
  /** OWNER/REPO of the suite, where that is known. */
  readonly suite: string | undefined;
  /** Version of the suite. */
  readonly version: string;
}

/** A text to copy, and what it is good for. */
export interface Way {
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

/** The address of a file of the index. */
export function urlOf({ dist }: Place, path: string): string {
  // Object stores read a plus as a blank.
  return new URL(path.slice('dist/'.length).replaceAll('+', '%2B'), dist).href;
}

/** What commands name as the source. */
export function sourceOf({ source = 'https://HOST/PATH' }: Place): string {
  return source;
}

/** How the command line is started. */
export function startOf({ suite, version }: Place): string {
  return suite === undefined ? 'controller-dist' : `npx --yes ${shellWord(`github:${suite}#v${version}`)}`;
}

/** What a workflow names the suite. */
function usesOf({ suite, version }: Place): string {
  return suite === undefined ? 'OWNER/REPO@v1' : `${suite}@v${version}`;
}

const OF_RELEASE = TUPLE_PARTS.filter((part) => part !== 'target');

/** How an artifact is had: by hand, in a workflow, pinned in a lockfile, into a folder. */
export function waysToGet(place: Place, product: string, artifact: Artifact): Way[] {
  const source = sourceOf(place);
  const { version } = artifact;
  const lock = { source, ...tupleOptions(artifact, OF_RELEASE), lockfile: 'controller.lock.json' };
  const install = {
    source,
    ...tupleOptions(artifact, TUPLE_PARTS),
    sha256: artifact.artifact_sha256,
    to: `tools/${product}`,
  };
  return [
    byHand(place, artifact),
    {
      name: 'GitHub Actions',
      text: `- uses: ${usesOf(place)}\n  ${formatTupleWith(artifact, OF_RELEASE, source).replaceAll('\n', '\n  ')}`,
      note: 'Each runner gets the artifact of its own target, verified before it is unpacked, and on PATH.',
    },
    {
      name: 'Lockfile',
      text: `${formatCommand(startOf(place), 'lock', lock)}\n\n# and in a workflow:\n- uses: ${usesOf(place)}\n  ${formatWith(['lockfile: controller.lock.json']).replaceAll('\n', '\n  ')}`,
      note: `Pins ${version} for all its targets, by digest: what is committed is what is installed.`,
    },
    {
      name: 'Command line',
      text: formatCommand(startOf(place), 'install', install),
      note: 'Verifies the whole chain, unpacks aside, and puts the folder in place in one rename.',
    },
  ];
}

/** A download with nothing but what the system has; a wrong digest ends it before anything is unpacked. */
function byHand(place: Place, artifact: Artifact): Way {
  const { artifact_file, artifact_sha256, target } = artifact;
  const [url, file] = [urlOf(place, artifact_file), fileName(artifact_file)];
  const { system } = platformOf(target);
  if (system === 'windows')
    return {
      name: 'PowerShell',
      text: [
        `$ErrorActionPreference = 'Stop'`,
        `$file = ${powerShellWord(file)}`,
        `Invoke-WebRequest -UseBasicParsing -Uri ${powerShellWord(url)} -OutFile $file`,
        `if ((Get-FileHash $file -Algorithm SHA256).Hash -ne '${artifact_sha256}') { throw 'not what was published' }`,
        'tar -xzf $file',
      ].join('\n'),
      note: 'Unpacks into the folder that it runs in, once the digest is the published one.',
    };
  const curl = url.startsWith('https:') ? `curl --proto '=https' --tlsv1.2 -fL` : 'curl -fL';
  const check = system === 'macos' ? 'shasum -a 256 -c' : 'sha256sum -c';
  return {
    name: 'curl',
    text: [
      `file=${file}`,
      `${curl} -o "$file" ${shellWord(url)} &&`,
      `  echo "${artifact_sha256}  $file" | ${check} &&`,
      '  tar -xzf "$file"',
    ].join('\n'),
    note: 'Unpacks into the folder that it runs in, once the digest is the published one.',
  };
}

function powerShellWord(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** How an artifact is held against what was published, and against who must have signed it. */
export function verifyCommand(place: Place, artifact: Artifact): string {
  const signed = artifact.attestations.length > 0 ? { 'source-repository': 'OWNER/REPO' } : {};
  return formatCommand(startOf(place), 'verify', {
    source: sourceOf(place),
    ...tupleOptions(artifact, TUPLE_PARTS),
    deep: true,
    ...signed,
  });
}

/** How an artifact is built again from its commit, and compared. */
export function rebuildCommand(place: Place, artifact: Artifact): string {
  const source = sourceOf(place);
  return formatCommand(startOf(place), 'rebuild', { source, ...tupleOptions(artifact, TUPLE_PARTS) });
}
