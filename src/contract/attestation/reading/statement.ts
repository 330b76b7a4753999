/** The statement in a bundle: in-toto Statement v1 with SLSA provenance v1 (docs/formats.md). */

export interface Subject {
  readonly name: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** As it came: what a signer says of the build, which nothing here believes. */
  readonly predicate: unknown;
}
