import { expect, test } from 'vitest';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';
import { createLinkReader } from '../../../src/watching/link-reader';

const HOST = 'partner.microsoft.com';
const CUSTOMERS = `https://${HOST}/dashboard/v2/customers/list`;

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  document.body.replaceChildren(link);
  return link;
}

test.each([
  [CUSTOMERS, 'customers-list'],
  [`${CUSTOMERS}?page=2#top`, 'customers-list'],
  [`https://${HOST}@elsewhere.example/dashboard/v2/customers/list`, null],
  [`http://${HOST}/dashboard/v2/customers/list`, null],
  ['mailto:a@partner.microsoft.com', null],
  ['javascript:void(0)', null],
  ['#', null],
])('tells where %s leads', (href, page) => {
  expect(createLinkReader(createFlatTree(), [])(linkTo(href))).toBe(page);
});

test('reads a link anew when it leads elsewhere', () => {
  const pageBehind = createLinkReader(createFlatTree(), []);
  const link = linkTo(CUSTOMERS);
  expect(pageBehind(link)).toBe('customers-list');
  link.setAttribute('href', `https://${HOST}/dashboard/home`);
  expect(pageBehind(link)).toBe('home');
  link.removeAttribute('href');
  expect(pageBehind(link)).toBeNull();
});

test('reads an address that goes by where the page is anew each time', () => {
  const base = document.createElement('base');
  document.head.append(base);
  base.href = `https://${HOST}/dashboard/v2/customers/`;
  const pageBehind = createLinkReader(createFlatTree(), []);
  const link = linkTo('list');
  expect(pageBehind(link)).toBe('customers-list');
  base.href = `https://${HOST}/dashboard/v2/offers/`;
  expect(pageBehind(link)).not.toBe('customers-list');
  base.remove();
});
