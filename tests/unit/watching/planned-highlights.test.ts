import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/core/judging/verdict';
import { GUIDES } from '../../../src/guides/catalog';
import { planHighlights } from '../../../src/watching/planned-highlights';
import { decided, pick } from '../overlay/panel-fixture';

const step = GUIDES[0].steps.find(({ id }) => id === 'update-details') ?? GUIDES[0].steps[0];

const planned = (verdicts: Readonly<Record<string, Verdict>>) =>
  planHighlights(
    { step, pageStep: step, state: 'pointing', isBehind: false, verdicts },
    () => 0,
    (text) => ({ text, language: null }),
  );

const update = (candidate: number, section: string) => pick('Update', { candidate, section });

it('tells two controls apart by their sections', () => {
  const highlights = planned({
    'billing-info': decided('found', update(1, 'Billing information')),
    'company-details': decided('found', update(2, 'Company details')),
  });
  expect(highlights.map(({ key, candidate, tag }) => [key, candidate, tag?.text])).toEqual([
    ['billing-info', 1, 'Billing information'],
    ['company-details', 2, 'Company details'],
  ]);
});

it('marks a menu once that holds what two targets want', () => {
  const menu = decided('folded', pick('More actions', { candidate: 9, section: 'Billing information' }));
  expect(planned({ 'billing-info': menu, 'company-details': menu })).toEqual([
    { key: 'menu', document: 0, candidate: 9, isWhole: true, tag: null },
  ]);
});
