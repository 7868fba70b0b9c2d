import { describe, expect, it } from 'vitest';
import type { PartnerRole } from '../../../src/core/role';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { LANGUAGES } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { actionsOf, guidesOf, guideToActOn, type PopupState, statusOf } from '../../../src/popup/popup-state';
import { applyPolicy } from '../../../src/settings/effective-settings';
import type { Policy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const HOST = 'partner.microsoft.com';
const OWN_HOST = 'partner.microsoft.us';
const ownPortal: Policy = { portalHosts: [OWN_HOST] };

function stateOf(
  record: Partial<TabRecord> | null,
  rest: Partial<PopupState> = {},
  role: PartnerRole = 'none',
  policy: Policy = {},
): PopupState {
  return {
    translator: createTranslator(LANGUAGES[0], {}, {}),
    automaticLanguage: '',
    settings: applyPolicy({ settings: { ...DEFAULT_SETTINGS, role }, problem: null }, { policy, problems: [] }),
    isKept: true,
    access: { granted: [HOST, OWN_HOST], missing: [] },
    tab: record && {
      id: 1,
      record: { ...EMPTY_TAB_RECORD, ...record },
      host: HOST,
      page: 'customer-account',
      isInFront: true,
    },
    chosen: null,
    ...rest,
  };
}

const walkthrough = startWalkthrough('rename-customer');
const running = { walkthrough, shown: { step: 'change-name', state: 'pointing' } } as const;
const ids = (state: PopupState) => guidesOf(state).map(({ id }) => id);

describe('the guides', () => {
  it('stand in the catalog’s order, those that name the role first', () => {
    expect(ids(stateOf({}))).toEqual(['update-customer-account', 'give-customers-permission', 'rename-customer']);
    expect(ids(stateOf({}, {}, 'sales-agent'))).toEqual([
      'update-customer-account',
      'rename-customer',
      'give-customers-permission',
    ]);
  });

  it('are only those that the organization offers', () => {
    const offered = stateOf(running, {}, 'none', { guides: ['give-customers-permission'] });
    expect(ids(offered)).toEqual(['give-customers-permission']);
    expect(guideToActOn(offered).id).toBe('give-customers-permission');
  });

  it('are spoken of by choice first, then by what is under way, then by likelihood', () => {
    expect(guideToActOn(stateOf({})).id).toBe('update-customer-account');
    expect(guideToActOn(stateOf(running)).id).toBe('rename-customer');
    expect(guideToActOn(stateOf(running, { chosen: 'give-customers-permission' })).id).toBe(
      'give-customers-permission',
    );
  });
});

describe('status and buttons', () => {
  it.each<[string, PopupState, string, readonly string[]]>([
    ['no portal', stateOf(null), 'no-portal', ['open-portal']],
    ['nothing started', stateOf({}), 'not-started', ['start', 'open-portal']],
    ['under way', stateOf(running), 'running', ['show-guide', 'restart', 'stop']],
    ['under way, the page still silent', stateOf({ walkthrough }), 'starting', ['show-guide', 'restart', 'stop']],
    ['done', stateOf({ walkthrough: { ...walkthrough, status: 'done' } }), 'finished', ['restart', 'stop']],
    ['closed', stateOf({ closed: true }), 'closed', ['start', 'open-portal']],
    ['gone out of sight', stateOf({ ...running, gaveUp: true }), 'gave-up', ['start', 'restart', 'open-portal']],
    [
      'another guide chosen',
      stateOf(running, { chosen: 'update-customer-account' }),
      'not-started',
      ['start', 'open-portal'],
    ],
    [
      'no access anywhere',
      stateOf(null, { access: { granted: [], missing: [HOST, OWN_HOST] } }),
      'no-portal',
      ['grant-access', 'open-portal'],
    ],
    [
      'no access to the tab’s own host',
      stateOf(running, { access: { granted: [OWN_HOST], missing: [HOST] } }),
      'running',
      ['grant-access', 'open-portal'],
    ],
    [
      'no access to another host than the tab’s',
      stateOf(running, { access: { granted: [HOST], missing: [OWN_HOST] } }, 'none', ownPortal),
      'running',
      ['show-guide', 'restart', 'stop', 'grant-access'],
    ],
    [
      'no portal, no access to one of several hosts',
      stateOf(null, { access: { granted: [OWN_HOST], missing: [HOST] } }, 'none', ownPortal),
      'no-portal',
      ['open-portal', 'grant-access'],
    ],
    [
      'no portal, no access to the one that would be opened',
      stateOf(null, { access: { granted: [HOST], missing: [OWN_HOST] } }, 'none', ownPortal),
      'no-portal',
      ['grant-access', 'open-portal'],
    ],
  ])('%s', (_, state, status, actions) => {
    expect(statusOf(state).type).toBe(status);
    expect(actionsOf(state)).toEqual(actions);
  });

  it('count the steps of the guide that is under way', () => {
    expect(statusOf(stateOf(running))).toMatchObject({ number: 5, step: { id: 'change-name' } });
  });
});
