/**
 * Which HTML elements keep what stands in them from being read as text of the page, and which are open (HTML Living
 * Standard, sections 13.2.6 and 15.3). The HTML comes from a pull request and is attacker-controlled: an element begins by
 * every reading, and ends only where all readings end it. An element that nobody knows hides nothing.
 */

/** A start tag or an end tag. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly ends: boolean;
  /** Its attributes, as they are written. */
  readonly attributes: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Not shown, shown only where something else cannot be, struck out, or folded away. */
const HIDING = words(
  `applet audio canvas datalist del details dialog iframe marquee meter noembed noframes noscript object pre progress rp s
   script select strike style table template textarea title video xmp`,
);
/** What no end tag ends for sure: other rules hold in it, or none. */
const ENDLESS = words('frameset math plaintext svg');
/** What changes the whole page, above it and below. */
const PAGE_WIDE = words('base link meta script style');
const ANY_PAGE_WIDE = /<(?:base|body|html|link|meta|script|style)(?=[\s/>]|$)/i;
const VOID = words('area base basefont br col embed frame hr img input keygen link meta param source track wbr');
/** Elements that an end tag of another does not always reach over ("special", without those that hide). */
const BLOCKS = words(
  `address article aside blockquote body button caption center colgroup dd dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 head header hgroup html li listing main menu nav ol p search section summary tbody td tfoot th
   thead tr ul`,
);
/** Those whose own end tag ends all that is in them, but for what other rules hold in. */
const REACHING = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup listing
   main menu nav object ol pre search section table template ul`,
);
const HIDING_ATTRIBUTE =
  /(?:^|[\s/="'])(?:(?:hidden|popover|[xv]-[a-z]+)(?=[\s/>=]|$)|(?:aria-hidden|bgcolor|class|color|dir|is|on[a-z]+|size|slot|style|text|[:@][a-z]+)\s*=)/i;
const VALUES = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;

/** The deepest nesting that is followed. */
const DEEPEST = 100;

interface Open {
  readonly name: string;
  readonly hides: boolean;
  readonly line: number;
}

/** The elements that are open, from the outermost that hides. */
export class OpenElements {
  readonly #open: Open[] = [];
  #lost: number | undefined;
  #pageWide: number | undefined;

  /** The 1-based line of what hides from here on; undefined where nothing does. */
  get hider(): number | undefined {
    return this.#lost ?? this.#open[0]?.line;
  }

  /** Whether nothing ends what hides any more. */
  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** The line of what may hide anything of the page. */
  get pageWide(): number | undefined {
    return this.#pageWide;
  }

  /** Nothing more is known of the page. */
  lose(line: number): void {
    this.#lost ??= line;
  }

  /** Where it is lost, what changes the whole page may still stand in a line. */
  takeLost(text: string, line: number): void {
    if (this.#lost !== undefined && this.#pageWide === undefined && ANY_PAGE_WIDE.test(text)) this.#pageWide = line;
  }

  take(tag: Tag, line: number): void {
    if (tag.ends) this.#end(tag.name);
    else this.#begin(tag, line);
  }

  #begin(tag: Tag, line: number): void {
    const { name } = tag;
    if (
      this.#open.length === 0 &&
      tag.attributes === '' &&
      !HIDING.has(name) &&
      !ENDLESS.has(name) &&
      !PAGE_WIDE.has(name)
    )
      return;
    const hides = isHiding(tag);
    // The attributes of these become those of the page.
    if (PAGE_WIDE.has(name) || (hides && (name === 'body' || name === 'html'))) this.#pageWide ??= line;
    if (ENDLESS.has(name) || this.#open.length >= DEEPEST) this.lose(line);
    else if (!VOID.has(name) && (hides || this.#open.length > 0)) this.#open.push({ name, hides, line });
  }

  #end(name: string): void {
    const isPassed = (open: Open): boolean => !open.hides && (REACHING.has(name) || !BLOCKS.has(open.name));
    const at = this.#open.findLastIndex((open) => open.name === name || !isPassed(open));
    if (this.#open[at]?.name === name) this.#open.length = at;
  }
}

function isHiding({ name, attributes }: Tag): boolean {
  const plain = attributes.replace(VALUES, '=');
  if (HIDING_ATTRIBUTE.test(plain)) return true;
  // One of several details of a name may close another.
  if (name === 'details' || name === 'dialog') return !/\sopen(?=[\s/>=]|$)/i.test(plain) || /\sname[\s=]/i.test(plain);
  return HIDING.has(name);
}
