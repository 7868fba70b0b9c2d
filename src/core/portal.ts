import type { PageId, PageLocation } from './page-location';
import type { LanguageWords } from './words/words';

/** The pages whose address can be written down from any other page of the portal. */
export type AddressablePage = Exclude<PageId, 'other'>;

/**
 * What Waymark knows of one portal: the contract that each folder of `src/portals/` fulfils.
 * Adding a portal adds such an object, not an `if`.
 */
export interface Portal {
  readonly id: string;
  /** Exact host names, in lower case. */
  readonly hosts: readonly string[];
  /** The portal's own words, per BCP 47 language. */
  readonly words: Readonly<Record<string, LanguageWords>>;
  /** The language that the address asks for (`/de-de/…` gives `de-de`), or null. */
  languageAt(location: PageLocation): string | null;
  /** What every address of a customer has in it, in the portal's own case. */
  readonly customerAddressPart: string;
  /** The identifier of the customer that a page is about, in lower case, or null on pages of none. */
  customerAt(location: PageLocation): string | null;
  /**
   * Whether a frame of that address may show a part of `page`. False where the address is known to be of another page, or of
   * another customer; true where it says nothing of either.
   */
  mayBePartOf(frame: PageLocation, page: PageLocation): boolean;
  /**
   * The address of `page` in the generation and locale of the address where one stands.
   * @returns null when it cannot be known from there (a customer's page needs a customer).
   */
  addressOf(page: AddressablePage, from: PageLocation): string | null;
}
