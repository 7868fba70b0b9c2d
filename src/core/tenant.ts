const TENANT = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** What tells one customer's address from another's: the identifier, wherever it stands in the path. Null where there is none. */
export const tenantIn = (path: string): string | null => TENANT.exec(path)?.[0].toLowerCase() ?? null;
