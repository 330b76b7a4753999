/** Digests and sizes, and what is held against them. */
import { createHash } from 'node:crypto';
import { refuse } from './errors.js';

/** SHA-256, in lower-case hex digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Refuses other bytes than those a digest was recorded of (DIGEST_MISMATCH). */
export function verifyDigest(actual: string, expected: string, place: string): void {
  if (actual !== expected) refuse('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
}

/** Refuses another size than the one recorded (SIZE_MISMATCH). */
export function verifySize(actual: number, expected: number, place: string): void {
  if (actual !== expected) refuse('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
}
