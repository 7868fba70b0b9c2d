import { hasAccess, requestAccess, watchAccess } from '../platform/permissions';
import { readPolicy } from '../platform/policy-storage';
import { PORTAL_HOSTS } from '../portals/match-patterns';

/** Whether Waymark may work on the portals' pages, which the person decides. */
export interface AccessPorts {
  readonly hasAccess: () => Promise<boolean>;
  /** Must ask at once: browsers take the question only within the click. */
  readonly requestAccess: () => Promise<boolean>;
  readonly watchAccess: (onChange: () => void, signal: AbortSignal) => void;
}

/** The hosts of all portals: those that everybody has, then the organization's own. */
export async function readPortalHosts(): Promise<readonly string[]> {
  const { policy } = await readPolicy();
  return [...PORTAL_HOSTS, ...(policy.portalHosts ?? [])];
}

/**
 * Access to pages, from the browser itself.
 * @param matches match patterns of the pages; known beforehand, since asking for access must not wait for anything
 */
export function accessTo(matches: readonly string[]): AccessPorts {
  return {
    hasAccess: () => hasAccess(matches),
    requestAccess: () => requestAccess(matches),
    watchAccess,
  };
}
