/** Tests that give files to another user, which root alone can. */
import { it } from '@jest/globals';

const isRoot = process.getuid?.() === 0;

export const itAsRoot = isRoot ? it : it.skip;
/** Why it is skipped; empty where it is not. */
export const whyNotRoot = isRoot ? '' : ' (skipped: giving files to another user needs root)';
