/** What folds away, and is made when it is first opened: an index may have thousands of artifacts. */
import { type Child, element } from './element.js';

/** A `details` element; `fill` gives what is in it. */
export function fold(
  attributes: Readonly<Record<string, string>>,
  summary: readonly Child[],
  fill: () => readonly Child[],
): HTMLDetailsElement {
  const details = element('details', attributes, [element('summary', {}, summary)]);
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    details.append(element('div', { class: 'inside' }, fill()));
  });
  return details;
}

/** The column of a label, and what stands beside it. */
export function part(title: string, children: readonly Child[], kind = ''): HTMLElement {
  return element('section', { class: `part ${kind}` }, [
    element('h3', {}, [title]),
    element('div', { class: 'content' }, children),
  ]);
}
