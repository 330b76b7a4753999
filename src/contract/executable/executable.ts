/**
 * The one answer about a binary: what a file is, for which system and processor, and what it needs of its host. Read from ELF,
 * Mach-O and PE (`read-executable.ts`); package, publish, verify and install all ask for it.
 */
import type { Requires } from '../documents/manifest.js';
import type { ByteOrder } from './byte-source.js';

export type Format = 'ELF' | 'Mach-O' | 'PE';

/** `none` is linked statically, or asks for no libc; `system` is the one that its system has. */
export type Libc = 'glibc' | 'musl' | 'bionic' | 'uclibc' | 'system' | 'msvc' | 'mingw' | 'cygwin' | 'none';

/** What a processor runs. */
export interface Machine {
  /** As target triples have it where one has a name; else as the format numbers it. */
  readonly cpu: string;
  readonly class: 32 | 64;
  readonly order: ByteOrder;
  /** Where one processor has several that do not mix: `hard-float`, `ELFv2`. */
  readonly abi: string | undefined;
}

export interface Executable extends Machine {
  readonly format: Format;
  /** `program` is what can be started; anything else is named as people call it. */
  readonly kind: string;
  /** Undefined where the file does not say it. */
  readonly os: string | undefined;
  readonly libc: Libc | undefined;
  /** The program that loads it and its libraries; undefined where it asks for none. */
  readonly loader: string | undefined;
  /** Undefined where what it needs is nothing that a manifest can state. */
  readonly requires: Requires | undefined;
  /** What of its needs was not understood, so that no minimum is stated. */
  readonly unclear: string | undefined;
}

/** No executable, and what it is instead. */
export interface NoExecutable {
  readonly format: undefined;
  /** Follows "is". */
  readonly what: string;
}

/** Which slice of a universal file is asked about. */
export type Slice = Pick<Machine, 'cpu'>;
