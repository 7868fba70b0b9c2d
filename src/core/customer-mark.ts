import { type PageLocation, placeKey } from './page-location';

const CUSTOMER = /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/**
 * A short mark that tells one customer's pages from another's. It is a digest (FNV-1a, 32 bits: enough to tell neighbours
 * apart, too little to lead back to anybody), so that no identifier of a customer is ever stored.
 * @returns null on pages of no customer
 */
export function customerMark({ path }: PageLocation): string | null {
  const id = CUSTOMER.exec(path)?.[1]?.toLowerCase();
  return id ? digest(id) : null;
}

/** The same of an address: tells whether two links lead to one page, and says nothing of where. */
export const addressMark = (address: PageLocation): string => digest(placeKey(address));

function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
