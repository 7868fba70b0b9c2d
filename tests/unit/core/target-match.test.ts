import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../../../src/core/judging/candidate';
import { MARGIN, type Refusal, SURE } from '../../../src/core/judging/evidence';
import { judgeTarget } from '../../../src/core/judging/target-match';
import {
  addressOf,
  candidate,
  contextAt,
  formOf,
  listOf,
  OTHER_TENANT,
  SURE_ONES,
  sectionOf,
  targetOf,
} from './candidates';

const sure = (key: string) => {
  const one = SURE_ONES[key];
  if (!one) throw new Error(`no sure candidate for ${key}`);
  return one;
};
const judge = (key: string, candidates: readonly Candidate[]) =>
  judgeTarget(targetOf(key), candidates, contextAt(sure(key).path));

const KEYS = Object.keys(SURE_ONES);
const NAMED = KEYS.filter((key) => key !== 'customer-list');

describe('a target', () => {
  test.each(KEYS)('%s is found where all speaks for one candidate', (key) => {
    const one = sure(key).make();
    const { verdict, trace } = judge(key, [one]);
    expect(verdict).toMatchObject({ type: 'found', picks: [{ candidate: one.id }] });
    expect(trace[0]?.score).toBeGreaterThanOrEqual(SURE);
  });

  test.each(KEYS)('%s is absent where there is nothing', (key) => {
    expect(judge(key, []).verdict).toEqual({ type: 'absent' });
  });

  test.each(NAMED)('%s is disabled where its control is', (key) => {
    expect(judge(key, [sure(key).make({ disabled: true })]).verdict.type).toBe('disabled');
  });

  test.each(NAMED)('%s is folded where the one control that unfolds it is known', (key) => {
    const opener = { id: 77, name: 'Menu' };
    const { verdict } = judge(key, [sure(key).make({ isVisible: false, isDrawn: false, opener, language: 'de' })]);
    expect(verdict).toMatchObject({ type: 'folded', picks: [{ candidate: 77, label: 'Menu', language: 'de' }] });
  });

  test.each(NAMED)('%s is absent where two controls could unfold it', (key) => {
    const hidden = [77, 78].map((id) =>
      sure(key).make({ isVisible: false, isDrawn: false, opener: { id, name: 'Menu' } }),
    );
    expect(judge(key, hidden).verdict.type).toBe('absent');
  });

  test.each(NAMED)('%s is the one that shows, not its like that is hidden', (key) => {
    const shown = sure(key).make();
    const hidden = sure(key).make({ isVisible: false, isDrawn: false, opener: { id: 77, name: 'Menu' } });
    expect(judge(key, [hidden, shown]).verdict).toMatchObject({ type: 'found', picks: [{ candidate: shown.id }] });
  });

  const menuButton = { id: 79, name: 'Menu' };
  const inBox = { isVisible: false, isDrawn: false, places: [], menuButton };
  const address = null;

  test.each([
    ['three neighbours', { address }, 'folded'],
    ['two neighbours and its address', { beside: ['Subscriptions', 'Devices'] }, 'folded'],
    ['two neighbours', { address, beside: ['Subscriptions', 'Devices'] }, 'absent'],
    ['one neighbour and its address', { beside: ['Devices'] }, 'absent'],
    ['what ends the session', { address, beside: ['Subscriptions', 'Devices', 'Software', 'Sign out'] }, 'absent'],
  ])('an entry is behind the button of the site’s menu, or not, by %s', (_, changes, type) => {
    const { verdict } = judge('account', [sure('account').make({ ...inBox, ...changes })]);
    expect(verdict.type).toBe(type);
  });

  test.each(NAMED.filter((key) => targetOf(key).kind !== 'entry'))('%s is no entry of the site’s menu', (key) => {
    expect(judge(key, [sure(key).make(inBox)]).verdict.type).toBe('absent');
  });
});

describe('a trace', () => {
  test.each(NAMED)('of %s says which word it is, and in which language', (key) => {
    const [trace] = judge(key, [sure(key).make()]).trace;
    expect(trace).toMatchObject({ refusal: null, word: { language: 'en', weight: 1 }, ruledOutBy: [] });
  });

  test.each(NAMED)('of %s says which place ruled it out', (key) => {
    const [trace] = judge(key, [sure(key).make({ places: ['row'] })]).trace;
    expect(trace).toMatchObject({ refusal: 'in a row of a list', ruledOutBy: ['row'] });
  });
});

