/** The release page, whose bytes every visitor loads: of what it may have. */
import { ratio } from '../measure.mjs';

const MOST_BYTES = 60_000;

/** One figure. */
export async function measure() {
  const { pageBytes } = await import('../../../lib/page/page.js');
  const ours = pageBytes().byteLength;
  return [ratio('the release page, of 60 kB', { ours, rival: MOST_BYTES, unit: 'bytes', limit: 1 })];
}
