/** Texts that are copied by a button. */
import { type Child, element, say, span } from './element.js';

/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 2000;

/** A button that copies the text of an element; `what` is how it is called for people who do not see it. */
export function copyButton(source: HTMLElement, what: string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, ['Copy']);
  let timer: number | undefined;
  button.addEventListener('click', async () => {
    const isCopied = await copyText(source);
    button.textContent = isCopied ? 'Copied' : 'Selected';
    say(isCopied ? `Copied ${what}` : `Selected ${what}: copy it with the keyboard`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = 'Copy';
    }, SAID_FOR);
  });
  return button;
}

/** A text to copy, in lines as they are, with its button. */
export function copyBlock(text: string, what: string): HTMLElement {
  const code = element('code', {}, wordsOf(text));
  return element('div', { class: 'block' }, [element('pre', {}, [code]), copyButton(code, what)]);
}

/** Options stay whole where a line ends, and addresses may be broken anywhere; the text is what it was. */
function wordsOf(text: string): Child[] {
  return text.split(/(\s+)/).map((word) => {
    if (word.length > 40) return span('long', [word]);
    return word.includes('-') ? span('whole', [word]) : word;
  });
}

/** False where the browser does not let a page copy: then the text is selected. */
async function copyText(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    // A page over plain HTTP has no clipboard, and the older way only copies what is selected.
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
