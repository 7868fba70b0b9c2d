import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Place } from '../../../src/core/judging/candidate';
import { MARGIN, SURE } from '../../../src/core/judging/evidence';
import { judgeTarget } from '../../../src/core/judging/target-match';
import type { Verdict } from '../../../src/core/judging/verdict';
import {
  addressOf,
  CUSTOMER,
  candidate,
  contextAt,
  formOf,
  listOf,
  OTHER_TENANT,
  SURE_ONES,
  sectionOf,
  targetOf,
} from './candidates';

/** Fixed, so that a failure is the same failure the next time. */
const SEED = 20240611;
const RUNS = 3000;

const name = fc.constantFrom(
  'Update',
  'Edit',
  'Save',
  'Submit',
  'Customers',
  'Account',
  'Bearbeiten',
  '更新',
  'Edit tags',
  'Remove',
  'Update subscription',
  'Update billing information',
  'Print',
);
const title = fc.constantFrom(
  'Bill-to info',
  'Billing information',
  'Company details',
  'Tags',
  'Special qualifications',
  'Feedback',
  'Azure plan',
  '請求先情報',
);
const place = fc.constantFrom<Place>(
  'header',
  'navigation',
  'menu',
  'breadcrumb',
  'footer',
  'row',
  'toast',
  'dialog',
  'search',
  'tooltip',
  'notice',
);
const label = fc.constantFrom('Company name', 'City', 'Country', 'Address line 1', 'Card number', 'Tag');
const path = fc.constantFrom(
  '/dashboard/v2/customers/list',
  '/de-de/dashboard/v2/customers/list',
  `${CUSTOMER}/account`,
  `/dashboard/v2/customers/${OTHER_TENANT}/account`,
  '/dashboard/account/v3/settings',
);

const form = fc
  .record({
    titles: fc.array(title, { maxLength: 2 }),
    fieldTitles: fc.array(title, { maxLength: 2 }),
    commonTitles: fc.array(title, { maxLength: 1 }),
    fieldLabels: fc.array(label, { maxLength: 5 }),
    messageFields: fc.nat({ max: 1 }),
    valueFields: fc.nat({ max: 4 }),
    isDialog: fc.boolean(),
    apart: fc.constantFrom('no', 'mere', 'says', 'chooses'),
    isMarked: fc.boolean(),
  })
  .map((drawn) => formOf({ ...drawn, fieldSections: drawn.fieldTitles.slice(0, 1) }));

const list = fc
  .record({
    columns: fc.array(fc.constantFrom('Company name', 'Primary domain name', 'Job', 'State'), { maxLength: 3 }),
    titles: fc.array(fc.constantFrom('Customers', 'Jobs', 'Indirect resellers'), { maxLength: 2 }),
    rowAddresses: fc.array(path.map(addressOf), { maxLength: 4 }),
  })
  .map(listOf);

const drawnCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    ariaRole: fc.constantFrom('button', 'link', 'menuitem', 'option', 'tab', 'heading', 'grid', 'listitem'),
    names: fc
      .array(name, { minLength: 1, maxLength: 2 })
      .map(([first = '', ...others]): [string, ...string[]] => [first, ...others]),
    disabled: fc.boolean(),
    isTile: fc.boolean(),
    isNew: fc.boolean(),
    isVisible: fc.boolean(),
    address: fc.option(path.map(addressOf)),
    places: fc.uniqueArray(place, { maxLength: 2 }),
    section: fc
      .tuple(fc.array(title, { maxLength: 3 }), fc.boolean(), fc.boolean())
      .map(([titles, doubtful, headsPage]) => sectionOf(titles, { doubtful, headsPage })),
    form: fc.option(form),
    list: fc.option(list),
    beside: fc.array(fc.constantFrom('Home', 'Subscriptions', 'Devices', 'Order history', 'Cancel', 'Print'), {
      maxLength: 4,
    }),
    opener: fc.option(fc.constantFrom({ id: 9001, name: 'Menu' }, { id: 9002, name: 'More' })),
    menuButton: fc.option(fc.constantFrom({ id: 9001, name: 'Menu' }, { id: 9003, name: 'Navigation' })),
  })
  .map((drawn) => candidate({ ...drawn, isDrawn: drawn.isVisible }));

const page = fc.record({
  key: fc.constantFrom(...Object.keys(SURE_ONES)),
  candidates: fc.array(drawnCandidate, { maxLength: 7 }),
  withSure: fc.boolean(),
  formWasOpened: fc.boolean(),
});

