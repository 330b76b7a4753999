/** One entry of the changelog, read block by block (the grammar is in `parse.ts`). */
import * as z from 'zod/mini';
import { contractSchema } from '../../documents/contract.js';
import { MAX_FAULTS } from '../../errors.js';
import type { WordBlock } from '../../text/markdown-words.js';
import type { EntryHeading } from './heading.js';

export type ChangeWord = 'Added' | 'Changed' | 'Removed' | 'Deprecated';

/** What an entry says of one field. */
export interface ChangeLine {
  readonly word: ChangeWord;
  readonly pointer: string;
  /** The date of a deprecation. */
  readonly until?: string;
  /** 1-based. */
  readonly line: number;
}

export interface Entry {
  /** Empty where the heading cannot be read. */
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 1-based line of the heading. */
  readonly line: number;
  readonly changes: readonly ChangeLine[];
  /** Whether it tells people how to migrate. */
  readonly migration: boolean;
  /** Its words, a block on each line, and which of them are changes: what may not be edited. */
  readonly text: string;
  /** The 1-based line of each line of `text`. */
  readonly lines: readonly number[];
}

export interface EntryFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Stands for a migration in what is there to paste; it is none itself. */
export const PLACEHOLDER = 'Say here what consumers have to do.';

const CHANGE = /^(?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
/** What begins as a change does, or speaks of a pointer as one does. */
const LIKE_CHANGE = /^(?:added|changed|removed|deprecated)\b|^[A-Za-z]{1,20} `\/[^`]*`[^:]{0,40}:/i;
const MIGRATION = /^migration(?: +(?:notes?|guide|steps?))?:?$/i;
const INLINE_MIGRATION = /^migration(?: notes?)?: *(\S.*)$/i;
const FIELDS = new Set(Object.keys(contractSchema.def.shape).filter((name) => !/schema/.test(name)));
const isoDate = z.iso.date();

/** Reads the blocks of one entry, one after the other. */
export class EntryReader {
  readonly faults: EntryFault[] = [];
  readonly #changes: ChangeLine[] = [];
  readonly #text: string[];
  readonly #lines: number[];
  #migration: 'none' | 'begun' | 'stated' = 'none';
  #inMigration = false;

  constructor(
    private readonly heading: EntryHeading | undefined,
    private readonly line: number,
  ) {
    this.#text = [`${heading?.version} ${heading?.date}`];
    this.#lines = [line];
    if (!heading) this.#fault(line, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
  }

  take(block: WordBlock): void {
    this.#text.push(this.#read(block) + block.words);
    this.#lines.push(block.line);
  }

  /** Whether a change names a field of the contract. */
  namesField(): boolean {
    return this.#changes.some(({ pointer }) => FIELDS.has(pointer.split('/')[1] ?? ''));
  }

  finish(): Entry {
    if (this.#migration === 'begun') this.#fault(this.line, 'the migration says nothing: it needs some words');
    const { version = '', date = '' } = this.heading ?? {};
    return {
      version,
      date,
      line: this.line,
      changes: this.#changes,
      migration: this.#migration === 'stated',
      text: this.#text.join('\n'),
      lines: this.#lines,
    };
  }

  /** Reads a block, and gives a mark where it means something beside its words. */
  #read(block: WordBlock): string {
    const { kind, line, source, words } = block;
    if (kind === 'heading') return this.#beginSection(line, words);
    const inline = this.#inMigration ? words : INLINE_MIGRATION.exec(words)?.[1];
    // What was pasted and left as it was tells nobody anything.
    if (inline !== undefined && /[\p{L}\p{N}]/u.test(inline) && inline.replace(/^• /, '') !== PLACEHOLDER)
      this.#migration = 'stated';
    if (this.#inMigration || kind !== 'item' || block.level !== 1) return '';
    const change = readChange(source, line);
    if (change) this.#changes.push(change);
    else if (LIKE_CHANGE.test(source))
      this.#fault(
        line,
        'a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT',
      );
    return change ? '- ' : '';
  }

  #beginSection(line: number, words: string): string {
    this.#inMigration = MIGRATION.test(words);
    if (!this.#inMigration) return '';
    if (this.#migration !== 'none') this.#fault(line, 'there is a second migration');
    else this.#migration = 'begun';
    return '# ';
  }

  #fault(line: number, message: string): void {
    if (this.faults.length < MAX_FAULTS) this.faults.push({ line, message });
  }
}

function readChange(source: string, line: number): ChangeLine | undefined {
  const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(source) ?? [];
  if (matched === undefined || (word === 'Deprecated') !== (until !== undefined)) return undefined;
  const change = { word: word as ChangeWord, pointer, line };
  if (until === undefined) return change;
  return isoDate.safeParse(until).success ? { ...change, until } : undefined;
}
