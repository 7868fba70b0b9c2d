import type { PageId, PageLocation } from '../core/page-location';
import { PARTNER_CENTER_HOSTS, pageAtPath } from './partner-center/routes';
import { PARTNER_CENTER_CHINA_HOSTS } from './partner-center-china/routes';

/** Each portal's address rules without its words: all that the detector and the background need, in a few hundred bytes. */
const ROUTES = [
  { hosts: PARTNER_CENTER_HOSTS, pageAtPath },
  { hosts: PARTNER_CENTER_CHINA_HOSTS, pageAtPath },
] as const satisfies readonly {
  readonly hosts: readonly string[];
  readonly pageAtPath: (path: string) => PageId;
}[];

/**
 * Which page of a portal stands at an address, or null where none does.
 * @param extraHosts hosts that count as a portal besides the known ones: a sovereign cloud's, by an organization's policy
 * @default none
 */
export function pageAtAddress(location: PageLocation, extraHosts: readonly string[] = []): PageId | null {
  for (const { hosts, pageAtPath: pageAt } of ROUTES) {
    if (hosts.some((host) => host === location.host)) return pageAt(location.path);
  }
  return extraHosts.includes(location.host) ? pageAtPath(location.path) : null;
}
