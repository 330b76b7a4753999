import { describe, expect, it } from '@jest/globals';
import { elementsOf, refusalIn, throwRefusal } from '../../../../src/host/store/s3/answer.js';

describe('elementsOf', () => {
  it('gives the texts of all elements of a name, in order, and of no other', () => {
    expect(elementsOf('<Keys><Key>a</Key><KeyId>x</KeyId><Key></Key><Key>b</Key></Keys>', 'Key')).toEqual([
      'a',
      '',
      'b',
    ]);
  });

  it.each([
    ['a&amp;b&lt;c&gt;d&quot;e&apos;f', 'a&b<c>d"e\'f'],
    ['&#228;&#xE4;&#x1F600;', 'ää\u{1F600}'],
    // What is no character, or no entity of XML, stays as it is.
    ['&#x110000;&#1114112;', '&#x110000;&#1114112;'],
    ['&#x10ffff;', '\u{10ffff}'],
    ['&nbsp;&AMP;', '&nbsp;&AMP;'],
    ['&amp;lt;', '&lt;'],
  ])('reads %s as %s', (written, meant) => {
    expect(elementsOf(`<Message>${written}</Message>`, 'Message')).toEqual([meant]);
  });
});

describe('refusalIn', () => {
  const answer = (headers: Record<string, string>) => ({ headers, statusCode: 400 }) as never;

  it('reads what the server said, and nothing before the error', () => {
    const text = '<Code>NotThis</Code><Error><Code>SlowDown</Code><Message>Please &amp; wait</Message></Error>';
    expect(refusalIn(text, answer({ 'retry-after': '3' }))).toEqual({
      status: 400,
      code: 'SlowDown',
      message: 'Please & wait',
      afterMs: 3_000,
      region: undefined,
    });
  });

  it('takes a region for a word of a region only', () => {
    expect(refusalIn('', answer({ 'x-amz-bucket-region': 'eu-west-1' })).region).toBe('eu-west-1');
    for (const other of ['eu west', 'x'.repeat(41), '', 'EU'])
      expect(refusalIn('', answer({ 'x-amz-bucket-region': other })).region).toBeUndefined();
  });
});

describe('throwRefusal', () => {
  const refusal = { code: 'AccessDenied', message: 'Access Denied', afterMs: undefined, region: undefined };
  const hintOf = (status: number, writing: boolean, signed: boolean): string => {
    try {
      return throwRefusal({ ...refusal, status }, 'dist/index.json', { writing, signed });
    } catch (error) {
      return (error as { hint: string }).hint;
    }
  };

  it.each([401, 403])('says of %d without credentials that there are none, and which variables name them', (status) => {
    const hint = hintOf(status, false, false);
    for (const fact of ['no credentials', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) expect(hint).toContain(fact);
    expect(hint).not.toContain('s3:');
  });

  it('says of 403 with credentials what they need', () => {
    expect(hintOf(403, false, true)).toContain('s3:GetObject');
    expect(hintOf(403, true, true)).toContain('s3:PutObject');
    expect(hintOf(401, false, true)).toContain('expired');
  });
});
