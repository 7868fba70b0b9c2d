import type { Portal } from '../../core/portal';
import { addressFrom, languageAtPath, OLDEST, pageAtPath } from '../partner-center/routes';
import { WORDS } from '../partner-center/words';
import { PARTNER_CENTER_CHINA_HOSTS, PARTNER_CENTER_CHINA_START } from './routes';

/** The portal that 21Vianet runs for China: the same product, kept at the addresses (and steps) of 2016. */
export const partnerCenterChina: Portal = {
  id: 'partner-center-china',
  hosts: PARTNER_CENTER_CHINA_HOSTS,
  startAddress: PARTNER_CENTER_CHINA_START,
  words: WORDS,
  pageAt: ({ path }) => pageAtPath(path),
  languageAt: ({ path }) => languageAtPath(path),
  addressOf: (page, from) => addressFrom(page, from, OLDEST),
};
