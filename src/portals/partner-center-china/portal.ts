import type { Portal } from '../../core/portal';
import {
  addressFrom,
  CUSTOMER_ADDRESS_PART,
  customerAtPath,
  languageAtPath,
  mayBePartOf,
  OLDEST,
} from '../partner-center/routes';
import { WORDS } from '../partner-center/words';
import { PARTNER_CENTER_CHINA_HOSTS } from './routes';

/** The portal that 21Vianet runs for China: the same product, kept at the addresses (and steps) of 2016. */
export const partnerCenterChina: Portal = {
  id: 'partner-center-china',
  hosts: PARTNER_CENTER_CHINA_HOSTS,
  words: WORDS,
  languageAt: ({ path }) => languageAtPath(path),
  customerAddressPart: CUSTOMER_ADDRESS_PART,
  customerAt: ({ path }) => customerAtPath(path),
  mayBePartOf: (frame, page) => mayBePartOf(frame.path, page.path),
  addressOf: (page, from) => addressFrom(page, from, OLDEST),
};
