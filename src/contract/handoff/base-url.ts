/**
 * Where the files of an export will be had: https://HOST[:PORT]/PATH, in which `{version}` stands for the version of the release,
 * so that other clients can follow from version and target alone. Plain http is for this machine only, as in tests.
 *
 * It ends up in scripts and configurations of a dozen languages, so it has no character that any of them reads as more than
 * itself: letters, digits, `- . _ ~ / : @ % + , =`.
 */
import { refuse } from '../errors.js';

const PLAIN = '[A-Za-z0-9._~/:@%+,=-]';
const BASE = new RegExp(
  String.raw`^(?:https://[A-Za-z0-9]|http://(?:127\.0\.0\.1|localhost)(?![^:/]))(?:${PLAIN}|\{version\})*$`,
);
const LONGEST = 1000;

/** What every file of a release is below; never with a slash at its end. */
export interface BaseUrl {
  /** With `{version}` where the version goes. */
  readonly template: string;
}

/** Reads a base URL (INVALID_INPUT). */
export function parseBaseUrl(text: string): BaseUrl {
  const template = text.replace(/\/+$/, '');
  if (template.length > LONGEST || !BASE.test(template) || /:\/\/[^/]*[@{]/.test(template))
    refuse(
      'INVALID_INPUT',
      `${JSON.stringify(text.slice(0, 200))} must be https://HOST/PATH, of letters, digits and -._~/:@%+,= with {version} for the version`,
      'base-url',
    );
  return { template };
}

/** The URL of a file, with the version written as `version` says: a version, or what a client calls one. */
export function urlOf({ template }: BaseUrl, version: string, file: string): string {
  return `${template.replaceAll('{version}', version)}/${file}`;
}

/** The host of a base URL, with its port where it names one. */
export function hostOf({ template }: BaseUrl): string {
  return template.split('/')[2] ?? '';
}
