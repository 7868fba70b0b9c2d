import { at, type CorpusCase, TENANT } from '../corpus-case';
import { accountPage, billingValues, NAMES, otherSections, page } from './frame';

const FOUND = { 'billing-info': 'found' } as const;
const NONE = {} as const;
const billing = at('billing-info');
const submit = at('submit');
const values = billingValues();

const account = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = NONE,
  more: Partial<CorpusCase> = {},
): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `contradiction: ${id}`,
  content: accountPage(content),
  expect,
  ...more,
});

const section = (content: string): string => `<section><h2>Bill-to info</h2>${content}</section>`;
const button = (attributes: string, text = 'Update'): string =>
  `${section(`${values}<button ${attributes}>${text}</button>`)}${otherSections()}`;
const link = (href: string, mark = ''): string =>
  `${section(`${values}<a href="${href}" ${mark}>Update</a>`)}${otherSections()}`;
const TOUR = `<div role="dialog" aria-label="Guided tour" style="position:absolute;left:500px;top:200px;background:#fff"><p>Tip 2 of 4</p><h2>Bill-to info</h2><p>Here you edit.</p><button>Edit</button><button>Next</button></div>`;
const HELP = `<aside aria-label="Help"><h3>Bill-to info</h3><ul><li>How to <a href="#">Update</a></li></ul></aside>`;
const short = (title: string, fields: string, mark = ''): string =>
  `${section(`${values}<button ${billing}>Update</button>`)}<dialog open style="position:fixed;top:40px">${title}<form>${fields}<button type="submit" ${mark}>Save</button><button type="button">Cancel</button></form></dialog>`;
const field = (label: string): string => `<label>${label} <input></label>`;

/** Controls of which one thing says that they are meant, and another that they are not. */
export const contradictionCases: readonly CorpusCase[] = [
  // names
  account('text Remove, name Update', button('aria-label="Update"', 'Remove')),
  account('text Update, name Refresh', button('aria-label="Refresh"')),
  account('title that deletes', button('title="Delete billing information"')),
  account('name that says more', button('aria-label="Refresh the list: Update"')),
  account('name with the section', button(`aria-label="Update Bill-to info" ${billing}`), FOUND),
  account('icon with name and title', button(`aria-label="Update" title="Update Bill-to info" ${billing}`, '✎'), FOUND),
  // links
  account('link out of the portal', link('https://learn.microsoft.com/partner-center')),
  account('link to another customer', link('/dashboard/v2/customers/11111111-2222-4333-8444-555555555599/account')),
  account('link to own settings', link('/dashboard/account/v3/organization/legalinfo')),
  account('link that removes', link(`/dashboard/v2/customers/${TENANT}/removerelationship`)),
  account('link to the form', link(`/dashboard/v2/customers/${TENANT}/account/edit`, billing), FOUND),
  // what tells of the section
  account('tour, and no control on the page', `${section(values)}${TOUR}`),
  account('tour beside the control', `${section(`${values}<button ${billing}>Update</button>`)}${TOUR}`, FOUND),
  account('help, and no control on the page', `${section(values)}${HELP}`),
  account('help beside the control', `${section(`${values}<button ${billing}>Update</button>`)}${HELP}`, FOUND),
  // items of the section
  account('card in a list', section(`${values}<ul><li>Visa 1234 <button>Edit</button></li></ul>`)),
  account(
    'card in a list beside the control',
    section(`${values}<ul><li>Visa 1234 <button>Edit</button></li></ul><button ${billing}>Edit</button>`),
    FOUND,
  ),
  account('list of actions', section(`${values}<ul><li><button ${billing}>Update</button></li></ul>`), FOUND),
  // forms
  account(
    'other dialog with a part of our name',
    `${section(`${values}<button ${billing}>Update</button>`)}<div role="dialog" aria-label="Add customer" style="position:absolute;top:300px;background:#fff"><h3>Billing information</h3><form>${field('Company name')}${field('City')}<button type="submit">Submit</button><button type="button">Cancel</button></form></div>`,
    FOUND,
  ),
  account(
    'form that deletes, with a part of our name',
    `<h2>Delete customer</h2><h3>Billing information</h3><form>${field('Company name')}${field('City')}<button type="submit">Submit</button></form>${section(`${values}<button ${billing}>Update</button>`)}`,
    FOUND,
  ),
  account(
    'dialog with the one field that Update opened',
    short('<h2>Edit company name</h2>', field('Company name'), submit),
    { ...FOUND, submit: 'found' },
    { formWasOpened: true },
  ),
  account(
    'the same that nobody is known to have opened',
    short('<h2>Edit company name</h2>', field('Company name')),
    FOUND,
  ),
  account(
    'dialog that asks for more than ours',
    short('<h2>Request</h2>', field('Company name') + field('Reason')),
    FOUND,
    { formWasOpened: true },
  ),
  // lists
  {
    style: 'plain HTML',
    language: 'en',
    page: 'customers-list',
    id: 'contradiction: grid with names as buttons beside a menu',
    content: page(
      `<span>Customer list</span><div role="grid" ${at('customer-list')}><div role="row"><span role="columnheader">Company name</span><span role="columnheader">Domain</span></div>${NAMES.map((name) => `<div role="row"><span role="gridcell"><button>${name}</button></span><span role="gridcell">x.example</span></div>`).join('')}</div>`,
      '<nav><ul><li><a href="/dashboard/home">Home</a></li><li><a href="/dashboard/v2/customers/list">Customers</a></li></ul></nav>',
    ),
    expect: { 'customer-list': 'found' },
  },
];
