/** How long a source may take to answer: each kind has its own ways to wait. */
import type { HttpLimits } from '../http/patience.js';

export interface SourceTime {
  /** Of a static host, and of S3; what is left out stays as it is there. */
  readonly http: Partial<HttpLimits>;
  /** Milliseconds that one call of git may last; as it is there where undefined. */
  readonly gitMs: number | undefined;
}

/** All that each kind of source has by itself: nothing else could answer in its place. */
export const WHOLE: SourceTime = { http: {}, gitMs: undefined };

/** Where another source stands by that has the same bytes: it is asked sooner than this one is waited for. */
export const BRIEF: SourceTime = { http: { headMs: 10_000, idleMs: 10_000, totalMs: 30_000, tries: 3 }, gitMs: 60_000 };
