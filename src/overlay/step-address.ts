import type { Step } from '../core/guide';
import type { PageId } from '../core/page-location';
import { isSamePlace, parseAddress } from '../core/page-location';
import type { AddressablePage, Portal } from '../core/portal';
import type { Presentation } from '../core/walkthrough/presentation';
import { currentLocation } from '../dom/document/navigation-observer';

/** Where a step leads, before where it takes place: who asks for the way is spared a page. */
function pagesOfStep({ targets, pages }: Step): readonly AddressablePage[] {
  const leadsTo = targets.flatMap((target) => (target.kind === 'entry' ? [target.leadsTo] : []));
  const isAddressable = (page: PageId): page is AddressablePage => page !== 'other';
  return [...leadsTo, ...pages].filter(isAddressable);
}

/** Where `go` leads: to a page of the step that is shown, when it is another page and its address is known. */
export function addressOfStep({ step, state }: Presentation, portal: Portal): string | null {
  if (state !== 'elsewhere' && state !== 'not-found') return null;
  const here = currentLocation();
  const isElsewhere = (address: string): boolean => {
    const there = parseAddress(address, here);
    return there !== null && !isSamePlace(there, here);
  };
  return (
    pagesOfStep(step)
      .map((page) => portal.addressOf(page, here))
      .find((address) => address !== null && isElsewhere(address)) ?? null
  );
}
