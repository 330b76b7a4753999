/** What rustc and cargo say of one crate, for a run of several steps: each is asked once, when it is first wanted. */
import { dirname } from 'node:path';
import type { Environment } from '../program-environment.js';
import { type Metadata, readMetadata } from './crate.js';
import { installedToolchain } from './rustup.js';
import { askTargetNames, describeToolchain, findToolchain, type Toolchain, type ToolchainPlace } from './toolchain.js';
import { toldToolchain } from './toolchain-file.js';

export interface RustAnswers {
  /** Codes: those of `toldToolchain` and `askToolchain`. */
  readonly toolchain: () => Promise<Toolchain>;
  /**
   * Where the toolchain was asked before, rustup may be installing it, and two at once would collide: then cargo is asked when
   * it is there. Codes: those of `toldToolchain` and `readMetadata`.
   */
  readonly metadata: () => Promise<Metadata>;
  /** What the compiler of a version builds for; undefined where it is not installed. */
  readonly targets: (toolchain: string) => Promise<readonly string[] | undefined>;
}

/** Answers about a manifest, by its real path. Only for a run that installs no toolchain between two questions. */
export function rustAnswers(manifest: string, env: Environment): RustAnswers {
  const folder = dirname(manifest);
  const told = once(() => toldToolchain(folder, env));
  let placed: Promise<ToolchainPlace> | undefined;
  let asked: Promise<Toolchain> | undefined;
  const askToolchain = async (): Promise<Toolchain> => {
    placed = told().then((known) => findToolchain(folder, known));
    return describeToolchain(await placed, folder, await told());
  };
  const targets = new Map<string, Promise<readonly string[] | undefined>>();
  const askTargets = async (toolchain: string): Promise<readonly string[] | undefined> => {
    const own = await asked?.catch(() => undefined);
    const found = own?.version === toolchain ? own : await installedToolchain(folder, await told(), toolchain);
    return found && askTargetNames(found, env);
  };
  return {
    toolchain: () => {
      asked ??= askToolchain();
      return asked;
    },
    metadata: once(async () => {
      await placed?.catch(() => {});
      return readMetadata(manifest, await told());
    }),
    targets: (toolchain) => {
      const listed = targets.get(toolchain) ?? askTargets(toolchain);
      targets.set(toolchain, listed);
      return listed;
    },
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
