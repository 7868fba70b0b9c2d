import { PARTNER_CENTER_HOSTS } from './partner-center/routes';
import { PARTNER_CENTER_CHINA_HOSTS } from './partner-center-china/routes';

/** The hosts of all portals that everybody has. */
export const PORTAL_HOSTS: readonly string[] = [...PARTNER_CENTER_HOSTS, ...PARTNER_CENTER_CHINA_HOSTS];

/** Match patterns of all pages at some hosts. */
export function matchesOf(hosts: readonly string[]): readonly string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/**
 * Match patterns of all portals' pages. The manifest names the same ones; a unit test keeps the two equal. Apart from the
 * routes so that the detector does not carry them.
 */
export const PORTAL_MATCHES: readonly string[] = matchesOf(PORTAL_HOSTS);
