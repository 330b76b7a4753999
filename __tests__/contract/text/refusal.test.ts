import { describe, expect, it } from '@jest/globals';
import { ContractError } from '../../../src/contract/errors.js';
import type { NamedOptions, NextStep } from '../../../src/contract/next-step.js';
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
  const candidate = (options: NamedOptions): string => Object.values(options).join('+');
  it('says the step of the code below the hint, and keeps all else', () => {
    const said = withNextStep(error, {
      step: ({ options }) => `one\n${Object.keys(options)}`,
      candidate,
    }) as ContractError;
    expect([said.code, said.message, said.place, said.cause]).toEqual(['YANKED', 'm', 'p', error]);
    expect(said.hint).toBe(`${error.hint}\n${error.next?.purpose}:\n  one\n  allow-yanked`);
    expect(said.faults[0]?.hint).toBe(said.hint);
  });
  it('leaves what has no step, or one that cannot be said here', () => {
    const other = new Error('x');
    const without = new ContractError({ code: 'GIT_FAILED', message: 'm' });
    const words = { step: () => 'x', candidate };
    expect(withNextStep(error, { ...words, step: () => undefined })).toBe(error);
    expect(withNextStep(without, words)).toBe(without);
    expect(withNextStep(other, words)).toBe(other);
  });

  const [first, all] = [
    { purpose: 'For the first', options: { version: '1' } },
    { purpose: 'To see all', command: 'list', options: {} },
  ] as const;
  const offer = {
    notes: ['A note.'],
    candidates: [{ version: '1', target: 't' }, { version: '2' }],
    more: 3,
    all,
    first,
  };
  const hintOf = (of: object, step: (next: NextStep) => string | undefined): string => {
    const refused = new ContractError({ code: 'YANKED', message: 'm', hint: 'plain', offer: { ...offer, ...of } });
    return (withNextStep(refused, { step, candidate }) as ContractError).hint;
  };
  it('says what is offered in the place of the hint: candidates, how many more there are, and what to do for the first', () => {
    expect(hintOf({}, ({ command, purpose }) => (purpose.startsWith('To take') ? 'take' : (command ?? 'again')))).toBe(
      [
        ...[
          'A note.',
          'Candidates:',
          '  1+t',
          '  2',
          'and 3 more.',
          'To see all:',
          '  list',
          'For the first:',
          '  again',
        ],
        ...['To take it although it was yanked:', '  take'],
      ].join('\n'),
    );
    expect(hintOf({ more: 0 }, () => undefined)).toBe('A note.\nCandidates:\n  1+t\n  2');
    expect(hintOf({}, () => undefined)).toMatch(/and 3 more$/);
  });
  it('keeps the hint where nothing is offered', () => {
    expect(hintOf({ candidates: [] }, () => undefined)).toBe('plain');
  });
});
