import { takesShortcuts } from './shortcuts.js';

const plain = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };

function target(html: string, selector: string): Element {
  document.body.innerHTML = html;
  return document.querySelector(selector) ?? document.body;
}

describe('single-letter keys', () => {
  it('act on the page', () => {
    expect(takesShortcuts({ ...plain, target: document.body }, true)).toBe(true);
    expect(takesShortcuts({ ...plain, target: target('<button></button>', 'button') }, true)).toBe(true);
  });

  it.each(['<input>', '<textarea></textarea>', '<select></select>'])('never act inside %s', (html) => {
    expect(takesShortcuts({ ...plain, target: target(html, 'body > *') }, true)).toBe(false);
  });

  it('never act inside a dialog or a menu', () => {
    const inDialog = target('<div role="dialog"><button></button></div>', 'button');
    expect(takesShortcuts({ ...plain, target: inDialog }, true)).toBe(false);
  });

  it('leave keys with a modifier to the browser', () => {
    expect(takesShortcuts({ ...plain, ctrlKey: true, target: document.body }, true)).toBe(false);
    expect(takesShortcuts({ ...plain, altKey: true, target: document.body }, true)).toBe(false);
  });

  it('can be turned off', () => {
    expect(takesShortcuts({ ...plain, target: document.body }, false)).toBe(false);
  });
});
