import { TENANT_ID } from '../../core/judging/tenant';
import type { PageId, PageLocation } from '../../core/page-location';
import type { AddressablePage } from '../../core/portal';

/*
 * The address rules, apart from the portal's words: the detector runs on every page of the portal and carries these alone.
 * `route-examples.ts` holds an example for each.
 *
 *   /en-us   /dashboard/v2   /customers/{guid}/account
 *   locale   generation      the rest
 */

/** The public portal's host names: today's, and the one of 2016 to 2019. */
export const PARTNER_CENTER_HOSTS = ['partner.microsoft.com', 'partnercenter.microsoft.com'] as const;

/** Where the public portal starts; it asks for the sign-in by itself. */
export const PARTNER_CENTER_START = 'https://partner.microsoft.com/dashboard/home';

/** A language and a region, with the script where a language has two: `/en-us`, `/de-DE`, `/zh-hans-cn`. Any case. */
const LOCALE = '/[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|[0-9]{3})';

/**
 * What the parts of the portal lay under over the years: `/pcv` (2016), `/commerce` (2019), `/dashboard/commerce2` (2021),
 * `/dashboard/v2` (now). The next number is taken in advance: each was one more than the last.
 */
const GENERATION = '/pcv|/commerce|/dashboard(?:/(?:commerce|v)[0-9]+)?';

const ADDRESS = new RegExp(`^(?:(${LOCALE})(?=/|$))?(?:(${GENERATION})(?=/|$))?(.*)$`, 'is');

/** `/dashboard`, `/dashboard/home`, `/dashboard/v2/home`; `/pcv`, `/pcv/dashboard/overview`. */
const HOME = /^(?:\/home|\/dashboard(?:\/overview)?)?$/i;

/** `/customers`, `/customers/list`. */
const CUSTOMERS_LIST = /^\/customers(?:\/list)?$/i;

/** `/customers/{guid}` and all below it. Anything else than a GUID there is a page about no customer. */
const CUSTOMER = new RegExp(`^/customers/(${TENANT_ID})(/account(?=/|$))?(?:/|$)`, 'i');

/** What every address of a customer has in it. */
export const CUSTOMER_ADDRESS_PART = 'customers/';

const CUSTOMER_ANYWHERE = new RegExp(`/${CUSTOMER_ADDRESS_PART}(${TENANT_ID})(?:/|$)`, 'i');

type Address = { readonly locale: string; readonly generation: string | null; readonly rest: string };

/** Takes an address apart; `generation` is null where it belongs to none. Slashes too many are the portal's to forgive. */
function readAddress(path: string): Address {
  const tidy = path.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  const [, locale = '', generation, rest = ''] = ADDRESS.exec(tidy) ?? [];
  return { locale, generation: generation ?? null, rest };
}

/** Which page a path is. The rules hold for every host of the portal. */
export function pageAtPath(path: string): PageId {
  const { generation, rest } = readAddress(path);
  if (generation === null) return 'other';
  if (HOME.test(rest)) return 'home';
  if (CUSTOMERS_LIST.test(rest)) return 'customers-list';
  const customer = CUSTOMER.exec(rest);
  if (!customer) return 'other';
  return customer[2] ? 'customer-account' : 'customer';
}

/** The locale that a path asks for, in lower case (`de-de`), or null. */
export function languageAtPath(path: string): string | null {
  return readAddress(path).locale.slice(1).toLowerCase() || null;
}

/** The customer that a path is about, in lower case, whatever the path lies under; or null. */
export const customerAtPath = (path: string): string | null => CUSTOMER_ANYWHERE.exec(path)?.[1]?.toLowerCase() ?? null;

/**
 * Parts of the portal that are no customer's, and lists that are not the customers': the partner's own settings and a request
 * for support have sections that are called as a customer's are (facts of the portal).
 */
const OTHER_AREA = /^\/(?:account|support|customers|settings|billing|organization|profile|products)(?=\/|$)/i;

/**
 * Whether what stands at `frame` may be a part of the page at `page`: not what is another customer's, or another page of the
 * portal. What the portal embeds has addresses of its own, of which nothing is known; so what is no page that is known may be
 * a part, unless it lies in an area that has such sections itself.
 */
export function mayBePartOf(frame: string, page: string): boolean {
  const [customer, here] = [customerAtPath(frame), pageAtPath(frame)];
  const { generation, rest } = readAddress(frame);
  if (customer !== null && customer !== customerAtPath(page)) return false;
  if (generation === null || here === pageAtPath(page)) return true;
  // What is the same customer's is shown of that customer, but for a request for support.
  if (here === 'customer' || here === 'customer-account') return true;
  return here === 'other' && !OTHER_AREA.test(rest);
}

/** Where a host's pages lie when the address does not tell: its newest generation, and its home. */
export type Defaults = { readonly generation: string; readonly home: string };

/** Today's addresses. */
export const NEWEST: Defaults = { generation: '/dashboard/v2', home: '/dashboard/home' };

/** The addresses of 2016 to 2019. */
export const OLDEST: Defaults = { generation: '/pcv', home: '/pcv/dashboard/overview' };

/**
 * The address of `page` in the generation and locale of `from`; of a customer, the page that the portal lands on.
 * @returns null for a customer's page where `from` is no customer's
 */
export function addressFrom(page: AddressablePage, from: PageLocation, defaults: Defaults): string | null {
  const { locale, generation, rest } = readAddress(from.path);
  const origin = `https://${from.host}${locale}`;
  const customer = generation === null ? undefined : CUSTOMER.exec(rest)?.[1];
  const isOldest = generation?.toLowerCase() === OLDEST.generation;
  // Below a bare `/dashboard` lie pages of every kind; customers' pages are known there only where one stands already.
  const isBare = generation?.toLowerCase() === '/dashboard' && !/^\/customers/i.test(rest);
  const base = origin + (generation === null || isBare ? defaults.generation : generation);
  switch (page) {
    case 'home':
      // One home serves all generations but the oldest.
      return origin + (isOldest ? OLDEST : generation === null ? defaults : NEWEST).home;
    case 'customers-list':
      return `${base}/customers/list`;
    case 'customer':
      return customer === undefined ? null : `${base}/customers/${customer}/${isOldest ? 'overview' : 'subscriptions'}`;
    case 'customer-account':
      return customer === undefined ? null : `${base}/customers/${customer}/account`;
    default:
      return page satisfies never;
  }
}
