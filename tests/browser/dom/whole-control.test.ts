import { afterEach, describe, expect, it } from 'vitest';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';
import { wholeControlOf } from '../../../src/dom/tree/whole-control';

afterEach(() => document.body.replaceChildren());

function wholeOf(html: string): string {
  document.body.innerHTML = html;
  const entry = document.querySelector('#entry') as Element;
  return wholeControlOf(createFlatTree(), entry).id;
}

const MENU = '<ul role="menu"><li role="menuitem">Customer list</li></ul>';
const FOLDED = MENU.replace('role="menu"', 'role="menu" style="display:none"');

describe('an entry with entries of its own', () => {
  it.each([
    [
      'by its own line once they are unfolded',
      `<li id="entry" role="menuitem"><div id="line">Customers</div>${MENU}</li>`,
      'line',
    ],
    [
      'as a whole while they are folded',
      `<li id="entry" role="menuitem"><div id="line">Customers</div>${FOLDED}</li>`,
      'entry',
    ],
    ['as a whole where its line is a mere text', `<li id="entry" role="menuitem">Customers ${MENU}</li>`, 'entry'],
    [
      'as a whole where one box holds all',
      `<li id="entry" role="treeitem"><div id="line">Customers ${MENU}</div></li>`,
      'entry',
    ],
    [
      'past an icon that says nothing',
      `<li id="entry" role="treeitem"><i></i><div id="line">Customers</div>${MENU}</li>`,
      'line',
    ],
  ])('is marked %s', (_, html, expected) => {
    expect(wholeOf(html)).toBe(expected);
  });

  it('is marked as a whole where it is no entry of a menu', () => {
    expect(wholeOf(`<section id="entry"><div id="line">Customers</div>${MENU}</section>`)).toBe('entry');
  });
});
