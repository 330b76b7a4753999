/** A refusal as the lines of the log and as the annotations of a run, within the runner's limits. */
import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import { clip } from '../../contract/clip.js';
import { ERROR_CODES } from '../../contract/error-codes.js';
import type { ContractError } from '../../contract/errors.js';
import { harmless } from '../../contract/text/harmless.js';
import { faultText } from '../../contract/text/refusal.js';
import { MAX_ANNOTATION_LENGTH, MAX_ANNOTATIONS } from './log.js';

export interface Annotation {
  /** error unless told. */
  readonly severity?: 'error' | 'warning' | 'notice';
  readonly text: string;
  readonly properties: AnnotationProperties;
}

/**
 * At most ten annotations. The fault that gave the refusal its code comes first, with what to do; the last one says how
 * many more there are. One whose place is a file of the workspace points at it.
 */
export async function annotationsOf(error: ContractError, workspace: string): Promise<Annotation[]> {
  const shown = error.faults.slice(0, MAX_ANNOTATIONS);
  const more = error.faults.length - shown.length;
  return Promise.all(
    shown.map(async (fault, at) => {
      const hint = at === 0 ? `\n${fault.hint ?? ERROR_CODES[fault.code].hint}` : '';
      const rest = more > 0 && at === shown.length - 1 ? `\n${more} more in the log.` : '';
      const room = MAX_ANNOTATION_LENGTH - rest.length;
      const file = fault.place === undefined ? undefined : await workspaceFile(fault.place, workspace);
      return {
        text: clip(harmless(`${faultText(fault)}${hint}`), room) + rest,
        properties: {
          title: fault.code,
          ...(file === undefined ? {} : { file }),
          ...(file === undefined || fault.line === undefined ? {} : { startLine: fault.line }),
        },
      };
    }),
  );
}

/** A place that is a word is an input (`version`, `git-rev`, `contract`), and one below dist/ is a file of a store. */
const NO_FILE = /^(?:[a-z]+(?:-[a-z0-9]+)*$|dist\/)/;

/** The path of a place within the workspace, with `/`; undefined where it is no file there. */
async function workspaceFile(place: string, workspace: string): Promise<string | undefined> {
  if (NO_FILE.test(place)) return undefined;
  try {
    const [root, file] = await Promise.all([realpath(workspace), realpath(resolve(place.split('#')[0] ?? ''))]);
    const path = relative(root, file);
    const inside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(root, path) === file;
    return inside && (await stat(file)).isFile() ? path.split(sep).join('/') : undefined;
  } catch {
    return undefined;
  }
}
