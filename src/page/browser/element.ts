/** Elements of the page. Text from outside becomes text nodes and values of attributes; nothing here reads markup. */

export type Child = Node | string | undefined;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  add(made, children);
  return made;
}

/** A span of a class, which the style knows. */
export function span(kind: string, children: readonly Child[]): HTMLElement {
  return element('span', { class: kind }, children);
}

/** A paragraph of a class. */
export function paragraph(kind: string, children: readonly Child[]): HTMLElement {
  return element('p', { class: kind }, children);
}

/** A table with the heads of its columns. */
export function table(heads: readonly string[], rows: readonly (readonly Child[])[], caption?: string): HTMLElement {
  const head = heads.map((text) => element('th', { scope: 'col' }, [text]));
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell) => element('td', {}, [cell])),
    ),
  );
  return element('table', {}, [
    caption === undefined ? undefined : element('caption', {}, [caption]),
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, body),
  ]);
}

/** Adds children one by one: a list may be longer than the arguments of a call. */
export function add(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) if (child !== undefined) parent.append(child);
}

/** Puts children in place of those that are there. */
export function fill(parent: ParentNode, children: readonly Child[]): void {
  parent.replaceChildren();
  add(parent, children);
}

/** A digest, which may be broken in its middle and nowhere else. */
export function digestText(sha256: string): HTMLElement {
  return element('code', { class: 'digest' }, [sha256.slice(0, 32), element('wbr'), sha256.slice(32)]);
}

/** Names and what they are, one below the other. */
export function facts(pairs: readonly (readonly [name: string, value: Child])[]): HTMLElement {
  const list = element('dl', { class: 'facts' });
  for (const [name, value] of pairs) {
    if (value === undefined) continue;
    list.append(element('div', {}, [element('dt', {}, [name]), element('dd', {}, [value])]));
  }
  return list;
}

let made = 0;
/** An id that no other element has. */
export function newId(): string {
  made += 1;
  return `e${made}`;
}

/** Has somebody who does not see the page told what happened. */
export function say(text: string): void {
  const status = document.getElementById('said');
  if (status) status.textContent = text;
}
