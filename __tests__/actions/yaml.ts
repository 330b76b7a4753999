/**
 * The part of YAML that this repository's action files and examples keep to: block mappings, block sequences, plain and
 * quoted scalars on one line, `|` blocks, comments. Anything else is an error, not a guess. Every scalar is a string.
 */
export type Yaml = string | Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly at: number;
  readonly indent: number;
  readonly text: string;
}

/** Reads a document; throws where it is not of the part above. */
export function readYaml(text: string): Yaml {
  const source = text.split('\n');
  const lines = source.flatMap((raw, at): Line[] => {
    const body = raw.trim();
    return body === '' || body.startsWith('#') ? [] : [{ at, indent: raw.length - raw.trimStart().length, text: body }];
  });
  const reader = new Reader(source, lines);
  const value = reader.node(0);
  reader.expectEnd();
  return value;
}

class Reader {
  private next = 0;

  constructor(
    private readonly source: readonly string[],
    private lines: readonly Line[],
  ) {}

  expectEnd(): void {
    const line = this.lines[this.next];
    if (line) throw new Error(`line ${line.at + 1}: ${line.text}`);
  }

  node(least: number): Yaml {
    const line = this.lines[this.next];
    if (!line || line.indent < least) return '';
    return line.text.startsWith('- ') ? this.sequence(line.indent) : this.mapping(line.indent);
  }

  private sequence(indent: number): Yaml[] {
    const items: Yaml[] = [];
    for (let line = this.lines[this.next]; line?.indent === indent && line.text.startsWith('- '); ) {
      const rest = line.text.slice(2).trimStart();
      const inner = { ...line, indent: indent + line.text.length - rest.length, text: rest };
      if (/^[A-Za-z0-9_-]+:( |$)/.test(rest)) {
        this.lines = this.lines.map((of, index) => (index === this.next ? inner : of));
        items.push(this.mapping(inner.indent));
      } else {
        this.next++;
        items.push(scalar(rest, line));
      }
      line = this.lines[this.next];
    }
    return items;
  }

  private mapping(indent: number): { [key: string]: Yaml } {
    const entries: [string, Yaml][] = [];
    for (let line = this.lines[this.next]; line?.indent === indent; line = this.lines[this.next]) {
      const [, key, rest = ''] = /^([A-Za-z0-9_-]+):(?: +(.*))?$/.exec(line.text) ?? [];
      if (key === undefined) throw new Error(`line ${line.at + 1}: ${line.text}`);
      if (entries.some(([name]) => name === key)) throw new Error(`line ${line.at + 1}: ${key} twice`);
      this.next++;
      entries.push([key, rest === '|' ? this.block(indent) : rest === '' ? this.below(indent) : scalar(rest, line)]);
    }
    return Object.fromEntries(entries);
  }

  /** A sequence may stand at its key's own column. */
  private below(indent: number): Yaml {
    const line = this.lines[this.next];
    return this.node(line?.indent === indent && line.text.startsWith('- ') ? indent : indent + 1);
  }

  private block(indent: number): string {
    const first = this.lines[this.next];
    if (!first || first.indent <= indent) return '';
    const texts: string[] = [];
    for (let at = first.at; at < this.source.length; at++) {
      const raw = this.source[at] ?? '';
      if (raw.trim() !== '' && raw.length - raw.trimStart().length < first.indent) break;
      texts.push(raw.slice(first.indent));
    }
    while (this.lines[this.next] && (this.lines[this.next]?.at ?? 0) < first.at + texts.length) this.next++;
    return `${texts.join('\n').trimEnd()}\n`;
  }
}

function scalar(text: string, line: Line): string {
  const single = /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"([^"\\]*)"(?: +#.*)?$/.exec(text)?.[1];
  if (double !== undefined) return double;
  const plain = text.replace(/ +#.*$/, '');
  if (/^\[[A-Za-z0-9_., -]*\]$/.test(plain) || plain === '{}') return plain;
  if (/^[[\]{}&*!|>'"%@`,?]|: |:$/.test(plain)) throw new Error(`line ${line.at + 1}: ${text}`);
  return plain;
}
