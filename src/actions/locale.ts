/** The contract's runtime assumption that the next steps may break: a UTF-8 locale. */
import type { Environment } from '../host/process.js';

/** The locale in force, where it is not UTF-8; undefined where it is, and on Windows, which has none of these variables. */
export function otherLocale(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return undefined;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  return /utf-?8/i.test(locale) ? undefined : locale;
}
