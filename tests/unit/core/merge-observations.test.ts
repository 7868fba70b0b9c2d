import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/core/judging/verdict';
import {
  type DocumentObservation,
  mergeObservations,
  withoutTargets,
} from '../../../src/core/walkthrough/merge-observations';
import { NO_FORM } from './form-observation';

const PAGE = { page: 'customer-account', customer: 'mark' } as const;

const sure = (type: 'found' | 'disabled' | 'folded', candidate = 1): Verdict => ({
  type,
  picks: [{ candidate, label: 'Update', word: 'update', language: 'en', section: null }],
});
const FOUND = sure('found');
const ABSENT: Verdict = { type: 'absent' };
const AMBIGUOUS: Verdict = { type: 'ambiguous' };

const seen = (verdict: Verdict | null, rest: Partial<DocumentObservation> = {}): DocumentObservation => ({
  verdicts: verdict ? { target: verdict } : {},
  addresses: {},
  form: NO_FORM,
  busy: false,
  submitStableFor: 10_000,
  restingFor: Number.POSITIVE_INFINITY,
  inFront: false,
  waited: true,
  ...rest,
});

const merge = (top: DocumentObservation, ...frames: DocumentObservation[]) =>
  mergeObservations(
    PAGE,
    top,
    frames.map((observation, at) => ({ document: at + 7, observation })),
  );

describe('verdicts of several documents', () => {
  it.each([
    ['nobody is sure', seen(ABSENT), seen(ABSENT), 'absent', 0],
    ['the top is sure', seen(FOUND), seen(ABSENT), 'found', 0],
    ['a frame is sure', seen(ABSENT), seen(FOUND), 'found', 7],
    ['only the frame was asked', seen(null), seen(FOUND), 'found', 7],
    ['a frame is sure of what cannot be used', seen(ABSENT), seen(sure('disabled')), 'disabled', 7],
    ['a menu of the top hides it, and a frame has it', seen(sure('folded')), seen(FOUND), 'found', 7],
    ['a menu of a frame hides it', seen(ABSENT), seen(sure('folded')), 'folded', 7],
    ['two menus hide it', seen(sure('folded')), seen(sure('folded')), 'ambiguous', 0],
    ['two are sure', seen(FOUND), seen(FOUND), 'ambiguous', 0],
    ['two are sure, and one cannot be used', seen(sure('disabled')), seen(FOUND), 'ambiguous', 0],
    ['a frame cannot tell two apart', seen(FOUND), seen(AMBIGUOUS), 'ambiguous', 0],
    ['the top cannot tell two apart', seen(AMBIGUOUS), seen(FOUND), 'ambiguous', 0],
  ] as const)('when %s', (_, top, frame, type, document) => {
    const merged = merge(top, frame);
    expect(merged.observation.verdicts['target']?.type).toBe(type);
    expect(merged.documents['target']).toBe(document);
  });

  it('are one when both lead to the same address, and the top is the one', () => {
    const addresses = { target: 'a' };
    const merged = merge(seen(FOUND, { addresses }), seen(sure('found', 9), { addresses }));
    expect(merged.observation.verdicts['target']).toEqual(FOUND);
    expect(merged.documents['target']).toBe(0);
  });

  it('are two when they lead to different addresses', () => {
    const merged = merge(seen(FOUND, { addresses: { target: 'a' } }), seen(FOUND, { addresses: { target: 'b' } }));
    expect(merged.observation.verdicts['target']).toEqual(AMBIGUOUS);
  });

  it('never become sure by a third document', () => {
    expect(merge(seen(FOUND), seen(FOUND), seen(FOUND)).observation.verdicts['target']).toEqual(AMBIGUOUS);
    expect(merge(seen(ABSENT), seen(FOUND), seen(FOUND)).observation.verdicts['target']).toEqual(AMBIGUOUS);
  });
});

it('leaves targets out of a document, and nothing else', () => {
  const observation = { ...seen(FOUND, { busy: true }), verdicts: { target: FOUND, other: AMBIGUOUS } };
  expect(withoutTargets({ document: 7, observation }, ['target'])).toEqual({
    document: 7,
    observation: { ...observation, verdicts: { other: AMBIGUOUS } },
  });
});

describe('the state of several documents', () => {
  const form = { ...NO_FORM, present: true, invalid: true, unused: true };

  it('has the form of the document that has one', () => {
    expect(merge(seen(ABSENT), seen(FOUND, { form })).observation.form).toEqual(form);
    expect(merge(seen(ABSENT, { form }), seen(FOUND)).observation.form).toEqual(form);
    expect(merge(seen(ABSENT), seen(FOUND)).observation.form).toEqual(NO_FORM);
  });

  it('is alerted by any document', () => {
    const alerted = { ...NO_FORM, alerted: true };
    expect(merge(seen(ABSENT, { form: alerted }), seen(FOUND, { form })).observation.form).toEqual({
      ...form,
      alerted: true,
    });
  });

  it('is busy with any, and has waited with all', () => {
    expect(merge(seen(ABSENT), seen(ABSENT, { busy: true })).observation.busy).toBe(true);
    expect(merge(seen(ABSENT), seen(ABSENT, { waited: false })).observation.waited).toBe(false);
    expect(merge(seen(ABSENT), seen(ABSENT)).observation).toMatchObject({ busy: false, waited: true });
  });

  it('rests for as long as the last use in any of them', () => {
    const { observation } = merge(seen(ABSENT), seen(ABSENT, { restingFor: 40, submitStableFor: 500 }));
    expect(observation).toMatchObject({ ...PAGE, restingFor: 40, submitStableFor: 500 });
  });

  it('is that of the top where there are no frames', () => {
    const top = seen(FOUND, { form, busy: true, waited: false, restingFor: 3 });
    const { addresses: _, ...rest } = top;
    expect(merge(top).observation).toEqual({ ...PAGE, ...rest });
  });
});