describe('two candidates', () => {
  test.each(NAMED)('that are alike make %s ambiguous, unless they lead to one address', (key) => {
    const pair = [sure(key).make(), sure(key).make()];
    const leads = pair[0]?.address !== null;
    expect(judge(key, pair).verdict.type).toBe(leads ? 'found' : 'ambiguous');
  });

  const entry = (path: string, beside: readonly string[]) =>
    sure('customers').make({ address: addressOf(path), beside, places: ['menu'] });

  it('are ambiguous where one leads by less than the margin', () => {
    const pair = [
      entry('/dashboard/v2/customers/list', []),
      sure('customers').make({
        address: addressOf('/de-de/dashboard/v2/customers/list'),
        beside: [],
        places: ['navigation'],
      }),
    ];
    const { verdict, trace } = judge('customers', pair);
    const [one = 0, other = 0] = trace.map(({ score }) => score);
    expect(Math.abs(one - other)).toBeGreaterThan(0);
    expect(Math.abs(one - other)).toBeLessThan(MARGIN);
    expect(verdict.type).toBe('ambiguous');
  });

  it('are told apart where one leads by more', () => {
    const better = entry('/dashboard/v2/customers/list', ['Home', 'Dashboard']);
    const worse = entry('/de-de/dashboard/v2/customers/list', []);
    const { verdict, trace } = judge('customers', [worse, better]);
    const scores = trace.map(({ score }) => score);
    expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThanOrEqual(MARGIN);
    expect(verdict).toMatchObject({ type: 'found', picks: [{ candidate: better.id }] });
  });

  it('are judged the same in any order', () => {
    const better = entry('/dashboard/v2/customers/list', ['Home', 'Dashboard']);
    const worse = entry('/de-de/dashboard/v2/customers/list', []);
    expect(judge('customers', [better, worse]).verdict).toEqual(judge('customers', [worse, better]).verdict);
  });
});

/** What rules a candidate out, however much speaks for it. */
type Case = readonly [key: string, why: string, changes: Partial<Candidate>, refusal: Refusal];

const REFUSED: readonly Case[] = [
  ...NAMED.flatMap((key): Case[] => [
    [key, 'hidden', { isVisible: false }, 'hidden'],
    [key, 'not drawn', { isVisible: false, isDrawn: false }, 'hidden'],
    [key, 'in a toast', { places: ['toast'] }, 'in a message or tooltip'],
    [key, 'in a tooltip', { places: ['tooltip'] }, 'in a message or tooltip'],
    [key, 'of no role for it', { ariaRole: 'heading' }, 'wrong role'],
    [
      key,
      'called something else by its accessible name',
      { names: ['Remove', ...sure(key).make().names] },
      'called something else',
    ],
    [
      key,
      'called something that is no word by its accessible name',
      { names: ['Refresh', ...sure(key).make().names] },
      'called something else',
    ],
    [
      key,
      'called something that is taken away by its title',
      { names: [...sure(key).make().names, 'Delete the customer'] },
      'takes something away',
    ],
    [key, 'in a row of a list', { places: ['row'] }, 'in a row of a list'],
    [key, 'in a search', { places: ['search'] }, 'in a search'],
  ]),
  ['customers', 'in a breadcrumb', { places: ['breadcrumb'] }, 'in a breadcrumb'],
  ['customers', 'a link elsewhere', { address: addressOf('/dashboard/insights/customers') }, 'leads to another page'],
  [
    'customers',
    'a link out of the portal',
    { address: { host: 'example.com', path: '/dashboard/v2/customers/list' } },
    'leads to another page',
  ],
  [
    'account',
    "a link to the partner's own account",
    { address: addressOf('/dashboard/account/v3/settings') },
    'leads to another page',
  ],
  [
    'account',
    'a link to another customer',
    { address: addressOf(`/dashboard/v2/customers/${OTHER_TENANT}/account`) },
    'belongs to another customer',
  ],
  [
    'account',
    'without anything known near',
    { address: null, places: [], beside: [] },
    'nothing that belongs to the target is near',
  ],
  [
    'account',
    'a choice among few words of the menu',
    { ariaRole: 'option', address: null, places: ['menu'], beside: ['Subscriptions', 'Devices'] },
    'nothing that belongs to the target is near',
  ],
  [
    'account',
    'a pressed button among few words of the menu',
    { ariaRole: 'button', address: null, places: [], beside: ['Subscriptions', 'Devices'] },
    'nothing that belongs to the target is near',
  ],
  ['billing-info', 'in the header', { places: ['header'] }, 'in the header'],
  [
    'billing-info',
    'in another section',
    { section: sectionOf(['Special qualifications', 'Bill-to info']) },
    'in another section',
  ],
  [
    'billing-info',
    'a link out of the portal',
    { address: { host: 'learn.microsoft.com', path: '/partner-center' } },
    'leads to another page',
  ],
  ['billing-info', 'a link to own settings', { address: addressOf('/dashboard/account/v3') }, 'leads to another page'],
  ['billing-info', 'in a menu about another section', { openedBy: ['More', 'Tags'] }, 'in another section'],
  ['billing-info', 'in a menu about another address', { openedBy: ['Shipping address'] }, 'in another section'],
  ['billing-info', 'in a menu that removes', { openedBy: ['Cancel subscription'] }, 'takes something away'],
  ['billing-info', 'in no section', { section: sectionOf([]) }, 'no section'],
  ['billing-info', 'about another section by its name', { names: ['Edit tags', 'Edit'] }, 'called something else'],
  ['company-details', 'in the section of company info', { section: sectionOf(['Company info']) }, 'in another section'],
  ['submit', 'in the header', { places: ['header'] }, 'in the header'],
  ['submit', 'in a notice', { places: ['notice'] }, 'in a message or tooltip'],
  ['submit', 'of no form', { form: null }, 'no form'],
  ['submit', 'of a form with nothing to fill in', { form: formOf({ valueFields: 0 }) }, 'no form'],
  ['submit', 'of feedback', { section: sectionOf(['Feedback']), form: formOf({ titles: ['Feedback'] }) }, 'feedback'],
  [
    'submit',
    'under the title of another section',
    { section: sectionOf(['Tags']), form: formOf({ titles: ['Tags'], fieldTitles: ['Tags'] }) },
    'in another section',
  ],
  [
    'submit',
    'of fields that nobody knows',
    {
      section: sectionOf([]),
      form: formOf({ titles: [], fieldSections: [], fieldTitles: [], fieldLabels: ['Card number'] }),
    },
    'nothing that belongs to the target is near',
  ],
  ['customer-list', 'hidden', { isVisible: false }, 'hidden'],
  ['customer-list', 'in the header', { places: ['header'] }, 'in the header'],
  ['customer-list', 'in a navigation', { places: ['navigation'] }, 'nothing that belongs to the target is near'],
  ['customer-list', 'in a message', { places: ['toast'] }, 'in a message or tooltip'],
  ['customer-list', 'itself a message', { ariaRole: 'alert' }, 'in a message or tooltip'],
  [
    'customer-list',
    'of other things',
    { list: listOf({ columns: ['Job', 'State'], titles: ['Jobs'], label: 'Jobs' }) },
    'nothing that belongs to the target is near',
  ],
];

