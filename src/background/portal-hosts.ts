import { matchesOf } from '../portals/match-patterns';
import { isPossibleHost } from '../settings/policy';

export type PortalHostPorts = {
  /** The hosts that the organization's policy names. */
  readonly wanted: () => Promise<readonly string[]>;
  /** Whether Waymark may work on these pages, as match patterns; access that was given more widely counts. */
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  /** What Waymark may work on now, as the patterns that access was given to. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** The match patterns of the portals that everybody has. */
  readonly known: readonly string[];
  readonly register: (matches: readonly string[]) => Promise<void>;
  readonly dropAccess: (origins: readonly string[]) => Promise<void>;
};

const HOST_OF = /^https:\/\/([^/*]+)\/\*$/;

/**
 * Makes what runs on an organization's own portal follow its policy and the person's permission: the always-on scripts run
 * where both agree, and access to a host that no policy names any more is given back.
 */
export async function followPortalHosts(ports: PortalHostPorts): Promise<void> {
  const [hosts, granted] = await Promise.all([ports.wanted(), ports.grantedOrigins()]);
  const wanted = matchesOf(hosts);
  const further = wanted.filter((match) => !ports.known.includes(match));
  const isOpen = await Promise.all(further.map((match) => ports.hasAccess([match])));
  await ports.register(further.filter((_, at) => isOpen[at]));
  const left = granted.filter((origin) => {
    const host = HOST_OF.exec(origin)?.[1];
    return host !== undefined && isPossibleHost(host) && !wanted.includes(origin) && !ports.known.includes(origin);
  });
  if (left.length > 0) await ports.dropAccess(left);
}
