/** Which package of a workspace is the product, and which of its binaries a release has. */
import { resolve } from 'node:path';
import { refuse } from '../../contract/errors.js';
import type { Metadata, Package } from '../../host/rust/crate.js';
import type { Project } from './texts/project.js';

/** The most that a contract names. */
const MAX_BINARIES = 16;

type Program = Pick<Project, 'product' | 'version' | 'binaries' | 'leftOut' | 'packageName'> & {
  readonly rustVersion: string | undefined;
};

/**
 * The package that is named; else the manifest's own, where it has a binary; else the only one of the workspace that has.
 * CRATE_NOT_FOUND says what there is instead.
 */
export function chooseProgram({ packages }: Metadata, manifest: string, name: string | undefined): Program {
  const own = packages.find((of) => resolve(of.manifest_path) === manifest);
  const chosen = name === undefined ? onlyProgram(packages, own) : named(packages, name);
  const { plain, leftOut } = binariesOf(chosen);
  if (plain.length === 0) refuse('CRATE_NOT_FOUND', sayNoBinary(chosen, leftOut), 'package');
  if (plain.length > MAX_BINARIES)
    refuse(
      'CRATE_NOT_FOUND',
      `${chosen.name} has ${plain.length} binaries, more than the ${MAX_BINARIES} of a contract`,
    );
  return {
    product: chosen.name.toLowerCase(),
    version: chosen.version,
    binaries: plain,
    leftOut,
    packageName: chosen === own ? undefined : chosen.name,
    rustVersion: chosen.rust_version ?? undefined,
  };
}

function named(packages: readonly Package[], name: string): Package {
  return (
    packages.find((of) => of.name === name) ??
    refuse('CRATE_NOT_FOUND', `package ${name} is not there; the packages are ${namesOf(packages)}`, 'package')
  );
}

function onlyProgram(packages: readonly Package[], own: Package | undefined): Package {
  if (own && hasBinary(own)) return own;
  const programs = packages.filter(hasBinary);
  const [only, another] = programs;
  if (only && !another) return only;
  if (!only)
    return refuse('CRATE_NOT_FOUND', `no package has a binary; the packages are ${namesOf(packages)}`, 'package');
  return refuse(
    'CRATE_NOT_FOUND',
    `several packages have binaries: ${namesOf(programs)}`,
    'package',
    'Name one of them as package: each product is taken up by a run of its own.',
  );
}

function hasBinary(of: Package): boolean {
  return binariesOf(of).plain.length > 0;
}

/** Those that build as the package is, the one of its own name first; the others want features that nobody has named. */
function binariesOf({ name, targets }: Package): { readonly plain: string[]; readonly leftOut: string[] } {
  const all = targets.filter(({ kind }) => kind.includes('bin'));
  const needing = all.filter(({ 'required-features': needed = [] }) => needed.length > 0).map((of) => of.name);
  const plain = all.map((of) => of.name).filter((of) => !needing.includes(of));
  return { plain: plain.sort((a, b) => Number(b === name) - Number(a === name)), leftOut: needing };
}

function sayNoBinary({ name }: Package, leftOut: readonly string[]): string {
  return leftOut.length === 0
    ? `${name} has no binary`
    : `every binary of ${name} has required-features: ${leftOut.join(', ')}`;
}

function namesOf(packages: readonly Package[]): string {
  return packages.map((of) => of.name).join(', ');
}
