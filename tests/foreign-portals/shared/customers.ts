/** A customer of the fictional partner. */
export type Customer = {
  readonly id: string;
  company: string;
  street: string;
  city: string;
  zip: string;
  country: string;
};

const names = [
  'Contoso Suites',
  'Fabrikam Residences',
  'Adatum Corporation',
  'Adventure Works',
  'Alpine Ski House',
  'Bellows College',
  'Coho Vineyard',
  'Fourth Coffee',
  'Litware',
  'Northwind Traders',
  'Proseware',
  'Tailspin Toys',
  'Trey Research',
  'Wingtip Toys',
];

/** More than the list's first page of most portals; the walks take the second one. */
export const customers: readonly Customer[] = names.map((company, index) => ({
  id: `3f2b7c${(16 + index).toString(16)}-41d${(index % 10).toString()}-4c6e-9a0b-5d8e1f2a3b${(32 + index).toString(16)}`,
  company,
  street: `${index + 7} Harbor Avenue`,
  city: 'Utrecht',
  zip: `35${(11 + index).toString()} AB`,
  country: 'Netherlands',
}));

/** The internet domain of a customer's tenant. */
export const domainOf = ({ company }: Customer): string => `${company.toLowerCase().replace(/\W/g, '')}.example`;

const GUID = /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([^/]*))?(?:\/([^/]*))?/i;

/** What a foreign portal shows at an address. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'list' }
  | { readonly page: 'other' }
  | { readonly page: 'customer'; readonly customer: Customer; readonly sub: string; readonly rest: string };

/** The portals' own router. */
export function routeOf(pathname: string): Route {
  const match = GUID.exec(pathname);
  const customer = customers.find(({ id }) => id === match?.[1]?.toLowerCase());
  if (match && customer) return { page: 'customer', customer, sub: match[2] ?? 'subscriptions', rest: match[3] ?? '' };
  if (/\/customers(\/list)?\/?$/.test(pathname)) return { page: 'list' };
  return { page: /\/(home|dashboard|overview)\/?$/.test(pathname) ? 'home' : 'other' };
}
