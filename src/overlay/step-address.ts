import type { Step } from '../core/guide';
import { isSamePlace, parseAddress } from '../core/page-location';
import type { AddressablePage, Portal } from '../core/portal';
import type { Presentation } from '../core/presentation';
import { currentLocation } from '../dom/navigation-observer';

const ADDRESSABLE: readonly AddressablePage[] = ['home', 'customers-list', 'customer-account'];

/** Where a step leads, or else takes place, as far as an address can be known for it. */
function pageOfStep({ targets, pages }: Step): AddressablePage | null {
  const leadsTo = targets.flatMap((target) => (target.kind === 'entry' ? [target.leadsTo] : []));
  return ADDRESSABLE.find((page) => [...leadsTo, ...pages].slice(0, 1).includes(page)) ?? null;
}

/** Where `go` leads: to the page of the step that is shown, when it is another page and its address is known. */
export function addressOfStep({ step, state }: Presentation, portal: Portal): string | null {
  if (state !== 'elsewhere' && state !== 'not-found') return null;
  const here = currentLocation();
  const to = pageOfStep(step);
  const address = to ? portal.addressOf(to, here) : null;
  const there = address ? parseAddress(address, here) : null;
  return there && !isSamePlace(there, here) ? address : null;
}
