/** `page`: the release page of a store, written by itself. */
import { openStore } from '../../../host/store/open.js';
import { writePage } from '../../../steps/page.js';
import { type Options, required } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Writes the page of this version over whatever page is there. Codes: those of `openStore` and `writePage`. */
export async function page(options: Options, context: CommandContext): Promise<CommandResult> {
  const store = await openStore(required(options, 'store'), context);
  const { path, status } = await writePage(store);
  return { json: { store: store.name, path, status }, lines: [`${status}: ${path}`, `store: ${store.name}`] };
}
