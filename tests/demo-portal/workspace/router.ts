import { useEffect, useState } from 'preact/hooks';
import { splitLocale } from '../addresses.ts';
import type { TextKey } from '../labels/texts-en.ts';

/** The entries of a customer's menu, in its order: what stands in the address, and the label. */
export const customerSections = [
  ['subscriptions', 'subscriptions'],
  ['transfers', 'transfers'],
  ['orders', 'orderHistory'],
  ['software', 'software'],
  ['azurereservations', 'azureReservations'],
  ['devices', 'devices'],
  ['users', 'usersAndLicenses'],
  ['adminrelationships', 'adminRelationships'],
  ['servicemanagementpage', 'serviceManagement'],
  ['servicerequests', 'serviceRequests'],
  ['account', 'account'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** The part of a customer's address after the GUID. */
export type CustomerSection = (typeof customerSections)[number][0];

/** The page that an address shows. */
export type Route =
  | { readonly page: 'home' | 'list' | 'partner-settings' | 'not-found' }
  | { readonly page: 'customer'; readonly id: string; readonly section: CustomerSection; readonly editing: boolean }
  | { readonly page: 'plain'; readonly title: TextKey };

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const customerPath = new RegExp(
  `^(?:/dashboard/v2|/dashboard/commerce2|/commerce)/customers/(${guid})(?:/(\\w+))?(.*)$`,
  'i',
);

const plainPages: readonly (readonly [RegExp, TextKey])[] = [
  [/\/customers\/granularadminaccess\b/, 'granularAdminAccess'],
  [/\/customers\/indirectresellers\b/, 'indirectResellers'],
  [/\/customers\/[0-9a-f-]{36}\/removerelationship\b/i, 'removeResellerRelationship'],
  [/^\/dashboard\/insights\b/, 'insights'],
  [/^\/dashboard\/referrals\b/, 'referrals'],
  [/^\/dashboard\/v2\/pricing\b/, 'pricing'],
  [/^\/dashboard\/v2\/billing\b/, 'billing'],
  [/^\/dashboard\/(v2\/)?support\b/, 'support'],
];

/** Tells which page a path shows; the locale prefix and the generation of the address make no difference. */
export function parseRoute(pathname: string): Route {
  const { path } = splitLocale(pathname);
  if (/^\/dashboard(\/v2)?(\/home)?\/?$/.test(path)) return { page: 'home' };
  if (/^(\/dashboard\/v2|\/dashboard\/commerce2|\/commerce)\/customers\/list\/?$/.test(path)) return { page: 'list' };
  const customer = customerPath.exec(path);
  if (customer?.[1] !== undefined) {
    const section = customerSections.find(([segment]) => segment === (customer[2] ?? 'subscriptions').toLowerCase());
    if (section !== undefined) {
      return { page: 'customer', id: customer[1].toLowerCase(), section: section[0], editing: customer[3] === '/edit' };
    }
  }
  if (path.startsWith('/dashboard/account/v3')) return { page: 'partner-settings' };
  const plain = plainPages.find(([pattern]) => pattern.test(path));
  return plain === undefined ? { page: 'not-found' } : { page: 'plain', title: plain[1] };
}

/** A link within the portal that keeps the user's locale prefix. */
export function link(path: string): string {
  return splitLocale(location.pathname).prefix + path;
}

/** A link to a page of the customers, in the generation of addresses that the user is in. */
export function customersLink(path: string): string {
  const generation = /\/dashboard\/commerce2(?=\/)|^\/commerce(?=\/)/.exec(splitLocale(location.pathname).path)?.[0];
  return link(`${generation ?? '/dashboard/v2'}/customers/${path}`);
}

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** Goes to an address of the portal without a page load, as the portal does. */
export function navigate(href: string): void {
  history.pushState(null, '', href);
  notify();
  scrollTo(0, 0);
}

/** The pathname of the page, kept current across the History API. */
export function usePathname(): string {
  const [pathname, setPathname] = useState(location.pathname);
  useEffect(() => {
    const listener = () => setPathname(location.pathname);
    listeners.add(listener);
    // The address may have changed between the first rendering and this effect.
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return pathname;
}

/** Turns clicks on the portal's own links into in-app navigation, however deep in shadow roots the link is. */
export function startRouter(): void {
  addEventListener('popstate', notify);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (anchor === undefined || anchor.target !== '' || anchor.origin !== location.origin) return;
    if (!/^\/(dashboard|commerce)(\/|$)/.test(splitLocale(anchor.pathname).path)) return;
    event.preventDefault();
    navigate(anchor.href);
  });
}
