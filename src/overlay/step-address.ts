import type { StepId } from '../core/guide';
import { type PageLocation, parseAddress } from '../core/page-location';
import type { AddressablePage, Portal } from '../core/portal';
import type { Presentation } from '../core/walkthrough';
import { currentLocation } from '../dom/navigation-observer';

/** The page that a step takes place on, as far as an address can be known for it. */
const ADDRESSED: Partial<Readonly<Record<StepId, AddressablePage>>> = {
  'open-customers': 'customers-list',
  'choose-customer': 'customers-list',
  'open-account': 'customer-account',
  'update-details': 'customer-account',
  'submit-changes': 'customer-account',
};

const isSamePage = (address: string, here: PageLocation): boolean => {
  const there = parseAddress(address, here);
  return there !== null && there.host === here.host && there.path.toLowerCase() === here.path.toLowerCase();
};

/** Where `go` leads: to the page of the step that is shown, when it is another page and its address is known. */
export function addressOfStep({ step, state }: Presentation, portal: Portal): string | null {
  if (state !== 'elsewhere' && state !== 'not-found') return null;
  const here = currentLocation();
  const to = ADDRESSED[step.id];
  const address = to ? portal.addressOf(to, here) : null;
  return address && !isSamePage(address, here) ? address : null;
}
