import type { TargetDescription, TargetKey } from '../../../src/core/guide';
import type { Candidate, FormFinding, ListFinding, SectionFinding } from '../../../src/core/judging/candidate';
import type { MatchContext } from '../../../src/core/judging/judgement';
import { createLexicon } from '../../../src/core/words/lexicon';
import { weighLanguages } from '../../../src/core/words/page-language';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import { pageAtAddress } from '../../../src/portals/page-at';
import { WORDS } from '../../../src/portals/partner-center/words';

/** Candidates as the page would give them, made by hand: what the judge is tried on without any page. */

export const HOST = 'partner.microsoft.com';
export const TENANT = '11111111-2222-4333-8444-555555555501';
export const OTHER_TENANT = '99999999-2222-4333-8444-555555555501';
export const CUSTOMER = `/dashboard/v2/customers/${TENANT}`;

const lexicon = createLexicon(WORDS);

export const addressOf = (path: string) => ({ host: HOST, path });

/** What the judge knows on a page of the portal in English. */
export function contextAt(path: string, changes: Partial<MatchContext> = {}): MatchContext {
  return {
    lexicon,
    weigh: weighLanguages(['en'], []),
    pageAt: (location) => pageAtAddress(location),
    here: addressOf(path),
    formWasOpened: false,
    ...changes,
  };
}

export function targetOf(key: TargetKey): TargetDescription {
  const target = updateCustomerAccount.steps
    .flatMap<TargetDescription>((step) => [...step.targets])
    .find((each) => each.key === key);
  if (!target) throw new Error(`the guide has no target ${key}`);
  return target;
}

export function sectionOf(titles: readonly string[], changes: Partial<SectionFinding> = {}): SectionFinding {
  return {
    nearest: titles[0] ?? null,
    titles,
    doubtful: false,
    inItem: false,
    floating: false,
    headsPage: false,
    namesPage: false,
    ...changes,
  };
}

export function formOf(changes: Partial<FormFinding> = {}): FormFinding {
  return {
    titles: ['Bill-to info'],
    fieldSections: ['Bill-to info'],
    fieldTitles: ['Bill-to info'],
    commonTitles: ['Bill-to info'],
    fieldLabels: ['Company name', 'City', 'Country'],
    messageFields: 0,
    valueFields: 3,
    choiceFields: 0,
    isDialog: false,
    apart: 'no',
    isMarked: false,
    ...changes,
  };
}

export function listOf(changes: Partial<ListFinding> = {}): ListFinding {
  return {
    label: '',
    rowAddresses: [],
    columns: ['Company name', 'Primary domain name'],
    titles: ['Customers'],
    isLoose: false,
    ...changes,
  };
}

let lastId = 0;

/** A visible button named Update that stands nowhere in particular. */
export function candidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    id: ++lastId,
    ariaRole: 'button',
    names: ['Update'],
    language: null,
    disabled: false,
    description: '',
    isTile: false,
    isNew: false,
    isDrawn: true,
    isVisible: true,
    address: null,
    places: [],
    section: sectionOf([]),
    form: null,
    list: null,
    options: [],
    headings: [],
    outerTitles: [],
    beside: [],
    openedBy: [],
    opener: null,
    menuButton: null,
    ...changes,
  };
}

/** For each target a page and a candidate that is sure there. */
export const SURE_ONES: Readonly<
  Record<string, { readonly path: string; readonly make: (changes?: Partial<Candidate>) => Candidate }>
> = {
  customers: {
    path: '/dashboard/home',
    make: (changes) =>
      candidate({
        ariaRole: 'link',
        names: ['Customers'],
        address: addressOf('/dashboard/v2/customers/list'),
        places: ['navigation'],
        beside: ['Home', 'Insights'],
        ...changes,
      }),
  },
  account: {
    path: `${CUSTOMER}/subscriptions`,
    make: (changes) =>
      candidate({
        ariaRole: 'link',
        names: ['Account'],
        address: addressOf(`${CUSTOMER}/account`),
        places: ['navigation'],
        beside: ['Subscriptions', 'Order history', 'Devices'],
        ...changes,
      }),
  },
  'customer-list': {
    path: '/dashboard/v2/customers/list',
    make: (changes) =>
      candidate({
        ariaRole: 'grid',
        names: ['Customers'],
        list: listOf({
          rowAddresses: [TENANT, OTHER_TENANT].map((id) => addressOf(`/dashboard/v2/customers/${id}/subscriptions`)),
        }),
        ...changes,
      }),
  },
  'billing-info': {
    path: `${CUSTOMER}/account`,
    make: (changes) => candidate({ section: sectionOf(['Bill-to info', 'Contoso | Account']), ...changes }),
  },
  'company-details': {
    path: `${CUSTOMER}/account`,
    make: (changes) => candidate({ names: ['Edit'], section: sectionOf(['Company details']), ...changes }),
  },
  submit: {
    path: `${CUSTOMER}/account`,
    make: (changes) =>
      candidate({
        names: ['Save'],
        section: sectionOf(['Bill-to info']),
        form: formOf(),
        beside: ['Cancel'],
        ...changes,
      }),
  },
};
