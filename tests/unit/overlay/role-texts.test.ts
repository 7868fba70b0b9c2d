import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { PARTNER_ROLES, type PartnerRole } from '../../../src/core/role';
import { GUIDES, guideById } from '../../../src/guides/catalog';
import { LANGUAGES, languageFor } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';
import { describeOwnRole, describeRoles, describeRolesWhereMissing } from '../../../src/overlay/role-texts';

const textsOf = (tag: string) => ({ ui: JSON.parse(readFileSync(`locales/${tag}/ui.json`, 'utf8')) as unknown });
const translatorFor = (tag: string) => createTranslator(languageFor(tag) ?? LANGUAGES[0], textsOf(tag), textsOf('en'));
const english = translatorFor('en');
const guide = (id: string) => guideById(id) ?? GUIDES[0];
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

test.each<[string, PartnerRole, RegExp]>([
  [
    'update-customer-account',
    'none',
    /^Microsoft’s documents name these roles: Sales agent and Admin agent\. Source: “Update customer account info.*”, 2024\.$/,
  ],
  ['update-customer-account', 'sales-agent', /2024\. Your role is one of them\.$/],
  [
    'update-customer-account',
    'global-admin',
    /is not one of them\..* Another document does name yours: “Update customer account information”, March 2021\.$/,
  ],
  ['update-customer-account', 'billing-admin', /Your role, Billing admin, is not one of them\.[^“]*$/],
  [
    'give-customers-permission',
    'helpdesk-agent',
    /May 2020\. According to the same document, your role, Helpdesk agent, only lets you look at this\.$/,
  ],
  [
    'give-customers-permission',
    'sales-agent',
    /only lets you look at this.* Another document does name yours: .*2024\.$/,
  ],
])('for %s, a %s reads what the documents say, with their date', (id, role, expected) => {
  expect(plain(describeRoles(guide(id), role, english))).toMatch(expected);
});

it('sets no full stop behind a Hungarian year that stands alone', () => {
  const text = plain(describeRoles(guide('update-customer-account'), 'none', translatorFor('hu')));
  expect(text).toContain('(2024)');
});

it('says whom to ask where the control is missing', () => {
  expect(describeRolesWhereMissing(guide('give-customers-permission'), 'sales-agent', english)).toMatch(
    /Who can help at your company: Admin agent or Global admin\.$/,
  );
});

it('keeps an English title in its own direction, in every language', () => {
  for (const { tag } of LANGUAGES) {
    const text = describeRoles(guide('rename-customer'), 'helpdesk-agent', translatorFor(tag));
    expect(text.match(/\u2068[A-Z][^\u2068\u2069]+\u2069/g), tag).toHaveLength(2);
    expect(text, tag).not.toMatch(/\{\{|undefined/);
  }
});

it('ends each sentence with one full stop, whatever a language writes behind a year', () => {
  const texts = LANGUAGES.flatMap(({ tag }) => {
    const translator = translatorFor(tag);
    return GUIDES.flatMap((each) =>
      PARTNER_ROLES.map((role) => `${tag}: ${plain(describeRolesWhereMissing(each, role, translator))}`),
    );
  });
  expect([...new Set(texts)].filter((text) => /[.。]{2}|\s[.,。、]/u.test(text))).toEqual([]);
});

test.each<[PartnerRole, ReturnType<typeof describeOwnRole>]>([
  ['none', null],
  ['sales-agent', { kind: 'success', text: 'Your role: Sales agent' }],
  ['billing-admin', { kind: 'information', text: 'Your role: Billing admin' }],
])('of a %s it is seen at once whether the role is among them', (role, expected) => {
  expect(describeOwnRole(guide('update-customer-account'), role, english)).toEqual(expected);
});
