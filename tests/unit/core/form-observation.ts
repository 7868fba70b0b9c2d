import type { FormObservation } from '../../../src/core/walkthrough/page-observation';

/** What is observed of forms where there is none. */
export const NO_FORM: FormObservation = {
  invalid: false,
  alerted: false,
  saved: false,
  failed: false,
  asking: false,
  present: false,
  openerStays: false,
  sending: false,
  unused: false,
  restsUnused: false,
};
