import type { Portal } from '../../core/portal';
import {
  addressFrom,
  CUSTOMER_ADDRESS_PART,
  customerAtPath,
  languageAtPath,
  mayBePartOf,
  NEWEST,
  OLDEST,
  PARTNER_CENTER_HOSTS,
} from './routes';
import { WORDS } from './words';

/** The public portal, US Government included: no host of its own is known for it. */
export const partnerCenter: Portal = {
  id: 'partner-center',
  hosts: PARTNER_CENTER_HOSTS,
  words: WORDS,
  languageAt: ({ path }) => languageAtPath(path),
  customerAddressPart: CUSTOMER_ADDRESS_PART,
  customerAt: ({ path }) => customerAtPath(path),
  mayBePartOf: (frame, page) => mayBePartOf(frame.path, page.path),
  addressOf: (page, from) => addressFrom(page, from, from.host === PARTNER_CENTER_HOSTS[1] ? OLDEST : NEWEST),
};
