/** In a workflow, GITHUB_TOKEN opens what is private on the server that the workflow runs on. Elsewhere git asks its helpers. */
import { type SourceOptions, withServerToken } from '../../host/store/open.js';
import type { CommandContext } from '../output.js';

export function serverToken({ env }: CommandContext): SourceOptions {
  return withServerToken(env.GITHUB_TOKEN, env);
}
