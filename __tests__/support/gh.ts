/** A stand-in for GitHub's command line, which keeps what it is given (.ci/act/gh). */
import { join, resolve } from 'node:path';
import { createTempProject } from './temporary.js';

const STAND_IN = resolve('.ci/act/gh/gh.cjs');

/** `path` is a PATH with it first; `kept` a folder that it makes where it is called. */
export async function standInForGh(): Promise<{ path: string; kept: string }> {
  const kept = join(await createTempProject(), 'kept');
  const bin = await createTempProject({ gh: `#!/bin/sh\nexec '${process.execPath}' '${STAND_IN}' '${kept}' "$@"\n` });
  return { path: `${bin}:${process.env.PATH}`, kept };
}
