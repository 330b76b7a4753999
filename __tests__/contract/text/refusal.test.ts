import { describe, expect, it } from '@jest/globals';
import { ContractError } from '../../../src/contract/errors.js';
import { asRefusal, errorText, withNextStep } from '../../../src/contract/text/refusal.js';

describe('errorText', () => {
  it('has a line for every fault and what to do, as the command line says it', () => {
    const first = { code: 'SCHEMA_INVALID', message: 'fault 1', place: 'a.json', line: 3, hint: 'Do this.' } as const;
    const error = new ContractError(first, [{ code: 'SCHEMA_INVALID', message: 'fault 2' }]);
    expect(errorText(error)).toBe(
      'error[SCHEMA_INVALID]: fault 1 (a.json) [line 3]\nerror[SCHEMA_INVALID]: fault 2\nDo this.',
    );
  });

  it('lets no line of a fault pass for another fault', () => {
    const forged = new ContractError({
      code: 'IO_FAILED',
      message: 'a name:\nerror[YANKED]: forged',
      place: 'x\ny',
      hint: 'Do.',
    });
    expect(errorText(forged)).toBe('error[IO_FAILED]: a name:\n  error[YANKED]: forged (x\n  y)\nDo.');
  });

  it('calls INTERNAL what is no refusal', () => {
    expect(errorText(asRefusal(new TypeError('x is not a function')))).toMatch(
      /^error\[INTERNAL\]: x is not a function/,
    );
    expect(errorText(asRefusal('text'))).toMatch(/^error\[INTERNAL\]: text/);
  });
});

describe('withNextStep', () => {
  const error = new ContractError({ code: 'YANKED', message: 'm', place: 'p' });
  it('says the step of the code below the hint, and keeps all else', () => {
    const said = withNextStep(error, ({ options }) => `one\n${Object.keys(options)}`) as ContractError;
    expect([said.code, said.message, said.place, said.cause]).toEqual(['YANKED', 'm', 'p', error]);
    expect(said.hint).toBe(`${error.hint}\n${error.next?.purpose}:\n  one\n  allow-yanked`);
    expect(said.faults[0]?.hint).toBe(said.hint);
  });
  it('leaves what has no step, or one that cannot be said here', () => {
    const other = new Error('x');
    const without = new ContractError({ code: 'GIT_FAILED', message: 'm' });
    expect(withNextStep(error, () => undefined)).toBe(error);
    expect(withNextStep(without, () => 'x')).toBe(without);
    expect(withNextStep(other, () => 'x')).toBe(other);
  });
});
