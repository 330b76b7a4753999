import { describe, expect, it } from '@jest/globals';
import { OpenElements } from '../../../src/contract/text/html-elements.js';

/** What hides after tags that are written as `name attributes` or `/name`. */
function afterTags(...tags: string[]): OpenElements {
  const elements = new OpenElements();
  tags.forEach((tag, at) => {
    const [, slash, name = '', attributes = ''] = /^(\/?)(\S+)(.*)$/.exec(tag) ?? [];
    elements.take({ name, ends: slash === '/', attributes }, at + 1);
  });
  return elements;
}

describe('OpenElements', () => {
  it.each<[tags: string[], hider: number | undefined]>([
    [['div'], undefined],
    [['details'], 1],
    [['details', '/details'], undefined],
    [['details', 'summary', '/summary', 'b', '/details'], undefined],
    [['details', 'li', 'p', '/details'], undefined],
    [['details', 'crate', '/details'], undefined],
    [['details', 'div', '/details'], undefined],
    [['details', 'select', '/details'], 1],
    [['table', 'tr', 'td', 'ul', 'li', '/table'], undefined],
    [['li hidden', 'ul', '/li'], 1],
    [['del', 'div', '/del'], 1],
    [['details', 'table', '/details'], 1],
    [['details', 'table', 'tr', 'td', '/table', '/details'], undefined],
    [['div hidden', 'div', '/div'], 1],
    [['div hidden', 'div', '/div', '/div'], undefined],
    [['span hidden', 'li', '/span'], 1],
    [['span hidden', 'b', '/span'], undefined],
    [['form hidden', 'div', '/form'], 1],
    [['br hidden'], undefined],
    [['details', 'br', 'img', '/details'], undefined],
    [['details open'], undefined],
    [['details open name=a'], 1],
    [['details title=open'], 1],
    [['svg', '/svg'], 1],
    [['plaintext', '/plaintext'], 1],
    [['title', '/title'], undefined],
    [['template', '/div'], 1],
    [['/details', 'details'], 2],
  ])('%j', (tags, hider) => {
    expect(afterTags(...tags).hider).toBe(hider);
  });

  it('is lost where elements stand too deep in one another', () => {
    const tags = Array.from({ length: 101 }, () => 'select');
    expect(afterTags(...tags, ...tags.map(() => '/select')).hider).toBe(101);
  });

  it.each([
    ['hidden', true],
    [' hidden=""', true],
    [' STYLE="x"', true],
    [' style = x', true],
    [' title="a"hidden', true],
    [' class="a"', true],
    [' dir=rtl', true],
    [' onclick=x', true],
    [' x-cloak', true],
    [' @click=x', true],
    [' align="center" id=a', false],
    [' title=hidden', false],
    [' title="a hidden style=b"', false],
    [' output dir', false],
    [' data-hidden', false],
  ])('of an element with %j: %s', (attributes, hides) => {
    expect(afterTags(`div ${attributes}`).hider !== undefined).toBe(hides);
  });

  it.each([
    ['style', 1],
    ['script', 1],
    ['link', 1],
    ['body hidden', 1],
    ['body', undefined],
    ['div hidden', undefined],
  ])('%s may change the whole page: %s', (tag, line) => {
    expect(afterTags(tag).pageWide).toBe(line);
  });
});
