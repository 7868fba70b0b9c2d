import { afterEach, describe, expect, it } from 'vitest';
import { isVisible } from '../../src/dom/sight/visibility';
import { createFlatTree } from '../../src/dom/tree/flat-tree';

const root = document.documentElement;

afterEach(() => {
  document.body.replaceChildren();
  for (const element of [root, document.body]) {
    element.removeAttribute('style');
    element.removeAttribute('dir');
  }
  window.scrollTo(0, 0);
});

const TARGET = '<button id="target" style="display:block;width:120px;height:32px">Update</button>';
const BOX = 'height:200px;width:300px;overflow:auto';

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the test's page has no ${selector}`);
  return element;
};
const isTargetVisible = (): boolean => isVisible(createFlatTree(), find('#target'));
const page = (html: string): void => document.body.setHTMLUnsafe(html);

/** Scrolls, and makes sure that it did. */
function scroll(selector: string, left: number, top: number): void {
  const element = find(selector);
  element.scrollTo({ left, top, behavior: 'instant' });
  expect([element.scrollLeft, element.scrollTop]).toEqual([left, top]);
}

describe('a control that can be scrolled to is visible', () => {
  it('when it is scrolled far up in an inner scroller', () => {
    page(`<div id="box" style="${BOX}">${TARGET}<div style="height:5000px"></div></div>`);
    scroll('#box', 0, 4000);
    expect(find('#target').getBoundingClientRect().bottom).toBeLessThan(-3000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when it is scrolled far to the left in an inner scroller', () => {
    page(`<div id="box" style="${BOX}"><div style="width:5000px">${TARGET}</div></div>`);
    scroll('#box', 4000, 0);
    expect(find('#target').getBoundingClientRect().right).toBeLessThan(-3000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when it is scrolled away to the right, in a box that reads from right to left', () => {
    page(`<div id="box" dir="rtl" style="${BOX}"><div style="width:5000px">${TARGET}</div></div>`);
    scroll('#box', -4000, 0);
    expect(find('#target').getBoundingClientRect().left).toBeGreaterThan(3000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when it is at the far left of a page that reads from right to left', () => {
    root.dir = 'rtl';
    page(`<div style="width:6000px"><div style="position:relative;left:-5000px">${TARGET}</div></div>`);
    expect(find('#target').getBoundingClientRect().right).toBeLessThan(-3000);
    expect(isTargetVisible()).toBe(true);
    window.scrollTo(-4000, 0);
    expect(isTargetVisible()).toBe(true);
  });

  it('when only the body reads from right to left', () => {
    document.body.dir = 'rtl';
    page(`<div style="width:6000px"><div style="position:relative;left:-5000px">${TARGET}</div></div>`);
    expect(find('#target').getBoundingClientRect().right).toBeLessThan(-3000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when both its scroller and the scroller around that are scrolled away', () => {
    page(
      `<div id="outer" style="height:300px;overflow:auto"><div id="box" style="${BOX}">${TARGET}<div style="height:3000px"></div></div><div style="height:3000px"></div></div>`,
    );
    scroll('#box', 0, 2000);
    scroll('#outer', 0, 2000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when the scroller is in a shadow root', () => {
    page(
      `<x-box><template shadowrootmode="open"><div style="${BOX}"><slot></slot><div style="height:3000px"></div></div></template>${TARGET}</x-box>`,
    );
    const box = find('x-box').shadowRoot?.querySelector('div');
    box?.scrollTo(0, 2000);
    expect(box?.scrollTop).toBe(2000);
    expect(isTargetVisible()).toBe(true);
  });

  it('when the body itself scrolls', () => {
    root.style.cssText = 'overflow:hidden;height:100%';
    document.body.style.cssText = 'overflow:auto;height:100%;margin:0';
    page(`<div style="height:3000px"></div>${TARGET}<div style="height:3000px"></div>`);
    expect(isTargetVisible()).toBe(true);
    document.body.scrollTop = 6000;
    expect(find('#target').getBoundingClientRect().bottom).toBeLessThan(0);
    expect(isTargetVisible()).toBe(true);
  });

  it('when a box that begins at its foot has it further up', () => {
    page(
      `<div id="box" style="${BOX};display:flex;flex-direction:column-reverse"><div style="flex:none;height:3000px"></div><div style="flex:none">${TARGET}</div></div>`,
    );
    expect(find('#box').scrollTop).toBe(0);
    expect(find('#target').getBoundingClientRect().bottom).toBeLessThan(0);
    expect(isTargetVisible()).toBe(true);
  });

  it('when it hangs from outside of the scroller', () => {
    page(
      `<div style="position:relative"><div style="${BOX};margin-top:80px"><div style="position:absolute;top:0">${TARGET}</div></div></div>`,
    );
    expect(isTargetVisible()).toBe(true);
  });
});

describe('a control that no scrolling brings into view is not', () => {
  it.each([
    [
      'above the origin of its scroller',
      `<div style="${BOX};position:relative"><div style="position:absolute;top:-900px">${TARGET}</div><div style="height:900px"></div></div>`,
    ],
    [
      'to the left of the origin of its scroller',
      `<div style="${BOX};position:relative"><div style="position:absolute;left:-900px">${TARGET}</div></div>`,
    ],
    [
      'to the right of the origin of one that reads from right to left',
      `<div dir="rtl" style="${BOX};position:relative"><div style="position:absolute;right:-900px">${TARGET}</div></div>`,
    ],
    ['above the page', `<div style="position:absolute;top:-500px">${TARGET}</div>`],
    ['to the left of the page', `<div style="position:absolute;left:-9999px">${TARGET}</div>`],
    [
      'fixed below the window',
      `<div style="height:5000px"></div><div style="position:fixed;bottom:-400px">${TARGET}</div>`,
    ],
    ['fixed beside the window', `<div style="position:fixed;right:0;transform:translateX(100%)">${TARGET}</div>`],
    ['in a scroller that itself is above the page', `<div style="position:absolute;top:-500px;${BOX}">${TARGET}</div>`],
    [
      'cut off in a box that does not scroll',
      `<div style="height:40px;overflow:hidden"><div style="height:100px"></div>${TARGET}</div>`,
    ],
  ])('%s', (_, html) => {
    page(html);
    expect(isTargetVisible()).toBe(false);
  });

  it('to the right of a page that reads from right to left', () => {
    root.dir = 'rtl';
    page(`<div style="position:absolute;right:-900px">${TARGET}</div><div style="width:3000px;height:10px"></div>`);
    expect(isTargetVisible()).toBe(false);
    window.scrollTo(-1000, 0);
    expect(isTargetVisible()).toBe(false);
  });

  it('above its scroller, however far that is scrolled', () => {
    page(
      `<div id="box" style="${BOX};position:relative"><div style="position:absolute;top:-60px">${TARGET}</div><div style="height:900px"></div></div>`,
    );
    scroll('#box', 0, 300);
    expect(isTargetVisible()).toBe(false);
  });
});

describe('behind a modal dialog', () => {
  const dialog = (style: string, content: string) =>
    `<div role="dialog" aria-modal="true" style="position:fixed;background:#fff;${style}">${content}</div>`;

  it('a control in a larger dialog under it is not visible, though nothing covers it', () => {
    page(dialog('inset:40px', TARGET) + dialog('inset:300px', '<button>OK</button>'));
    expect(isTargetVisible()).toBe(false);
  });

  it('a control in a later dialog is visible', () => {
    page(dialog('inset:300px', '<button>OK</button>') + dialog('inset:0 0 auto auto;width:200px', TARGET));
    expect(isTargetVisible()).toBe(true);
  });
});
