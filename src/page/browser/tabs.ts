/** Several ways to do one thing, of which one is shown (WAI-ARIA Authoring Practices, tabs with automatic activation). */
import { element, newId } from './element.js';

export interface Tab {
  readonly name: string;
  readonly content: HTMLElement;
}

const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tabs, with the one of the name shown, or the first; `onChoice` is told of another. */
export function tabs(
  label: string,
  all: readonly Tab[],
  chosen: string,
  onChoice: (name: string) => void,
): HTMLElement {
  const list = element('div', { role: 'tablist', 'aria-label': label });
  const buttons: HTMLButtonElement[] = [];
  const panels: HTMLElement[] = [];
  const show = (at: number): void => {
    for (const [other, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(other === at));
      button.tabIndex = other === at ? 0 : -1;
      const panel = panels[other];
      if (panel) panel.hidden = other !== at;
    }
  };
  for (const { name, content } of all) {
    const [tab, panel] = [newId(), newId()];
    const button = element('button', { type: 'button', role: 'tab', id: tab, 'aria-controls': panel }, [name]);
    button.addEventListener('click', () => choose(buttons.indexOf(button)));
    button.addEventListener('keydown', (event) => {
      const to = KEYS[event.key]?.(buttons.indexOf(button), buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      choose(to);
      buttons[to]?.focus();
    });
    buttons.push(button);
    panels.push(element('div', { role: 'tabpanel', id: panel, 'aria-labelledby': tab }, [content]));
    list.append(button);
  }
  const choose = (at: number): void => {
    show(at);
    onChoice(all[at]?.name ?? '');
  };
  show(
    Math.max(
      0,
      all.findIndex(({ name }) => name === chosen),
    ),
  );
  return element('div', { class: 'tabs' }, [list, ...panels]);
}
