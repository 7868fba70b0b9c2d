import { hasAccess, requestAccess, watchAccess } from '../platform/permissions';
import { readPolicy } from '../platform/policy-storage';
import { matchesOf, PORTAL_HOSTS } from '../portals/match-patterns';

/** On which of the portals' hosts Waymark may work, which the person decides. */
export type PortalAccess = { readonly granted: readonly string[]; readonly missing: readonly string[] };

/** What Waymark's own pages need to know of that, and to change it. */
export interface AccessPorts {
  readonly readAccess: () => Promise<PortalAccess>;
  /** Must ask at once: browsers take the question only within the click. */
  readonly requestAccess: () => Promise<boolean>;
  readonly watchAccess: (onChange: () => void, signal: AbortSignal) => void;
}

/** The hosts of all portals: those that everybody has, then the organization's own. */
export async function readPortalHosts(): Promise<readonly string[]> {
  const { policy } = await readPolicy();
  return [...new Set([...PORTAL_HOSTS, ...(policy.portalHosts ?? [])])];
}

/**
 * Access to portals, from the browser itself.
 * @param hosts known beforehand, since asking for access must not wait for anything
 */
export function accessTo(hosts: readonly string[]): AccessPorts {
  return {
    async readAccess() {
      const answers = await Promise.all(hosts.map((host) => hasAccess(matchesOf([host]))));
      return {
        granted: hosts.filter((_host, index) => answers[index] === true),
        missing: hosts.filter((_host, index) => answers[index] !== true),
      };
    },
    requestAccess: () => requestAccess(matchesOf(hosts)),
    watchAccess,
  };
}
