/**
 * A markdown page with its readings, each made once and where it is asked for: a page of some MiB is held to several rules, and
 * reading it takes longer than any of them.
 */
import { readVisibility, type Visibility } from '../text/hidden-markdown.js';
import { wordsOf } from '../text/markdown-words.js';

export class MarkdownPage {
  #lines: readonly string[] | undefined;
  #visibility: Visibility | undefined;
  #words: string | undefined;

  constructor(readonly text: string) {}

  /** Its lines, without their ends and trailing spaces. */
  get lines(): readonly string[] {
    this.#lines ??= this.text.split('\n').map((line) => line.trimEnd());
    return this.#lines;
  }

  /** Which of its lines are seen. */
  get visibility(): Visibility {
    this.#visibility ??= readVisibility(this.lines);
    return this.#visibility;
  }

  /** Whether it differs from another page in its form alone. */
  saysTheSame(other: MarkdownPage): boolean {
    return this.text === other.text || this.#allWords() === other.#allWords();
  }

  #allWords(): string {
    this.#words ??= wordsOf(this.lines, this.visibility);
    return this.#words;
  }
}
