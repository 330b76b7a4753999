/** A crate of crates.io as its author published it, which cargo fetches and holds against the registry's digest. */
import { copyFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { answerOf } from '../machines/start.mjs';

/** What cargo adds: the author's Cargo.toml, where the commit was, and that it has unpacked all. */
const ADDED = new Set(['Cargo.toml.orig', '.cargo_vcs_info.json', '.cargo-ok']);

/**
 * Puts the crate NAME@VERSION into a folder, with the Cargo.toml of its author, or with the one that cargo made of it at
 * publishing.
 */
export function bringCrate(crate, folder, { asPublished }) {
  // It downloads that very crate, and none that it depends on. A Cargo.toml above would have a say.
  answerOf('cargo', ['info', '--quiet', '--registry', 'crates-io', crate], { cwd: '/' });
  const unpacked = find(crate.replace('@', '-'));
  cpSync(unpacked, folder, { recursive: true, filter: (path) => !ADDED.has(basename(path)) });
  if (!asPublished) copyFileSync(join(unpacked, 'Cargo.toml.orig'), join(folder, 'Cargo.toml'));
}

function find(name) {
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry', 'src');
  const found = readdirSync(sources)
    .map((registry) => join(sources, registry, name))
    .find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`cargo has unpacked no ${name} below ${sources}`);
  return found;
}
