import type { Guide, GuideId } from '../core/guide';
import { giveCustomersPermission } from './give-customers-permission';
import { renameCustomer } from './rename-customer';
import { updateCustomerAccount } from './update-customer-account';

/**
 * Every guide there is, the likeliest first. A new guide is a data file here and a block of texts in `locales/`;
 * `npm run new-guide` writes both and adds the line here, and the build refuses a data file that is not listed.
 */
export const GUIDES: readonly [Guide, ...Guide[]] = [updateCustomerAccount, giveCustomersPermission, renameCustomer];

/** A guide by its id, or null where there is none of that id: it may have come from another version. */
export function guideById(id: GuideId): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}

/** The guide of a walkthrough; the first one where there is no walkthrough, or none that this version knows. */
export function guideOf(walkthrough: { readonly guide: GuideId } | null | undefined): Guide {
  return (walkthrough && guideById(walkthrough.guide)) ?? GUIDES[0];
}
