/** What rustc and cargo say of one crate, for a run of several steps: each is asked once, when it is first wanted. */
import { dirname } from 'node:path';
import type { Environment } from '../process.js';
import { type Metadata, readMetadata } from './crate.js';
import { askRustc, type Rustc } from './toolchain.js';

export interface RustAnswers {
  /** Codes: those of `askRustc`. */
  readonly rustc: () => Promise<Rustc>;
  /** Codes: those of `readMetadata`. */
  readonly metadata: () => Promise<Metadata>;
}

/** Answers about a manifest, by its real path. Only for a run that installs no toolchain between two questions. */
export function rustAnswers(manifest: string, env: Environment): RustAnswers {
  return {
    rustc: once(() => askRustc(dirname(manifest), env)),
    metadata: once(() => readMetadata(manifest, env)),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