describe('nothing outweighs what rules a candidate out', () => {
  test.each(REFUSED)('%s: %s', (key, _, changes, refusal) => {
    const { verdict, trace } = judge(key, [sure(key).make(changes)]);
    expect(trace.map((each) => each.refusal)).toEqual([refusal]);
    expect(verdict).toEqual({ type: 'absent' });
  });

  test.each(REFUSED)('%s: one that is %s takes nothing from the one that is right', (key, _, changes) => {
    const right = sure(key).make();
    expect(judge(key, [sure(key).make(changes), right]).verdict).toMatchObject({
      type: 'found',
      picks: [{ candidate: right.id }],
    });
  });
});

describe('not enough speaks for', () => {
  test.each<readonly [string, string, Partial<Candidate>]>([
    [
      'billing-info',
      'a control whose section is doubtful',
      { section: sectionOf(['Bill-to info'], { doubtful: true }) },
    ],
    [
      'billing-info',
      'a control under another title in the section',
      { section: sectionOf(['Azure plan', 'Bill-to info']) },
    ],
    ['billing-info', 'a control that says what else it is about', { names: ['Update subscription', 'Update'] }],
    ['customers', 'a switch among no entries', { ariaRole: 'button', address: null, places: [], beside: ['Revenue'] }],
    [
      'customer-list',
      'a table of like columns under another title',
      { list: listOf({ titles: ['Indirect resellers'], rowAddresses: [] }) },
    ],
    [
      'submit',
      'a form of two fields under another title',
      {
        section: sectionOf([]),
        form: formOf({
          titles: ['Contoso'],
          fieldSections: [],
          fieldTitles: [],
          fieldLabels: ['Company name', 'City'],
        }),
      },
    ],
  ])('%s: %s', (key, _, changes) => {
    expect(judge(key, [sure(key).make(changes)]).verdict.type).toBe('absent');
  });
});

describe('what is said of a pick', () => {
  it('is the label as it stands on the page, its word, its language and its section', () => {
    const one = sure('billing-info').make({
      names: ['BEARBEITEN'],
      language: 'de-DE',
      section: sectionOf(['Billing information']),
    });
    expect(judge('billing-info', [one]).verdict).toEqual({
      type: 'found',
      picks: [
        { candidate: one.id, label: 'BEARBEITEN', word: 'edit', language: 'de-DE', section: 'Billing information' },
      ],
    });
  });

  it('is the language that the word is of where the page names none', () => {
    const one = sure('billing-info').make({ names: ['Bearbeiten'] });
    expect(judge('billing-info', [one]).verdict).toMatchObject({ picks: [{ language: 'de' }] });
  });

  it('is in the trace without anything that the page says', () => {
    const { trace } = judge('billing-info', [
      sure('billing-info').make({ names: ['Update Bill-to info for Contoso', 'Update'] }),
    ]);
    expect(JSON.stringify(trace)).not.toMatch(/contoso|bill-to/i);
  });
});

it('a control of a section that says which one needs no title', () => {
  const one = candidate({ names: ['Update billing information'] });
  expect(judge('billing-info', [one]).verdict).toMatchObject({ type: 'found', picks: [{ candidate: one.id }] });
});

it('a destructive control is no candidate of any target', () => {
  for (const key of NAMED) {
    for (const name of ['Remove', 'Remove reseller relationship', 'Delete']) {
      expect(judge(key, [sure(key).make({ names: [name] })]).verdict.type, `${key}: ${name}`).toBe('absent');
    }
  }
});
