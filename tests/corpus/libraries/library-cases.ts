import type { TargetKey } from '../../../src/core/guide';
import { type CorpusCase, CUSTOMER, customerAddress } from '../corpus-case';
import { CUSTOMER_ENTRIES, NAMES } from '../plain/frame';
import { type Say, wordsOf } from '../words';
import type { Kit } from './kit';

/** The same pages in each library. */
export function casesOf<Node>(kit: Kit<Node>, language = 'en'): CorpusCase[] {
  const say = wordsOf(language);
  const page = (
    id: string,
    at: CorpusCase['page'],
    expect: CorpusCase['expect'],
    nodes: () => readonly Node[],
    more: Partial<CorpusCase> = {},
  ): CorpusCase => ({
    id: language === 'en' ? id : `${id} (${language})`,
    style: kit.style,
    language,
    lang: language,
    page: at,
    expect,
    content: (root) => kit.render(root, nodes()),
    ...more,
  });
  const menu = (mark?: TargetKey) => kit.menu(say('menu'), customerEntries(say, mark));
  const values = () => [kit.text('Contoso'), kit.text('1 Main St'), kit.text('Redmond')];
  const fields = () =>
    (['companyName', 'firstName', 'addressLine1', 'city', 'postalCode', 'country'] as const).map((word) =>
      kit.field(say(word)),
    );
  const others = () => [
    kit.section(say('specialQualifications'), [kit.text('None')], [kit.button(say('edit'))]),
    kit.section(say('customerAgreement'), [kit.text('Accepted')], [kit.button(say('update'))]),
  ];
  const billing = (mark?: TargetKey) =>
    kit.section(say('billTo'), values(), [kit.button(say('update'), mark ? { mark } : {})]);
  const title = () => kit.heading(1, `Contoso | ${say('account')}`);
  const buttons = (word: 'submit' | 'save', disabled = false) => [
    kit.button(say(word), { mark: 'submit', disabled }),
    kit.button(say('cancel')),
  ];
  const unmarked = (word: 'submit' | 'save') => [kit.button(say(word)), kit.button(say('cancel'))];
  const feedback = () => kit.section(say('feedback'), [kit.field('x')], [kit.button(say('submit'))]);
  const customerList = () =>
    kit.table(
      [say('companyName'), say('primaryDomainName')],
      NAMES.map((name, row) => ({
        cells: [name, `${name.toLowerCase().replace(/ /g, '')}.example`],
        href: customerAddress(row),
      })),
      'customer-list',
    );
  return [
    page('home tiles', 'home', { customers: 'found' }, () => [
      kit.heading(1, say('home')),
      kit.tiles([
        { label: 'Billing', href: '/dashboard/v2/billing' },
        { label: say('customers'), href: '/dashboard/v2/customers/list', mark: 'customers' },
        { label: say('accountSettings'), href: '/dashboard/account/v3/settings' },
        { label: 'Referrals', href: '/dashboard/referrals' },
      ]),
    ]),
    page('home menu', 'home', { customers: 'found' }, () => [
      kit.menu(say('menu'), [
        { label: say('home'), href: '/dashboard/home' },
        { label: say('customers'), href: '/dashboard/v2/customers/list', mark: 'customers' },
        { label: 'Insights', href: '/dashboard/insights' },
      ]),
      kit.heading(1, say('home')),
    ]),
    page('customer list', 'customers-list', { 'customer-list': 'found' }, () => [
      kit.heading(1, say('customers')),
      kit.field(say('search')),
      customerList(),
    ]),
    page('customer menu', 'customer', { account: 'found' }, () => [
      menu('account'),
      kit.heading(1, 'Contoso'),
      kit.text('x'),
    ]),
    page('account page', 'customer-account', { 'billing-info': 'found' }, () => [
      menu(),
      title(),
      ...others(),
      billing('billing-info'),
      kit.button(say('removeResellerRelationship')),
    ]),
    page('account page, billing first', 'customer-account', { 'billing-info': 'found' }, () => [
      menu(),
      title(),
      billing('billing-info'),
      ...others(),
    ]),
    page(
      'account page, company details too',
      'customer-account',
      { 'billing-info': 'found', 'company-details': 'found' },
      () => [
        title(),
        kit.section(say('companyDetails'), values(), [kit.button(say('edit'), { mark: 'company-details' })]),
        billing('billing-info'),
        ...others(),
      ],
    ),
    page('account page without a billing button', 'customer-account', {}, () => [
      menu(),
      title(),
      kit.section(say('billTo'), values(), []),
      ...others(),
    ]),
    page('account page in tabs', 'customer-account', { 'billing-info': 'found' }, () => [
      title(),
      kit.tabs([
        {
          title: say('billTo'),
          children: [kit.heading(2, say('billTo')), ...values(), kit.button(say('update'), { mark: 'billing-info' })],
        },
        { title: say('tags'), children: [kit.button(say('edit'))] },
      ]),
    ]),
    page('account page in an accordion', 'customer-account', { 'billing-info': 'found' }, () => [
      title(),
      kit.accordion([
        { title: say('tags'), children: [kit.button(say('edit'))] },
        { title: say('billTo'), children: [...values(), kit.button(say('update'), { mark: 'billing-info' })] },
        { title: say('specialQualifications'), children: [kit.button(say('edit'))] },
      ]),
    ]),
    page('form in place', 'customer-account', { submit: 'found' }, () => [
      menu(),
      title(),
      kit.section(say('billTo'), fields(), buttons('submit')),
      ...others(),
    ]),
    page('form in place, disabled', 'customer-account', { submit: 'disabled' }, () => [
      title(),
      kit.section(say('billTo'), fields(), buttons('save', true)),
      ...others(),
    ]),
    page('fields editable at once, bar at the end', 'customer-account', { submit: 'found' }, () => [
      title(),
      kit.section(say('billTo'), fields(), []),
      ...others(),
      kit.box(buttons('save')),
    ]),
    page('form in a dialog', 'customer-account', { submit: 'found' }, () => [
      title(),
      billing(),
      ...others(),
      kit.dialog(say('billTo'), fields(), buttons('submit')),
    ]),
    page(
      'form in a dialog of another title',
      'customer-account',
      { submit: 'found' },
      () => [title(), billing(), ...others(), kit.dialog('Contoso', fields(), buttons('save'))],
      { formWasOpened: true },
    ),
    page('form in a dialog that nobody is known to have opened', 'customer-account', { submit: 'ambiguous' }, () => [
      title(),
      billing(),
      kit.dialog('Contoso', fields(), buttons('save')),
    ]),
    page('form of another address', 'customer-account', { 'billing-info': 'found' }, () => [
      title(),
      billing('billing-info'),
      kit.section(say('otherAddress'), fields(), unmarked('save')),
    ]),
    page('form under an unknown title', 'customer-account', { 'billing-info': 'found', submit: 'ambiguous' }, () => [
      title(),
      billing('billing-info'),
      kit.section('Registered office', fields(), unmarked('submit')),
    ]),
    page('form that removes', 'customer-account', { 'billing-info': 'found' }, () => [
      title(),
      billing('billing-info'),
      kit.section(say('removeResellerRelationship'), fields(), unmarked('submit')),
    ]),
    page(
      'dialog of another address, after Update',
      'customer-account',
      {},
      () => [title(), billing(), kit.dialog(say('otherAddress'), fields(), unmarked('save'))],
      { formWasOpened: true, guide: 'rename-customer' },
    ),
    page(
      'dialog that removes, after Update',
      'customer-account',
      {},
      () => [title(), billing(), kit.dialog(say('removeResellerRelationship'), fields(), unmarked('submit'))],
      { formWasOpened: true, guide: 'rename-customer' },
    ),
    page('tags in a dialog', 'customer-account', {}, () => [
      title(),
      billing(),
      kit.dialog(say('tags'), [kit.field('x')], [kit.button(say('save')), kit.button(say('cancel'))]),
    ]),
    page(
      'form in a drawer',
      'customer-account',
      kit.isDrawerModal ? { submit: 'found' } : { submit: 'found', 'billing-info': 'found' },
      () => [
        title(),
        billing(kit.isDrawerModal ? undefined : 'billing-info'),
        ...others(),
        kit.drawer(say('billTo'), fields(), buttons('save')),
      ],
    ),
    page('feedback on the page', 'customer-account', { 'billing-info': 'found' }, () => [
      title(),
      billing('billing-info'),
      feedback(),
    ]),
  ];
}

const customerEntries = (say: Say, mark?: TargetKey) => [
  ...CUSTOMER_ENTRIES.map(([word, path]) => ({ label: say(word), href: `${CUSTOMER}/${path}` })),
  { label: say('account'), href: `${CUSTOMER}/account`, ...(mark ? { mark } : {}) },
];
