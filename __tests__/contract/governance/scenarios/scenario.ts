/**
 * A history of an adopter as a value: a base, and the ranges that follow one another from it, each held to the rules. What
 * it must come to is what the specification says, whatever the code does.
 */
import { expect, it } from '@jest/globals';
import type { ReleaseHistory } from '../../../../src/contract/governance/published.js';
import {
  BASE_DATE,
  Base,
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  HEAD_DATE,
  historyOf,
  NOW,
  projectOf,
  releasesFrom,
  type Tree,
} from '../../../support/governance.js';

/** One range, which begins where the one before ended. */
export interface Step {
  /** What changes; null removes a file. */
  readonly head: Tree;
  /** The day of the head commit, which its author sets. */
  readonly day?: string;
  /** The day by the clock. */
  readonly clock?: string;
  readonly published?: ReleaseHistory;
  /** Where the contract stands at head, and where at base; the usual path unless told. */
  readonly contract?: string;
}

export interface Scenario {
  readonly base: Tree;
  /** The day of the base commit. */
  readonly day?: string;
  readonly steps: readonly Step[];
  readonly result: 'passed' | 'failed';
  /** Errors of all steps; of one that fails, those that must be among them, however it is found. */
  readonly errors?: readonly string[];
  /** Warnings that must be among those of all steps. */
  readonly warnings?: readonly string[];
}

type Reports = readonly ReturnType<Base['check']>[];

function run({ base, day = BASE_DATE, steps }: Scenario): Reports {
  let [files, began, at] = [base, day, CONTRACT];
  return steps.map(({ head, day: ended = HEAD_DATE, clock = NOW, published, contract = at }) => {
    const report = new Base(files, began, at).check(head, { date: ended, today: clock, published, contract });
    [files, began, at] = [{ ...files, ...head }, ended, contract];
    return report;
  });
}

/** Makes a test of each scenario. */
export function play(scenarios: Readonly<Record<string, Scenario>>): void {
  it.each(Object.entries(scenarios))('%s', (_, scenario) => {
    const reports = run(scenario);
    const found = (severity: string) => [...new Set(reports.flatMap((report) => codesOf(report, severity)))].sort();
    const errors = found('error');
    const { result, errors: expected = [], warnings = [] } = scenario;
    expect({ result: reports.every((report) => report.result === 'passed') ? 'passed' : 'failed', errors }).toEqual({
      result,
      errors: result === 'passed' ? [] : expect.arrayContaining([...expected]),
    });
    expect(found('warning')).toEqual(expect.arrayContaining([...warnings]));
  });
}

/** A store that can be read, and in which nothing was ever published. */
export const NOTHING = historyOf([]);
/** Three releases of the first contract, published before base. */
export const RELEASED = historyOf(releasesFrom('2026-01-05', 3));

/** A newer toolchain, in order: contract, prose and entry of 1.1.0. */
export const NEWER = contractWith((contract) => {
  contract.toolchain.rust = '1.85.0';
}, '1.1.0');
export const NEWER_ENTRY = entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
export const NEWER_FILES = projectOf(NEWER, NEWER_ENTRY);
export const PROJECT = projectOf(FIRST);
/** What a range changes that has nothing to do with the contract. */
export const ELSEWHERE = { 'src/main.rs': 'fn main() { println!("other"); }\n' };
