import type { PageLocation } from '../core/page-location';
import { currentLocation, observeNavigation } from '../dom/document/navigation-observer';

/** Tells where the page is. */
export type AddressSource = {
  current(): PageLocation;
  observe(onChange: (location: PageLocation) => void, signal: AbortSignal): void;
};

/** The document's own address. */
export const OWN_ADDRESS: AddressSource = { current: () => currentLocation(), observe: observeNavigation };
