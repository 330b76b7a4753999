/** What says of itself that it is an in-toto Statement v1, and SLSA provenance v1. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
