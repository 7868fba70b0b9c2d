import type { Guide, GuideId } from '../core/guide';
import { updateCustomerAccount } from './update-customer-account';

/** Every guide there is. A new guide is a data file here and a block of texts in `locales/`. */
export const GUIDES: Readonly<Record<GuideId, Guide>> = {
  'update-customer-account': updateCustomerAccount,
};

/** The guide that a walkthrough begins with when nobody chose one. */
export const FIRST_GUIDE: GuideId = 'update-customer-account';
