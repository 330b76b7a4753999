/**
 * What a part of an identity must be, in words that every refusal says, and how a text that is none was probably meant. One
 * rule serves inputs, options and documents alike: who reads it may have nothing of this project but the message.
 */
export interface PartRule {
  readonly is: (text: string) => boolean;
  /** What comes after "must be". */
  readonly words: string;
  /** Another spelling, which is named where it follows the rule. */
  readonly meant?: (text: string) => string;
}

/** `must be RULE`, with the right spelling where there is one. */
export function ruleText({ is, words, meant }: PartRule, given: unknown): string {
  const spelling = typeof given === 'string' ? meant?.(given) : undefined;
  return `must be ${words}${spelling !== undefined && is(spelling) ? `; write ${spelling}` : ''}`;
}

/** The same for a schema: a field that is missing is for zod to name, like every other. */
export function ruleError(rule: PartRule): (issue: { readonly input?: unknown }) => string | undefined {
  return ({ input }) => (input === undefined ? undefined : ruleText(rule, input));
}

/** Of a text that is quoted in a refusal, as much as fits a line. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

/** `1.4.2` of `v1.4.2`, `=1.4.2`, `^1.4.2` and ` 1.4.2`. */
export function bareVersion(text: string): string {
  return text
    .trim()
    .replace(/^[\^~=<>]*\s*v?/i, '')
    .toLowerCase();
}

/** The version in what rustup and rustc call a toolchain: `rustc 1.84.0 (9fc6b4312 ...)`, `1.84.0-x86_64-unknown-linux-gnu`. */
export function bareToolchain(text: string): string {
  const [, version] = /^(?:rustc\s+)?v?(\d+\.\d+\.\d+)(?:\s.*|-\w+(?:-\w+){2,3})?$/.exec(text.trim()) ?? [];
  return version ?? bareVersion(text);
}
