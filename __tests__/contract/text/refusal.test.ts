import { describe, expect, it } from '@jest/globals';
import { ContractError } from '../../../src/contract/errors.js';
import { asRefusal, errorText } from '../../../src/contract/text/refusal.js';

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
