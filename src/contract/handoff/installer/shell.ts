/**
 * install.sh: a script for a POSIX shell (dash, bash, busybox and zsh are such) that installs the programs of one release.
 *
 * - All of it is one list in braces: a script that was cut off while it was fetched is no whole command, and runs nothing.
 * - The digests of every target are in it. Nothing is unpacked before its digest is the one that is written here, and where
 *   there is no program that tells a SHA-256 nothing is installed.
 * - What it needs is looked for first; a program is written aside and takes its place in one rename.
 * - It changes nothing but the destination: which PATH to set, and what else of the name is on it, is only said.
 */
import { shellWord } from '../../text/shell-word.js';
import { type BaseUrl, urlOf } from '../base-url.js';
import type { HandoffArtifact, HandoffRelease } from '../release.js';
import { SHELL_HOST } from './shell-host.js';
import { SHELL_INSTALL } from './shell-install.js';

/** The script for the targets that a POSIX shell is on; undefined where the release has none. */
export function formatShellInstaller(release: HandoffRelease, base: BaseUrl): string | undefined {
  const { product, version } = release;
  const artifacts = release.artifacts.filter(({ target }) => !target.includes('-windows-'));
  if (artifacts.length === 0) return undefined;
  return [
    '#!/bin/sh',
    '# shellcheck shell=sh',
    `# Installs ${product} ${version}. sh install.sh --help says how; docs of controller-dist, install.sh, say what it checks.`,
    '{',
    'set -eu',
    `product=${shellWord(product)}`,
    `version=${shellWord(version)}`,
    `base=${shellWord(urlOf(base, version, '').replace(/\/$/, ''))}`,
    `schemes=${shellWord(base.template.startsWith('https://') ? '=https' : '=http,https')}`,
    `targets=${shellWord(artifacts.map(({ target }) => target).join(' '))}`,
    '',
    '# about TARGET: what is published for it. needs is the libc or the macOS that it cannot do without.',
    'about() {',
    '  case $1 in',
    ...artifacts.flatMap(aboutLines),
    '    *) return 1 ;;',
    '  esac',
    '}',
    '',
    SHELL_HOST,
    SHELL_INSTALL,
    'main "$@"',
    'exit',
    '}',
    '',
  ].join('\n');
}

function aboutLines(artifact: HandoffArtifact): string[] {
  return [
    `    ${artifact.target})`,
    `      file=${shellWord(artifact.file)}`,
    `      sha256=${artifact.sha256}`,
    `      size=${artifact.size}`,
    `      needs=${shellWord(needsOf(artifact))}`,
    `      programs=${shellWord(artifact.binaries.join(' '))}`,
    '      ;;',
  ];
}

/** `none`, `glibc 2.34`, `musl`, `macos 11.0`, or the libc of the target where the manifest says nothing. */
function needsOf({ requires, target }: HandoffArtifact): string {
  if (!requires) return target.includes('-musl') ? 'musl' : target.includes('-linux-') ? 'glibc' : 'none';
  if ('macos' in requires) return `macos ${requires.macos}`;
  if (requires.libc === 'none') return 'none';
  return requires.libc === 'glibc' && requires.minimum !== undefined ? `glibc ${requires.minimum}` : requires.libc;
}
