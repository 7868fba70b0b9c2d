import { digest } from './digest';
import { type PageLocation, placeKey } from './page-location';
import { TENANT_ID } from './tenant';

const CUSTOMER = new RegExp(`/customers/(${TENANT_ID})(?:/|$)`, 'i');

/**
 * A short mark that tells one customer's pages from another's: a digest, so that no identifier of a customer is ever stored.
 * @returns null on pages of no customer
 */
export function customerMark({ path }: PageLocation): string | null {
  const id = CUSTOMER.exec(path)?.[1]?.toLowerCase();
  return id ? digest(id) : null;
}

/** The same of an address: tells whether two links lead to one page, and says nothing of where. */
export const addressMark = (address: PageLocation): string => digest(placeKey(address));
