import { digest } from '../digest';
import { type PageLocation, placeKey } from '../page-location';
import type { Portal } from '../portal';

/**
 * A short mark that tells one customer's pages from another's: a digest, so that no identifier of a customer is ever stored.
 * @returns null on pages of no customer
 */
export function customerMark(portal: Pick<Portal, 'customerAt'>, location: PageLocation): string | null {
  const customer = portal.customerAt(location);
  return customer === null ? null : digest(customer);
}

/** The same of an address: tells whether two links lead to one page, and says nothing of where. */
export const addressMark = (address: PageLocation): string => digest(placeKey(address));
