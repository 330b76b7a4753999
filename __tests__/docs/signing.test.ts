import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/contract/attestation/checks.js';

describe('docs/signing.md', () => {
  it('lists what is checked, in the order in which it is', () => {
    const text = readFileSync('docs/signing.md', 'utf8');
    const [section = ''] = (text.split('## What is checked')[1] ?? '').split('\n## ');
    const named = [...section.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, name]) => name).slice(2);
    expect(named).toEqual([
      'the form of the bundle',
      'type of the payload',
      'signature, certificate, logs and time',
      ...CHECKS.map(({ of }) => of),
      'the statement',
      'what it is about',
    ]);
  });
});
