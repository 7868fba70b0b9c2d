import { describe, expect, it } from 'vitest';
import { PAGE_IDS, type PageLocation } from '../../../src/core/page-location';
import { EXAMPLE_PATHS } from '../../../src/portals/partner-center/route-examples';
import {
  addressFrom,
  languageAtPath,
  mayBePartOf,
  NEWEST,
  OLDEST,
  PARTNER_CENTER_START,
  pageAtPath,
} from '../../../src/portals/partner-center/routes';

const T = '4f2a9c1e-7b3d-4e8a-9c5f-0a1b2c3d4e5f';
const at = (path: string, host = 'partner.microsoft.com'): PageLocation => ({ host, path });

describe('pageAtPath', () => {
  const cases = PAGE_IDS.flatMap((page) => EXAMPLE_PATHS[page].map((path) => ({ path, page })));

  it.each(cases)('is $page at $path', ({ path, page }) => {
    expect(
      pageAtPath(path),
      `${path} stands under "${page}" in route-examples.ts. If the portal really serves another page there, move the example; ` +
        'if not, a rule in routes.ts takes in too much or too little. A customer page must have a GUID after /customers/.',
    ).toBe(page);
  });

  it('has at least one example of every page, and none twice', () => {
    const paths = cases.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const page of PAGE_IDS) expect(EXAMPLE_PATHS[page].length, page).toBeGreaterThan(0);
  });
});

describe('pageAtPath when an example is written in another way', () => {
  const cases = PAGE_IDS.flatMap((page) => EXAMPLE_PATHS[page].map((path) => ({ path, page })));

  it.each(cases)('is $page whatever the case of $path', ({ path, page }) => {
    expect(pageAtPath(path.toUpperCase()), 'addresses are typed and linked in any case').toBe(page);
    expect(pageAtPath(path.toLowerCase()), 'addresses are typed and linked in any case').toBe(page);
  });

  it.each(cases)('is $page with a slash at the end of $path', ({ path, page }) => {
    expect(pageAtPath(`${path}/`), 'a slash at the end changes nothing').toBe(page);
  });

  it.each(cases.filter(({ path }) => languageAtPath(path) === null))('is $page with a locale before $path', ({
    path,
    page,
  }) => {
    for (const locale of ['/en-us', '/de-DE', '/zh-hans-cn', '/es-419']) {
      expect(pageAtPath(locale + path), 'a locale before the path changes the language, not the page').toBe(page);
    }
  });
});

describe('languageAtPath', () => {
  it.each([
    ['/de-DE/dashboard/home', 'de-de'],
    ['/en-us/', 'en-us'],
    ['/ko-kr', 'ko-kr'],
    ['/zh-hans-cn/dashboard/v2/customers/list', 'zh-hans-cn'],
    ['/es-419/dashboard', 'es-419'],
    ['/pt-BR/partnership', 'pt-br'],
    ['/dashboard/home', null],
    ['/pcv/customers/list', null],
    ['/', null],
    ['/dashboard/de-de/home', null],
  ])('of %s is %s', (path, language) => {
    expect(languageAtPath(path)).toBe(language);
  });
});

describe('addressFrom', () => {
  it.each([
    // [from, home, customers-list, customer, customer-account]
    ['/dashboard/home', '/dashboard/home', '/dashboard/v2/customers/list', null, null],
    ['/', '/dashboard/home', '/dashboard/v2/customers/list', null, null],
    ['/de-DE/partnership', '/de-DE/dashboard/home', '/de-DE/dashboard/v2/customers/list', null, null],
    ['/dashboard/account/v3/organization', '/dashboard/home', '/dashboard/v2/customers/list', null, null],
    [
      `/dashboard/v2/customers/${T}/users`,
      '/dashboard/home',
      '/dashboard/v2/customers/list',
      `/dashboard/v2/customers/${T}/subscriptions`,
      `/dashboard/v2/customers/${T}/account`,
    ],
    [
      `/dashboard/v3/customers/${T}/users`,
      '/dashboard/home',
      '/dashboard/v3/customers/list',
      `/dashboard/v3/customers/${T}/subscriptions`,
      `/dashboard/v3/customers/${T}/account`,
    ],
    [
      `/dashboard/customers/${T}/users`,
      '/dashboard/home',
      '/dashboard/customers/list',
      `/dashboard/customers/${T}/subscriptions`,
      `/dashboard/customers/${T}/account`,
    ],
    [
      `/en-us/dashboard/commerce2/customers/${T}`,
      '/en-us/dashboard/home',
      '/en-us/dashboard/commerce2/customers/list',
      `/en-us/dashboard/commerce2/customers/${T}/subscriptions`,
      `/en-us/dashboard/commerce2/customers/${T}/account`,
    ],
    [
      `/commerce/customers/${T}/subscriptions`,
      '/dashboard/home',
      '/commerce/customers/list',
      `/commerce/customers/${T}/subscriptions`,
      `/commerce/customers/${T}/account`,
    ],
    [
      `/pcv/customers/${T}/overview`,
      '/pcv/dashboard/overview',
      '/pcv/customers/list',
      `/pcv/customers/${T}/overview`,
      `/pcv/customers/${T}/account`,
    ],
  ])('from %s keeps generation and locale', (path, home, list, customer, account) => {
    const origin = 'https://partner.microsoft.com';
    expect(addressFrom('home', at(path), NEWEST)).toBe(origin + home);
    expect(addressFrom('customers-list', at(path), NEWEST)).toBe(origin + list);
    expect(addressFrom('customer', at(path), NEWEST)).toBe(customer && origin + customer);
    expect(addressFrom('customer-account', at(path), NEWEST)).toBe(account && origin + account);
  });

  it('takes the oldest addresses where a host has no others', () => {
    const from = at('/', 'partnercenter.microsoft.com');
    expect(addressFrom('home', from, OLDEST)).toBe('https://partnercenter.microsoft.com/pcv/dashboard/overview');
    expect(addressFrom('customers-list', from, OLDEST)).toBe('https://partnercenter.microsoft.com/pcv/customers/list');
  });

  it.each(Object.values(EXAMPLE_PATHS).flat())('leads from %s to pages that the rules know as such', (path) => {
    for (const page of ['home', 'customers-list', 'customer', 'customer-account'] as const) {
      const address = addressFrom(page, at(path), NEWEST);
      const isCustomer = ['customer', 'customer-account'].includes(pageAtPath(path));
      if (page === 'customer' || page === 'customer-account')
        expect(address !== null, 'a link to a page of a customer exactly where one is').toBe(isCustomer);
      if (address !== null) expect(pageAtPath(new URL(address).pathname), address).toBe(page);
    }
  });
});

