import { describe, expect, it } from 'vitest';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { createLexicon } from '../../../src/core/words/lexicon';
import { FrameObservation } from '../../../src/messaging/frame-messages';
import { parseMessage } from '../../../src/messaging/protocol';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { tellableObservation, tellsSame } from '../../../src/watching/frames/frame-observation';
import { NO_FORM } from '../core/form-observation';

/** Stands for everything that a page may say of a customer. */
const SECRET = 'Fabrikam Ltd';
const lexicon = createLexicon(partnerCenter.words);
const watch = { lexicon, addresses: () => ({ account: '1x2y3z' }) };
const frame = { visit: 1, uses: 0, size: { width: 9, height: 9 }, frames: [], isElsewhere: false };

const pick = (label: string, section: string | null) =>
  ({ candidate: 4, label, word: 'update', language: 'en', section }) as const;

const observation = (over: Partial<PageObservation> = {}): PageObservation => ({
  page: 'customer-account',
  customer: SECRET,
  verdicts: {
    'billing-info': { type: 'found', picks: [pick('Update', 'Bill-to info')] },
    'company-details': { type: 'disabled', picks: [pick(SECRET, `${SECRET} 2`), pick('Edit', null)] },
    submit: { type: 'ambiguous' },
  },
  form: NO_FORM,
  busy: false,
  submitStableFor: 12,
  restingFor: Number.POSITIVE_INFINITY,
  inFront: false,
  waited: false,
  ...over,
});

describe('what a frame tells of itself', () => {
  it('has the words of the portal and nothing else that the page says', () => {
    const told = tellableObservation(observation(), watch, frame);
    expect(JSON.stringify(told)).not.toContain('Fabrikam');
    expect(told.verdicts).toEqual({
      'billing-info': { type: 'found', picks: [pick('Update', 'Bill-to info')] },
      'company-details': { type: 'disabled', picks: [pick('', null), pick('Edit', null)] },
      submit: { type: 'ambiguous' },
    });
  });

  it('survives the way of a message', () => {
    const told = tellableObservation(observation(), watch, frame);
    expect(parseMessage(FrameObservation, JSON.parse(JSON.stringify(told)))).toEqual({ ok: true, value: told });
    expect(told.restingFor).toBeNull();
  });

  it('is news only when more than time has passed', () => {
    const told = tellableObservation(observation(), watch, frame);
    const later = tellableObservation(observation({ submitStableFor: 99, restingFor: 5 }), watch, frame);
    expect(tellsSame(later, told)).toBe(true);
    expect(tellsSame(told, null)).toBe(false);
    expect(tellsSame(tellableObservation(observation({ busy: true }), watch, frame), told)).toBe(false);
  });
});
