/** How the portal writes a customer's identifier, as the source of an expression. */
export const TENANT_ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const TENANT = new RegExp(TENANT_ID, 'i');

/** What tells one customer's address from another's: the identifier, wherever it stands in the path. Null where there is none. */
export const tenantIn = (path: string): string | null => TENANT.exec(path)?.[0].toLowerCase() ?? null;

/** How many segments a path has below a customer's own: 0 at the customer, or where there is none. */
export const depthBelowTenant = (path: string): number =>
  TENANT.test(path) ? (path.split(TENANT)[1] ?? '').split('/').filter((segment) => segment !== '').length : 0;