describe('a frame on a page of the portal', () => {
  const OTHER = T.replace('4', '5');
  const ACCOUNT = `/dashboard/v2/customers/${T}/account`;

  it.each([
    [ACCOUNT, ACCOUNT, 'the page itself'],
    [`/pcv/customers/${T}/account`, ACCOUNT, 'the same page of the first generation'],
    [`/de-DE/Dashboard/v2/Customers/${T.toUpperCase()}/Account/`, ACCOUNT, 'the same page, written in another way'],
    [`${ACCOUNT}/billing`, ACCOUNT, 'what lies below the page'],
    [`/dashboard/v2/customers/${T}/nav`, `/dashboard/v2/customers/${T}/users`, 'a page of no name of that customer'],
    ['/embed/account', ACCOUNT, 'an address under none of the portal’s pages'],
    [`/embed/customers/${T}/profile`, ACCOUNT, 'one that names the customer'],
    ['/en-us/apps/menu', '/dashboard/home', 'one in a language'],
    ['/', ACCOUNT, 'no path at all'],
    [`/dashboard/v2/customers/${T}/account-frame`, ACCOUNT, 'something else of the customer'],
    ['/dashboard/embed/account', ACCOUNT, 'a page of no name'],
    ['/commerce/customers/list', '/dashboard/v2/customers/list', 'the list of an older generation'],
    ['/dashboard/v2/home', '/dashboard/home', 'home'],
    ['/dashboard/support/menu', '/dashboard/support/requests', 'what neither has a name of'],
  ])('at %s may be a part of %s: %s', (frame, page) => {
    expect(mayBePartOf(frame, page)).toBe(true);
  });

  it.each([
    ['/dashboard/account/v3/organization/billing', ACCOUNT, 'the partner’s own settings'],
    ['/en-US/dashboard//Account/V3/', ACCOUNT, 'the same, written in another way'],
    [`/dashboard/v2/customers/${OTHER}/account`, ACCOUNT, 'the page of another customer'],
    [`/pcv/customers/${OTHER}/account`, ACCOUNT, 'the same of the first generation'],
    [`/embed/customers/${OTHER}/profile`, ACCOUNT, 'something else of another customer'],
    ['/dashboard/v2/customers/list', ACCOUNT, 'the list'],
    ['/dashboard/home', ACCOUNT, 'home'],
    ['/dashboard/v2/support/csp/customers/x', ACCOUNT, 'support'],
    [`/dashboard/v2/support/customers/${T}/servicerequests`, ACCOUNT, 'support for the customer'],
    ['/dashboard/v2/customers/indirectresellers/list', '/dashboard/v2/customers/list', 'another list'],
    [ACCOUNT, '/dashboard/v2/customers/list', 'a customer on the list'],
    [ACCOUNT, '/dashboard/home', 'a customer at home'],
    ['/dashboard/v2/billing/overview', '/dashboard/home', 'the partner’s own bills'],
  ])('at %s is no part of %s: %s', (frame, page) => {
    expect(mayBePartOf(frame, page)).toBe(false);
  });
});

it('starts at a home page', () => {
  expect(pageAtPath(new URL(PARTNER_CENTER_START).pathname)).toBe('home');
});
