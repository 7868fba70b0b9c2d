import { at, type CorpusCase } from '../corpus-case';
import { type Say, wordsOf } from '../words';
import { billingFields, billingValues, breadcrumb, customerMenu, otherSections, page } from './frame';

const BASE = { style: 'plain HTML', page: 'customer-account', guide: 'rename-customer' } as const;
const name = at('company-name');
const submit = at('submit');
const billing = at('billing-info');
const FORM = { 'company-name': 'found', submit: 'found' } as const;
const NONE = {} as const;
const english = wordsOf('en');

/** The billing form, its field for the name marked. */
const fields = (say: Say = english): string => billingFields(say).replace('<input id="f0"', `<input id="f0" ${name}`);
const buttons = (say: Say = english): string =>
  `<button type="button" ${submit}>${say('submit')}</button><button type="button">${say('cancel')}</button>`;

const onPage = (content: string, say: Say = english): string =>
  page(
    `${breadcrumb(say)}<h1>Contoso | ${say('account')}</h1>${content}${otherSections(say)}`,
    customerMenu(say, ''),
    say,
  );

const one = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = FORM,
  rest: Partial<CorpusCase> = {},
): CorpusCase => ({
  ...BASE,
  language: 'en',
  id: `rename: ${id}`,
  content: onPage(content),
  expect,
  ...rest,
});

const LANGUAGES = ['ar', 'cs', 'de', 'fr', 'ja', 'ko', 'pl', 'ru', 'tr', 'zh-Hans', 'zh-Hant'];

/** The company name of the billing form, and fields of that name that are another's. */
export const renameCases: readonly CorpusCase[] = [
  one(
    'before the form is open',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section>`,
    { 'billing-info': 'found' },
  ),
  one('form in the section', `<section><h2>Bill-to info</h2><form>${fields()}${buttons()}</form></section>`),
  one('form under a heading', `<h2>Billing information</h2><form>${fields()}${buttons()}</form>`),
  one('dialog', `<div role="dialog" aria-label="Bill-to info"><form>${fields()}${buttons()}</form></div>`),
  one(
    'fields without a form element',
    `<section><h2>Billing information</h2><div>${fields()}</div><div>${buttons()}</div></section>`,
  ),
  one(
    'Save in the section, open at once',
    `<section><h2>Billing information</h2><div>${fields()}</div><button type="button" disabled ${submit}>Save</button></section>`,
    { 'company-name': 'found', submit: 'disabled' },
  ),
  one(
    'a required mark',
    `<section><h2>Bill-to info</h2><form>${fields().replace('Company name', 'Company name *')}${buttons()}</form></section>`,
  ),
  one(
    'a field that is switched off',
    `<section><h2>Bill-to info</h2><form>${fields().replace('id="f0"', 'id="f0" disabled')}${buttons()}</form></section>`,
    { 'company-name': 'disabled', submit: 'found' },
  ),
  // Not the ones.
  one('a company name that only shows', `<section><h2>Company details</h2>${billingValues()}</section>`, NONE),
  one('in a search', '<form role="search"><label>Company name <input></label><button>Search</button></form>', NONE),
  one(
    'of the tenant, under Company info',
    '<section><h2>Company info</h2><form><label>Company name <input></label><label>City <input></label><label>ZIP code <input></label><label>Address line 1 <input></label></form></section>',
    NONE,
  ),
  one('alone, without a section', '<form><label>Company name <input></label></form>', NONE),
  one(
    'in a survey',
    '<section><h2>Feedback</h2><form><label>Company name <input></label><label>Your message <textarea></textarea></label><button>Submit</button></form></section>',
    NONE,
  ),
  one(
    'in the rows of a list',
    '<table role="grid"><thead><tr role="row"><th>Company name</th></tr></thead><tbody><tr role="row"><td role="gridcell"><input aria-label="Company name"></td></tr></tbody></table>',
    NONE,
  ),
  one(
    'twice in one form',
    `<section><h2>Bill-to info</h2><form><label>Company name <input></label>${billingFields()}${buttons()}</form></section>`,
    { 'company-name': 'ambiguous', submit: 'found' },
  ),
  ...LANGUAGES.map((language): CorpusCase => {
    const say = wordsOf(language);
    const content = onPage(
      `<section><h2>${say('billTo')}</h2><form>${fields(say)}${buttons(say)}</form></section>`,
      say,
    );
    const rest = { language, lang: language, content, ...(language === 'ar' ? { dir: 'rtl' as const } : {}) };
    return one(`in ${language}`, '', FORM, rest);
  }),
];
