import { describe, expect, it } from '@jest/globals';
import {
  isPartHeading,
  readHeading,
  saysContract,
  statesVersion,
} from '../../../../src/contract/governance/changelog/heading.js';

describe('readHeading', () => {
  it.each([
    ['## distribution-contract 1.0.1 - 2026-01-01', '1.0.1'],
    ['## 1.0.1 - 2026-01-01', '1.0.1'],
    ['## [1.0.1] - 2026-01-01', '1.0.1'],
    ['## \\[1.0.1\\] - 2026-01-01', '1.0.1'],
    ['## v1.0.1-rc.1 (2026-01-01)', '1.0.1-rc.1'],
    ['## distribution-contract 1.0 - 2026-01-01', undefined],
    ['## 1.0.1 - 2026-02-30', undefined],
    ['## 1.0.1', undefined],
    ['## 1.0.1 - 2026-01-01 [YANKED]', undefined],
    ['### 1.0.1 - 2026-01-01', undefined],
    ['## tool 1.0.1 - 2026-01-01', undefined],
  ])('of %j: %s', (line, version) => {
    expect(readHeading(line)?.version).toBe(version);
  });

  it('takes 5 MB of any one thing in time', () => {
    for (const piece of ['## ', '1.', '[', ' ', '(', '-', 'v1.0.1 - '])
      expect(readHeading(`## 1${piece.repeat(1_000_000)}`)).toBeUndefined();
  });
});

describe('headings', () => {
  it.each([
    ['# A', true, false, false],
    ['## A', true, false, false],
    ['##', true, false, false],
    ['### A', false, false, false],
    ['### [1.0]', true, false, false],
    ['## distribution-contract', true, true, false],
    ['## distribution-contracts 1.0', true, false, true],
    ['## [1.0]', true, false, true],
  ])('%j: begins a part %s, says contract %s, states a version %s', (line, part, contract, version) => {
    expect([isPartHeading(line), saysContract(line), statesVersion(line)]).toEqual([part, contract, version]);
  });
});
