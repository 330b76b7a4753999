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

  it('calls INTERNAL what is no refusal', () => {
    expect(errorText(asRefusal(new TypeError('x is not a function')))).toMatch(
      /^error\[INTERNAL\]: x is not a function/,
    );
    expect(errorText(asRefusal('text'))).toMatch(/^error\[INTERNAL\]: text/);
  });
});
