/** What `init` has found of a project, as one value: all that it writes is made from it. */
import type { Contract, Platform } from '../../../contract/documents/contract.js';

/** The version of this suite that workflows call. */
export interface Suite {
  /** OWNER/REPO. */
  readonly repository: string;
  /** vX.Y.Z: a whole version, as the name that signatures are held against has it in it. */
  readonly tag: string;
}

/** Where the steward's name comes from. */
export type StewardOrigin = 'given' | 'contract' | 'codeowners' | 'origin';

export interface Project {
  /** The name of the package in lower case, as paths of a release have it. */
  readonly product: string;
  readonly version: string;
  /** Those that build without further features, the one of the package's own name first. */
  readonly binaries: readonly string[];
  /** Those that need features, and stay out of the contract. */
  readonly leftOut: readonly string[];
  /** Cargo.toml, relative to the repository, with `/`. */
  readonly manifest: string;
  /** The package, where the manifest alone does not say which one is meant. */
  readonly packageName: string | undefined;
  /** Exact. */
  readonly toolchain: string;
  /** The repository pins a channel that moves, so that a plan has to be given the version. */
  readonly hasMovingToolchain: boolean;
  readonly platforms: readonly Platform[];
  readonly steward: string;
  readonly stewardFrom: StewardOrigin;
  readonly suite: Suite;
  /** `https://HOST/OWNER/REPO`; undefined where `origin` is no server. */
  readonly repository: string | undefined;
  /** The branch that pull requests are merged into. */
  readonly defaultBranch: string;
  /** The day of the first entry of the changelog. */
  readonly day: string;
  /** The folder that cargo builds in, relative to the repository; undefined where it is outside. */
  readonly targetFolder: string | undefined;
  /** Folders of `dist` and `staged` of which the commit has files: they are somebody's, and are not ignored. */
  readonly tracked: readonly string[];
  /** The commit has text with CRLF: attributes that convert it would leave the working tree changed. */
  readonly hasCarriageReturns: boolean;
  /** What stands in the files that are looked at and are there, by their paths. */
  readonly there: ReadonlyMap<string, string>;
}

/** Where the files of a product stand. Paths are relative to the repository. */
export interface Places {
  /** Empty for the first product of a repository; `-PRODUCT` for those after it. */
  readonly suffix: string;
  readonly contract: string;
  readonly prose: string;
  readonly changelog: string;
  readonly owners: string;
  readonly release: string;
  readonly check: string;
  readonly governance: string;
  /** The contract that is there already. */
  readonly found: Contract | undefined;
}

/** One file as it shall be. */
export interface PlannedFile {
  readonly path: string;
  /** write: it is not there. add: lines at its end. keep: it is there, and stays as it is. */
  readonly action: 'write' | 'add' | 'keep';
  /** All of a new file, or the lines that are added; empty where nothing is. */
  readonly content: string;
}