/** The candidates, with one that is sure among them where it is drawn so. */
function draw({
  key,
  candidates,
  withSure,
  formWasOpened,
}: {
  key: string;
  candidates: Candidate[];
  withSure: boolean;
  formWasOpened: boolean;
}) {
  const one = SURE_ONES[key];
  if (!one) throw new Error(`no sure candidate for ${key}`);
  return {
    target: targetOf(key),
    all: withSure ? [...candidates, one.make()] : candidates,
    context: contextAt(one.path, { formWasOpened }),
  };
}

const pickedIn = (verdict: Verdict): readonly number[] =>
  'picks' in verdict ? verdict.picks.map((pick) => pick.candidate) : [];

describe('whatever candidates there are', () => {
  it('what is picked is in sight, sure, ruled out by nothing, and ahead of all others', () => {
    let picked = 0;
    fc.assert(
      fc.property(page, (drawn) => {
        const { target, all, context } = draw(drawn);
        const { verdict, trace } = judgeTarget(target, all, context);
        if (verdict.type !== 'found' && verdict.type !== 'disabled') return;
        picked++;
        const [id] = pickedIn(verdict);
        const own = all.find((each) => each.id === id);
        const ownTrace = trace.find((each) => each.candidate === id);
        expect(own?.isVisible).toBe(true);
        expect(own?.disabled).toBe(verdict.type === 'disabled');
        expect(ownTrace?.refusal).toBeNull();
        expect(ownTrace?.score).toBeGreaterThanOrEqual(SURE);
        for (const rival of trace) {
          const isRival = rival.candidate !== id && rival.refusal === null && rival.score >= SURE;
          const other = all.find((each) => each.id === rival.candidate);
          const isSamePage = own?.address && other?.address?.path.toLowerCase() === own.address.path.toLowerCase();
          const isHeadOnly = ownTrace?.evidence.includes('rowsOfThings') && !rival.evidence.includes('rowsOfThings');
          if (isRival && !isSamePage && !isHeadOnly)
            expect((ownTrace?.score ?? 0) - rival.score).toBeGreaterThanOrEqual(MARGIN);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // Else nothing was tried.
    expect(picked).toBeGreaterThan(RUNS / 10);
  });

  it('their order changes nothing, but which of two links to one address is named', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (drawn, random) => {
        const { target, all, context } = draw(drawn);
        const shuffled = all
          .map((each) => ({ each, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const one = judgeTarget(target, all, context).verdict;
        const other = judgeTarget(target, shuffled, context).verdict;
        const leadsTo = (verdict: Verdict) =>
          pickedIn(verdict).map((id) => all.find((each) => each.id === id)?.address?.path.toLowerCase() ?? id);
        const isSameType = one.type === other.type || leadsTo(one).some((address) => typeof address === 'string');
        expect(isSameType).toBe(true);
        expect(leadsTo(other)).toEqual(leadsTo(one));
      }),
      { seed: SEED + 1, numRuns: RUNS },
    );
  });

  it('one that is ruled out changes nothing for the others', () => {
    fc.assert(
      fc.property(page, drawnCandidate, (drawn, more) => {
        const { target, all, context } = draw(drawn);
        const ruledOut = { ...more, isVisible: false, isDrawn: false, opener: null, menuButton: null };
        const { verdict } = judgeTarget(target, [...all, ruledOut], context);
        expect(verdict).toEqual(judgeTarget(target, all, context).verdict);
      }),
      { seed: SEED + 2, numRuns: RUNS },
    );
  });

  it('what removes something is never picked', () => {
    fc.assert(
      fc.property(page, (drawn) => {
        const { target, all, context } = draw(drawn);
        for (const id of pickedIn(judgeTarget(target, all, context).verdict)) {
          const own = all.find((each) => each.id === id);
          if (target.kind !== 'list') expect(own?.names[0]).not.toBe('Remove');
        }
      }),
      { seed: SEED + 3, numRuns: RUNS },
    );
  });

  it('a name of the page says nothing in the trace', () => {
    fc.assert(
      fc.property(page, (drawn) => {
        const { target, all, context } = draw(drawn);
        const said = JSON.stringify(judgeTarget(target, all, context).trace);
        for (const text of ['Bearbeiten', '更新', 'Bill-to info', 'Card number', OTHER_TENANT])
          expect(said).not.toContain(text);
      }),
      { seed: SEED + 4, numRuns: 500 },
    );
  });
});
