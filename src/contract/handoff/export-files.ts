/**
 * All texts of an export, by the names of their files: a pure function of rows, manifests, a base URL and a key. What needs a URL
 * is left out where there is none, and so is what the release has no platform for; `left` says which, and why.
 */
import type { IndexRow } from '../release-index/model.js';
import { formatAquaRegistry } from './aqua.js';
import { type BaseUrl, urlOf } from './base-url.js';
import { formatBinstall } from './binstall.js';
import { formatFormula } from './homebrew.js';
import { formatPowerShellInstaller } from './installer/powershell.js';
import { formatShellInstaller } from './installer/shell.js';
import { type ExportKey, formatPublicKey } from './minisign.js';
import { formatMise } from './mise.js';
import { PUBLIC_KEY_FILE } from './names.js';
import { listedRelease, makePackslipList, PACKSLIP_LIST_FILE, type PackslipList } from './packslip/list.js';
import { makePackslip, PACKSLIP_FILE } from './packslip/statement.js';
import type { HandoffRelease } from './release.js';

/** What a packslip needs besides a key. */
export interface PackslipOptions {
  readonly project: string;
  /** For a list, too: what consumers refuse older ones by. */
  readonly list?: {
    readonly before: PackslipList | undefined;
    readonly sequence: number;
    /** Seconds since 1970. */
    readonly expires: number;
    readonly yanked: ReadonlyMap<string, string>;
  };
}

export interface ExportOptions {
  readonly base: BaseUrl | undefined;
  readonly key: ExportKey | undefined;
  readonly packslip: PackslipOptions | undefined;
}

/** A file that is not in an export, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: string;
}

export interface ExportTexts {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly left: readonly LeftOut[];
}

const NO_URL = 'no base URL is given';
const NO_PLATFORM = 'the release has nothing for a platform of that client';

/** The texts for other clients; notes, SHA256SUMS and signatures are made of these and of the archives. */
export function makeExportTexts(release: HandoffRelease, { base, key, packslip }: ExportOptions): ExportTexts {
  const files = new Map<string, string | Uint8Array>();
  const left: LeftOut[] = [];
  const add = (file: string, make: (base: BaseUrl) => string | undefined, none = NO_PLATFORM): void => {
    const text = base && make(base);
    if (text === undefined) left.push({ file, why: base ? none : NO_URL });
    else files.set(file, text);
  };
  add('install.sh', (url) => formatShellInstaller(release, url));
  add('install.ps1', (url) => formatPowerShellInstaller(release, url));
  add(`${release.product}.rb`, (url) => formatFormula(release, url), `${NO_PLATFORM}, or Ruby no name for its class`);
  add('binstall.toml', (url) => formatBinstall(release, url, key));
  add('aqua-registry.yaml', (url) => formatAquaRegistry(release, url));
  add('mise.toml', (url) => formatMise(release, url));
  if (key) files.set(PUBLIC_KEY_FILE, formatPublicKey(key));
  if (base && key && packslip) addPackslip(files, release, base, key, packslip);
  return { files, left };
}

function addPackslip(
  files: Map<string, string | Uint8Array>,
  release: HandoffRelease,
  base: BaseUrl,
  key: ExportKey,
  { project, list }: PackslipOptions,
): void {
  const packslip = makePackslip(release, base, project, key);
  files.set(PACKSLIP_FILE, packslip);
  if (!list) return;
  const listed = listedRelease(release, urlOf(base, release.version, PACKSLIP_FILE), packslip);
  const generated = release.source_date_epoch;
  files.set(PACKSLIP_LIST_FILE, makePackslipList({ project, ...list, release: listed, generated }, key));
}

/** Of every version that has only yanked rows, the reasons. */
export function yankedVersions(rows: readonly IndexRow[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, Set<string> | undefined>();
  for (const { version, profile, yanked } of rows) {
    if (profile !== 'release') continue;
    if (!yanked) reasons.set(version, undefined);
    else if (!reasons.has(version) || reasons.get(version))
      reasons.set(version, new Set([...(reasons.get(version) ?? []), ...yanked]));
  }
  return new Map([...reasons].flatMap(([version, said]) => (said ? [[version, [...said].join('; ')]] : [])));
}
