import { at, type CorpusCase, CUSTOMER, customerAddress } from '../corpus-case';
import { accountPage, NAMES, page } from './frame';

const billing = at('billing-info');
const list = at('customer-list');
const submit = at('submit');
const LIST = '/dashboard/v2/customers/list';

const onPage =
  (where: CorpusCase['page'], prefix: string, language = 'en') =>
  (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase => ({
    style: 'plain HTML',
    language,
    page: where,
    id: `${prefix}: ${id}`,
    content,
    expect,
  });
const account = (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase =>
  onPage('customer-account', 'near')(id, accountPage(content), expect);
const customers = (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase =>
  onPage('customers-list', 'near')(id, page(`<h1>Customer list</h1>${content}`), expect);
const home = onPage('home', 'near, home');
const menu = (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase =>
  onPage('customer', 'near, menu')(id, page('<h1>Contoso | Subscriptions</h1>', `<nav>${content}</nav>`), expect);

const FOUND = { 'billing-info': 'found' } as const;
const LISTED = { 'customer-list': 'found' } as const;
const UPDATE = `<button ${billing}>Update</button>`;
const bill = (content: string): string => `<section><h2>Bill-to info</h2><p>Contoso</p>${content}</section>`;
const bold = (text: string): string => `<div style="font-weight:600">${text}</div>`;
const TITLES = ['Tags', 'Billing information', 'Special qualifications'];
const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const edit = (title: string): string => `<button ${title === 'Billing information' ? billing : ''}>Edit</button>`;
const unfolder = (mark: string, label: string): string => `<button aria-expanded="true" ${mark}>${label}</button>`;
/** Sections side by side, of which one is meant. */
const among = (id: string, head: (title: string) => string): CorpusCase =>
  account(
    `title ${id}`,
    TITLES.map((title) => `<section>${head(title)}<p>Contoso</p>${edit(title)}</section>`).join(''),
    FOUND,
  );
const para = (text: string): string => `<p style="font-weight:600">${text}</p>`;
const fields = '<label>Company name <input></label><label>Address line 1 <input></label><label>City <input></label>';
const COMPANY = '<label>Company name <input></label>';
const STREET = '<label>Address line 1 <input></label>';
const rows = (row: (name: string, index: number) => string): string => NAMES.map(row).join('');
const table = (heads: string, body: string, mark = ''): string =>
  `<table ${mark}><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
const companies = table(
  '<th>Company name</th><th>Domain</th>',
  rows((name) => `<tr tabindex="0"><td>${name}</td><td>x.example</td></tr>`),
  list,
);
const linked = table(
  '<th>Company name</th><th>Domain</th>',
  rows((name, index) => `<tr><td><a href="${customerAddress(index)}">${name}</a></td><td>x.example</td></tr>`),
);
const plainRows = rows((name) => `<tr><td><a href="#">${name}</a></td><td>3 May</td></tr>`);
const unmarked = table('<th>Company name</th><th>Date</th>', plainRows);
const links = (path: (index: number) => string, mark = ''): string =>
  `<ul ${mark}>${rows((name, index) => `<li><a href="${path(index)}">${name}</a></li>`)}</ul>`;
const orders = links((index) => `${customerAddress(index).replace(/\/[a-z]*$/, '')}/orders/${index}`);

/** Pages on which something that looks like what is meant stands near it, or in its place. */
export const nearCases: readonly CorpusCase[] = [
  // parts of the section with titles that are no headings
  account('part with a bold title', bill(`${bold('Reseller relationship')}<p>Active</p><button>Update</button>`)),
  account(
    'part with a bold title after the section’s own control',
    bill(`${UPDATE}${bold('Payment method')}<div>Visa</div><button>Update</button>`),
    FOUND,
  ),
  account(
    'bold text behind the section’s control, in its row',
    bill(`<p>1 Main St</p><div>${UPDATE}${bold('Default')}</div>`),
    FOUND,
  ),
  account(
    'bold name right under the title',
    `<section><h2>Bill-to info</h2>${bold('Fabrikam')}<p>1 Main St</p>${UPDATE}</section>`,
    FOUND,
  ),
  account('bold name of the customer after other words', bill(`${bold('Contoso')}<p>1 Main St</p>${UPDATE}`), FOUND),
  account(
    'bold labels of fields after other words',
    bill(`${bold('City')}<p>Oslo</p>${bold('Tax ID')}<p>NO 1</p>${UPDATE}`),
    FOUND,
  ),
  account('part with a title in a bold paragraph', bill(`${para('Payment method')}<p>Visa</p><button>Update</button>`)),
  account(
    'part with a title in a bold paragraph after the section’s own control',
    bill(`${UPDATE}${para('Payment method')}<p>Visa</p><button>Update</button>`),
    FOUND,
  ),
  account('part below a line', bill('<hr><div>Payment method</div><div>Visa</div><button>Update</button>')),
  account(
    'part below a line after the section’s own control',
    bill(`${UPDATE}<hr><p>Payment method</p><p>Visa</p><button>Update</button>`),
    FOUND,
  ),
  account('line above the section’s control', bill(`<p>1 Main St</p><hr>${UPDATE}`), FOUND),
  account(
    'line below the section’s title',
    `<section><h2>Bill-to info</h2><div role="separator"></div><p>Contoso</p>${UPDATE}</section>`,
    FOUND,
  ),
  account(
    'lines between the section’s values',
    bill(`<hr><p>1 Main St</p><hr><div>City</div><div>Oslo</div><hr><p>Phone number: none</p>${UPDATE}`),
    FOUND,
  ),
  account('bold sentence in the section', bill(`${para('Changes take a day to show.')}${UPDATE}`), FOUND),
  // titles that are no headings, or have more to them
  among('in a bold paragraph', (title) => `<p style="font-weight:600;font-size:20px">${title}</p>`),
  among('in a paragraph, in bold letters', (title) => `<p><b>${title}</b></p>`),
  among('in the label of no field', (title) => `<label style="font-weight:600">${title}</label>`),
  among('with a word for screen readers', (title) => `<h2><span style="${HIDDEN}">Section: </span>${title}</h2>`),
  among('with a sign for a tip', (title) => `<h2>${title} ⓘ</h2>`),
  among('with the customer’s name in brackets', (title) => `<h2>${title} (Contoso)</h2>`),
  among('with the customer’s name behind a dash', (title) => `<h2>${title} – Contoso</h2>`),
  among('with what folds it, an icon', (title) => `<h2>${title}</h2>${unfolder('aria-label="Collapse"', '–')}`),
  among(
    'with what folds it on its line',
    (title) => `<div style="display:flex"><h2>${title}</h2>${unfolder('', 'Hide')}</div>`,
  ),
  account(
    'title that goes on in a word of its own',
    '<section><h2>Billing information <span class="stage">of the reseller</span></h2><p>Fabrikam</p><button>Edit</button></section>',
  ),
  ...['status-badge', 'MuiChip-root', 'tag'].map((name) =>
    among(`with a mark of the class ${name}`, (title) => `<h2>${title} <span class="${name}">New</span></h2>`),
  ),
  account(
    'part that unfolds under a heading',
    bill(`${unfolder('', 'Payment method')}<div>Visa <button>Update</button></div>`),
  ),
  account(
    'plain paragraph that names the section',
    `<section><h2>What is new</h2><p>Billing information</p><button>Update</button></section>`,
  ),
  account(
    'text and control in one line',
    TITLES.map(
      (title) => `<section><div style="font-weight:700">${title} ${edit(title)}</div><p>Contoso</p></section>`,
    ).join(''),
    FOUND,
  ),
  account(
    'items of text and control',
    `<ul>${TITLES.map((title) => `<li>${title} ${edit(title)}</li>`).join('')}</ul>`,
    FOUND,
  ),
  account(
    'items of text and control in another section',
    `<section><h2>Email notifications</h2><ul>${TITLES.map((title) => `<li>${title} <button>Edit</button></li>`).join('')}</ul></section>`,
  ),
  account(
    'titles that unfold, with icons',
    TITLES.map(
      (title) =>
        `<div>${unfolder('', `<span></span>${title}<span><i></i></span>`)}<div><p>Contoso</p>${edit(title)}</div></div>`,
    ).join(''),
    FOUND,
  ),
  // labels that say no more than the title does
  ...['Edit details', 'Update information', 'Edit <kbd>E</kbd>', 'Update <kbd>Ctrl+U</kbd>'].map((label) =>
    account(`label ${label}`, bill(`<button ${billing}>${label}</button>`), FOUND),
  ),
  account('label with another noun', bill('<button>Edit preferences</button>')),
  // forms in the section that are none of it
  account(
    'remark in the section',
    bill(`${UPDATE}<p>Was this page helpful?</p><textarea></textarea><button>Submit</button>`),
    FOUND,
  ),
  account(
    'remark after the section',
    `${bill(UPDATE)}<div><label>Note <textarea></textarea></label><button>Save</button></div>`,
    FOUND,
  ),
  account(
    'one unknown field in the section',
    bill(`${UPDATE}<label>Purchase order number <input></label><button>Save</button>`),
    FOUND,
  ),
  // the form's own control is called as its opener is
  account(
    'form that is sent by Update',
    bill(`<form>${fields}<button ${submit}>Update</button><button type="button">Cancel</button></form>`),
    { submit: 'found' },
  ),
  account(
    'form in a dialog that is sent by Update',
    `${bill('')}<div role="dialog" aria-modal="true" aria-label="Bill-to info" style="position:fixed;inset:80px;background:#fff">${fields}<button ${submit}>Update</button><button>Cancel</button></div>`,
    { submit: 'found' },
  ),
  account(
    'form with fields called as properties of elements are',
    bill(
      `<form>${['parentNode', 'assignedSlot', 'id', 'name', 'title', 'children', 'className', 'action'].map((name) => `<input type="hidden" name="${name}">`).join('')}${fields}<button ${submit}>Save</button></form>`,
    ),
    { submit: 'found' },
  ),
  account(
    'form in groups with titles of their own',
    `<section><h2>Billing information</h2><form><h3>Company</h3>${COMPANY}<h3>Address</h3>${STREET}<button ${submit}>Save</button><button type="button">Cancel</button></form></section>`,
    { submit: 'found' },
  ),
  account(
    'form in groups, one of them another address',
    `<section><h2>Billing information</h2><form><h3>Ship-to address</h3>${COMPANY}<h3>Contact</h3>${STREET}<button>Save</button><button type="button">Cancel</button></form></section>`,
  ),
  account(
    'form in a dialog with a title in a paragraph',
    `${bill('')}<div role="dialog" aria-modal="true" style="position:fixed;inset:80px;background:#fff">${para('Edit billing information')}${fields}<button ${submit}>Submit changes</button><button>Cancel</button></div>`,
    { submit: 'found' },
  ),
  // rows that name the section, in something else
  account(
    'row of notifications',
    `<section><h2>Email notifications</h2><table><tr><td>Subscriptions</td><td><button>Edit</button></td></tr><tr><td>Billing information</td><td><button>Edit</button></td></tr></table></section>`,
  ),
  account(
    'row of a log',
    `${bill('')}<section><h2>Activity log</h2><table><tr><th>Date</th><th>What</th><th>Action</th></tr><tr><td>3 May</td><td>Bill-to info</td><td><a href="#l">Update</a></td></tr></table></section>`,
  ),
  account(
    'row of notifications beside the section',
    `${bill(UPDATE)}<section><h2>Email notifications</h2><table><tr><td>Billing information</td><td><button>Update</button></td></tr></table></section>`,
    FOUND,
  ),
  account(
    'row of the account',
    `<section><h2>Account</h2><table><tr><td>Bill-to info</td><td><button ${billing}>Update</button></td></tr><tr><td>Tags</td><td><button>Edit</button></td></tr></table></section>`,
    FOUND,
  ),
  account(
    'tab with a part below',
    `<div role="tablist"><button role="tab" aria-selected="true" id="tab-2">Billing information</button><button role="tab">Tags</button></div><div role="tabpanel" aria-labelledby="tab-2"><p>Contoso</p><button ${billing}>Edit</button><h3>Tax ID</h3><p>1</p></div>`,
    FOUND,
  ),
  // lists of something else of customers
  customers(
    'customers named in alerts',
    `<section><h2>Alerts</h2><ul>${rows((name, index) => `<li>Overdue invoice for <a href="${customerAddress(index)}">${name}</a></li>`)}</ul></section>`,
  ),
  customers(
    'customers named in alerts beside the list',
    `<section><h2>Alerts</h2><ul>${rows((name, index) => `<li>Overdue invoice for <a href="${customerAddress(index)}">${name}</a></li>`)}</ul></section>${companies}`,
    LISTED,
  ),
  customers('orders of customers', `<h2>Recent orders</h2>${orders}`),
  customers('orders beside the list', `<h2>Customers</h2>${companies}<h2>Recent orders</h2>${orders}`, LISTED),
  customers(
    'one customer in the news',
    `<h2>Notifications</h2><ul><li><a href="${customerAddress(0).replace(/\/[a-z]*$/, '')}/orders/1">Order 1 failed</a></li><li><a href="${customerAddress(1)}">Check its users</a></li></ul>`,
  ),
  customers(
    'other companies',
    `<h2>Indirect resellers</h2>${table(
      '<th>Company name</th><th>MPN ID</th>',
      rows(
        (name, index) =>
          `<tr><td><a href="/dashboard/v2/customers/indirectresellers/${index}">${name}</a></td><td>1</td></tr>`,
      ),
    )}`,
  ),
  customers(
    'files beside the list',
    `<section><h2>Recent exports</h2>${table('<th>File name</th><th>Date</th>', '<tr><td><a href="/a.csv">a.csv</a></td><td>Mon</td></tr>')}</section><section><h2>Customers</h2>${companies}</section>`,
    LISTED,
  ),
  customers(
    'news beside the list',
    `<section><h2>Notifications</h2><ul><li><a href="#n1">New prices</a></li><li><a href="#n2">Outage</a></li></ul></section>${companies}`,
    LISTED,
  ),
  customers(
    'grid in two tables',
    `<div role="grid" aria-label="Customers" ${list}><table role="presentation"><thead><tr role="row"><th role="columnheader">Company name</th><th role="columnheader">Domain</th></tr></thead></table><table role="presentation"><tbody>${rows((name) => `<tr role="row"><td role="gridcell"><button>${name}</button></td><td role="gridcell">x.example</td></tr>`)}</tbody></table></div>`,
    LISTED,
  ),
  // what is the partner's own
  ...['Your partner account', 'Partner of record'].map((title) =>
    account(
      `section under ${title}`,
      `<section><h2>${title}</h2><h3>Billing information</h3><p>Fabrikam</p><button>Edit</button></section>`,
    ),
  ),
  account(
    'section beside one of the partner’s',
    `<section><h2>Your partner account</h2><h3>Billing information</h3><p>Fabrikam</p><button>Edit</button></section>${bill(UPDATE)}`,
    FOUND,
  ),
  account(
    'section on a page of account settings',
    `<h1>Account settings</h1><section><h2>Billing information</h2><p>Fabrikam</p><button>Update</button></section>`,
  ),
  account(
    'section on a page of account settings with its name in the title',
    `<h1>Account settings | Billing profile</h1><section><h2>Billing information</h2><p>Fabrikam</p><button>Update</button></section>`,
  ),
  account(
    'section beside account settings',
    `<section><h2>Account settings</h2><h3>Company details</h3><p>Fabrikam</p><button>Edit</button></section>${bill(UPDATE)}`,
    FOUND,
  ),
  account(
    'form under account settings',
    `<section><h2>Account settings</h2><h3>Company details</h3><form>${fields}<button>Save</button></form></section>`,
  ),
  account(
    'form under the partner’s title',
    `<section><h2>Partner of record</h2><h3>Company details</h3><form>${fields}<button>Save</button></form></section>`,
  ),
  // what is sold, or those who sell it
  ...['Microsoft 365 E3', 'Azure plan', 'Subscription details', 'Indirect reseller', 'Order 12345'].map((title) =>
    account(
      `section under ${title}`,
      `<section><h2>${title}</h2><section><h3>Billing information</h3><p>Contoso</p><button>Edit</button></section></section>`,
    ),
  ),
  ...['Contoso', 'Billing & invoices', 'Company profile'].map((title) =>
    account(
      `section under ${title}`,
      `<section><h2>${title}</h2><section><h3>Billing information</h3><p>Contoso</p><button ${billing}>Edit</button></section></section>`,
      FOUND,
    ),
  ),
  // forms
  ...['Contoso', 'Contoso – Bill-to info'].map((title) =>
    account(
      `form in a dialog called ${title}`,
      `${bill('')}<div role="dialog" aria-modal="true" aria-label="${title}" style="position:fixed;inset:80px;background:#fff"><h2>${title}</h2><h3>Bill-to info</h3>${fields}<button ${submit}>Save</button><button>Cancel</button></div>`,
      { submit: 'found' },
    ),
  ),
  ...['Save (Ctrl+S)', 'Save Ctrl + S'].map((name) =>
    account(
      `form with the keys in the name, ${name}`,
      bill(`<form>${fields}<button ${submit}>${name}</button><button type="button">Cancel</button></form>`),
      { submit: 'found' },
    ),
  ),
  // bars outside of the form that are another's
  ...[
    ['of cookies', '<div>We use cookies. <label><input type="checkbox"> Analytics</label><button>Save</button></div>'],
    ['of a theme', '<div><button aria-pressed="true">Light</button><button>Save</button></div>'],
    ['of a survey', '<div><p>Rate this page</p><button>Submit</button></div>'],
  ].map(([id, bar]) => account(`bar ${id} outside of the form`, `<form>${fields}</form>${bar}`)),
  ...(
    [
      [
        'of cookies, with a Cancel',
        '<div>We use cookies. <label><input type="checkbox"> Analytics</label>BUTTONS</div>',
      ],
      [
        'of a survey, with a Cancel',
        '<div><label><input type="radio" name="r"> Good</label><label><input type="radio" name="r"> Bad</label>BUTTONS</div>',
      ],
      [
        'of several choices',
        '<div><label><input type="checkbox"> Analytics</label><label><input type="checkbox"> Ads</label>BUTTONS</div>',
      ],
      [
        'that floats',
        '<div style="position:fixed;bottom:0"><label><input type="checkbox"> Analytics</label>BUTTONS</div>',
      ],
      ['further down', '<p>Contact us.</p><div><label><input type="checkbox"> News</label>BUTTONS</div>'],
      [
        'below another section',
        '<section><h2>Tags</h2>VIP</section><div><label><input type="checkbox"> News</label>BUTTONS</div>',
      ],
      ['without a Cancel', '<div><label><input type="checkbox"> Notify customer</label><button>Save</button></div>'],
    ] as const
  ).map(([id, bar]) =>
    account(
      `bar with something to choose, ${id}`,
      `<h2>Billing information</h2><form>${fields}</form>${bar.replace('BUTTONS', '<button>Save</button><button>Cancel</button>')}`,
    ),
  ),
  account(
    'bars with something to choose, two alike',
    `<h2>Billing information</h2><form>${fields}</form>${'<div><label><input type="checkbox"> News</label><button>Save</button><button>Cancel</button></div>'.repeat(2)}`,
  ),
  ...['Save', 'Save changes'].map((save) =>
    account(
      `bar with something to choose behind a form with ${save}`,
      `<h2>Billing information</h2><form>${fields}<button type="button" ${submit}>${save}</button></form><div><label><input type="checkbox"> News</label><button>Save</button><button>Cancel</button></div>`,
      { submit: 'found' },
    ),
  ),
  account(
    'bar with something to choose, above the form',
    `<div><label><input type="checkbox"> News</label><button>Save</button><button>Cancel</button></div><h2>Billing information</h2><form>${fields}</form>`,
  ),
  ...[
    '<div><label><input type="checkbox"> Notify customer</label>BUTTONS</div>',
    '<form><label><input type="checkbox"> Email notifications</label>BUTTONS</form>',
    '<footer><button role="switch" aria-checked="false">Dark mode</button>BUTTONS</footer>',
    '<div role="toolbar"><label><input type="checkbox"> Select all</label>BUTTONS</div>',
  ].flatMap((bar, index) =>
    ['Cancel', 'Discard'].map((cancel) =>
      account(
        `bar with something to choose right behind the form, ${index + 1}, ${cancel}`,
        `<h2>Billing information</h2><form>${fields}</form>${bar.replace('BUTTONS', `<button>Save</button><button>${cancel}</button>`)}`,
      ),
    ),
  ),
  ...(
    [
      ['en', 'Billing information', 'You have unsaved changes.', 'Save', 'Discard changes'],
      ['en', 'Billing information', 'Unsaved changes', 'Save', 'Discard'],
      ['de', 'Abrechnungsinformationen', 'Nicht gespeicherte Änderungen.', 'Speichern', 'Verwerfen'],
      [
        'fr',
        'Informations de facturation',
        'Modifications non enregistrées.',
        'Enregistrer',
        'Ignorer les modifications',
      ],
      ['ja', '請求先情報', '保存されていない変更があります。', '保存', '変更を破棄'],
    ] as const
  ).map(([language, title, text, save, discard]) =>
    onPage('customer-account', 'near', language)(
      `bar of unsaved changes, ${discard}`,
      accountPage(
        `<h2>${title}</h2><form>${fields}</form><div>${text} <button ${submit}>${save}</button><button>${discard}</button></div>`,
      ),
      { submit: 'found' },
    ),
  ),
  account(
    'Update beside Discard in the form',
    bill(`<form>${fields}<button ${submit}>Update</button><button type="button">Discard</button></form>`),
    { submit: 'found' },
  ),
  customers('table under a title with a count of some', `<h1>Customers (3 pending)</h1>${companies}`, LISTED),
  account(
    'bar with a text outside of the form',
    `<div><div><h2>Billing information</h2><form>${fields}</form></div><div><span>You have unsaved changes</span><button ${submit}>Save</button><button>Cancel</button></div></div>`,
    { submit: 'found' },
  ),
  // tabs and heads of groups around the section
  ...[
    '<ul role="tablist"><li><a role="tab" href="#b">Overview</a></li><li><a role="tab" href="#c" aria-selected="true">NAME</a></li></ul><div id="c">SECTION</div>',
    '<details open><summary>NAME</summary>SECTION</details>',
    '<fieldset><legend>NAME</legend>SECTION</fieldset>',
  ].flatMap((around, index) =>
    ['Microsoft 365 E3', 'Indirect reseller', 'Account settings'].map((name) =>
      account(
        `section in what is called ${name}, ${index + 1}`,
        around
          .replace('NAME', name)
          .replace('SECTION', '<section><h3>Billing information</h3><p>Contoso</p><button>Edit</button></section>'),
      ),
    ),
  ),
  account(
    'section in a tab',
    `<div role="tablist"><button role="tab">Overview</button><button role="tab" aria-selected="true">Company</button></div><div><section><h3>Billing information</h3><p>Contoso</p><button ${billing}>Edit</button></section></div>`,
    FOUND,
  ),
  ...['Billing and subscriptions', 'Account and subscriptions', 'Customer account settings'].map((title) =>
    account(
      `section under ${title}`,
      `<section><h2>${title}</h2><section><h3>Billing information</h3><p>Contoso</p><button ${billing}>Edit</button></section></section>`,
      FOUND,
    ),
  ),
  onPage('customer-account', 'near')(
    'form of a customer who is called what is sold',
    page(
      `<h1>Azure Consulting | Account</h1><div role="dialog" aria-modal="true" style="position:fixed;inset:80px;background:#fff"><h2>Edit Azure Consulting</h2><h3>Bill-to info</h3>${fields}<button ${submit}>Save</button><button>Cancel</button></div>`,
    ),
    { submit: 'found' },
  ),
  // lists whose heads, or tabs, are of something else
  ...['Removed on', 'Expires on', 'Order', 'Request status', 'Invited on'].map((head) =>
    customers(`table with the head ${head}`, table(`<th>Customer</th><th>${head}</th>`, plainRows)),
  ),
  customers(
    'table under a tab of removed customers',
    `<div role="tablist"><button role="tab" aria-selected="false">Customers</button><button role="tab" aria-selected="true">Removed customers</button></div><div>${companies.replace(list, '')}</div>`,
  ),
  customers(
    'table under a tab of all',
    `<div role="tablist"><button role="tab" aria-selected="true">All</button><button role="tab" aria-selected="false">Removed customers</button></div><div>${companies}</div>`,
    LISTED,
  ),
  ...['All customers (3 pending)', 'Customers (2 invited)'].map((title) =>
    customers(`table of ${title}, with what is counted`, `<section><h2>${title}</h2>${companies}</section>`, LISTED),
  ),
  // lists whose heads are not those of the portal
  ...[
    '<th>Name</th><th>Domain</th>',
    '<th>Customer</th><th>Domain</th><th>Tags</th>',
    '<th>Customer name</th><th>Country</th>',
  ].map((heads, at) =>
    customers(
      `table with heads of its own, ${at + 1}`,
      table(
        heads,
        rows((name) => `<tr><td><a href="#">${name}</a></td><td>x</td></tr>`),
        list,
      ),
      LISTED,
    ),
  ),
  customers(
    'table of something that customers have',
    `<section><h2>Support requests</h2>${table('<th>Customer</th><th>Opened</th>', plainRows)}</section>`,
  ),
  // tables of something else under the page's title
  ...['Removed customers', 'Indirect resellers', 'Recent orders', 'Overdue invoices'].map((title) =>
    customers(`table of ${title}`, `<section><h2>${title}</h2>${unmarked}</section>`),
  ),
  ...['Removed customers', 'Former customers', 'Pending invitations', 'Inactive customers'].map((title) =>
    customers(`table of ${title}, with links`, `<section><h2>${title}</h2>${linked}</section>`),
  ),
  customers(
    'tables of two kinds of customers, with links',
    `<section><h2>Active customers</h2>${companies}</section><section><h2>Removed customers</h2>${linked}</section>`,
    LISTED,
  ),
  customers(
    'tables of two kinds of customers, with links, in a flat document',
    `<h2>Removed customers</h2>${linked}<h2>Customers</h2>${companies}`,
    LISTED,
  ),
  customers(
    'table with another caption',
    table('<th>Company name</th><th>Date</th>', plainRows).replace(
      '<thead>',
      '<caption>Removed customers</caption><thead>',
    ),
  ),
  ...['All customers', 'Your customers', 'Search results', '4 results for “Co”', 'Active customers (12)'].map((title) =>
    customers(`table of ${title}`, `<section><h2>${title}</h2>${companies}</section>`, LISTED),
  ),
  customers('results in a flat document', `<h2>Search results</h2>${companies}`, LISTED),
  customers('table of removed customers in a flat document', `<h2>Removed customers</h2>${unmarked}`),
  customers(
    'tables of two kinds in a flat document',
    `<h2>Recent orders</h2>${unmarked}<h2>All customers</h2>${companies}`,
    LISTED,
  ),
  customers(
    'tables of two kinds of customers',
    `<section><h2>Active customers</h2>${companies}</section><section><h2>Removed customers</h2>${unmarked}</section>`,
    LISTED,
  ),
  customers(
    'table of orders before that of customers',
    `<section><h2>Recent orders</h2>${unmarked}</section><section><h2>All customers</h2>${companies}</section>`,
    LISTED,
  ),
  onPage(
    'customers-list',
    'near',
    'de',
  )(
    'table of removed customers, in German',
    page(
      `<h1>Kundenliste</h1><section><h2>Entfernte Kunden</h2>${unmarked.replace('Company name', 'Firmenname')}</section>`,
    ),
  ),
  ...['Overdue invoices', 'Top accounts by revenue'].map((title) =>
    customers(`customers’ links under ${title}`, `<section><h2>${title}</h2>${links(customerAddress)}</section>`),
  ),
  customers(
    'customers’ links under another subject beside the list',
    `<section><h2>Overdue invoices</h2>${links(customerAddress)}</section>${companies}`,
    LISTED,
  ),
  customers(
    'customers of one kind',
    `<section><h2>Azure customers</h2>${links(customerAddress, list)}</section>`,
    LISTED,
  ),
  // links that only look like the portal's own
  ...[
    ['with the portal for a user’s name', `https://partner.microsoft.com@evil.example${CUSTOMER}/account`],
    ['to another host without encryption', `http://evil.example${CUSTOMER}/account`],
    ['that writes a mail', 'mailto:update@contoso.example'],
  ].map(([id, href]) => account(`link ${id}`, bill(`<a href="${href}">Update</a>`))),
  account('link on the page itself', bill(`<a href="#edit" ${billing}>Update</a>`), FOUND),
  account('link that runs a script', bill(`<a href=" JavaScript:edit()" ${billing}>Update</a>`), FOUND),
  // notices inside of the section: their controls are theirs
  ...[
    [
      '',
      '<div class="tip"><p>The address could not be verified.</p><button>Update</button><button>Dismiss</button></div>',
    ],
    [', of tax', '<div class="tip"><p>Tax data is missing.</p><button>Update</button><button>Ignore</button></div>'],
    [
      ', closed first',
      '<div><button aria-label="Close">✕</button><p>Please check this address.</p><button>Edit</button></div>',
    ],
    [', closed by a mere sign', '<div><p>Please check this address.</p><button>Edit</button><button>×</button></div>'],
    [', closed in words', '<div><p>Please check this address.</p><button>Edit</button><button>Close</button></div>'],
    [
      ', its text in a box',
      '<div><div><p>Please check it.</p><button>Edit</button></div><button title="Close">×</button></div>',
    ],
    [
      ', its controls in a box',
      '<div><p>Is this right?</p><div><button>Got it</button><button>Update</button></div></div>',
    ],
    [
      ', with links',
      '<div><span>This is out of date.</span> <a href="#">Update</a> <a href="#">Remind me later</a></div>',
    ],
    [', without a box', '<p>This address is out of date.</p><button>Update</button><button>Not now</button>'],
    [
      ', with a title',
      '<div><h3>Bill-to info</h3><p>Out of date.</p><button>Update</button><button>Dismiss</button></div>',
    ],
    [
      ', closed in its head',
      '<div style="border:1px solid"><div><span>Out of date</span><button aria-label="Close">✕</button></div><p>Please check it.</p><button>Update</button></div>',
    ],
    [
      ', of components',
      '<div><p>Out of date.</p><x-button role="button">Update</x-button><x-button role="button">Dismiss</x-button></div>',
    ],
  ].flatMap(([id, notice]) => [
    account(`notice in the section${id}`, bill(notice ?? '')),
    account(`notice above the values${id}`, `<section><h2>Bill-to info</h2>${notice}<p>Contoso</p></section>`),
    account(
      `notice in a section that is labelled${id}`,
      `<section aria-label="Bill-to info"><p>Contoso</p>${notice}</section>`,
    ),
    account(
      `notice below the section’s own Edit${id}`,
      bill(`<button ${billing}>Edit</button><p>Seattle</p>${notice}`),
      FOUND,
    ),
    account(
      `notice above the section’s own Edit${id}`,
      bill(`${notice}<p>Seattle</p><a href="#" ${billing}>Edit</a>`),
      FOUND,
    ),
  ]),
  ...(
    [
      ['de', 'Rechnungsempfänger', 'Die Adresse ist veraltet.', 'Aktualisieren', 'Ignorieren'],
      ['de', 'Rechnungsempfänger', 'Die Adresse ist veraltet.', 'Aktualisieren', 'Später erinnern'],
      ['ja', '請求先情報', '住所を確認できませんでした。', '更新', '後で'],
      ['ja', '請求先情報', '住所を確認できませんでした。', '更新', '閉じる'],
    ] as const
  ).flatMap(([language, title, text, update, dismissal]) => {
    const of = onPage('customer-account', 'near', language);
    const notice = `<div><p>${text}</p><button>${update}</button><button>${dismissal}</button></div>`;
    const around = (content: string) => accountPage(`<section><h2>${title}</h2><p>Contoso</p>${content}</section>`);
    return [
      of(`notice in the section, ${dismissal}`, around(notice)),
      of(
        `notice below the section’s own control, ${dismissal}`,
        around(`<button ${billing}>${update}</button><p>Seattle</p>${notice}`),
        FOUND,
      ),
    ];
  }),
  ...[
    `<h2>Bill-to info</h2><button aria-label="Close">✕</button><p>Contoso</p>${UPDATE}`,
    `<div><h2>Bill-to info</h2><button>✕</button></div><div><p>Contoso</p>${UPDATE}</div>`,
    `<div><h2>Bill-to info</h2></div><div><div><p>Please check it.</p><button>Dismiss</button></div><p>Contoso</p>${UPDATE}</div>`,
    `<h2>Bill-to info</h2><p>Contoso</p>${UPDATE}<div><span>New:</span> several addresses. <button>Got it</button></div>`,
    `<h2>Bill-to info</h2><p>Contoso</p><div>${UPDATE}<button>Close</button></div>`,
  ].map((content, index) =>
    account(`section that is closed, or has a notice, ${index + 1}`, `<section>${content}</section>`, FOUND),
  ),
  // what a control is described as
  ...['Payment method: Visa', 'Subscriptions: 3', 'Microsoft 365 E3', 'Tags: VIP', 'お支払い方法：Visa'].map((text) =>
    account(`described as ${text}`, bill(`<span id="d">${text}</span><button aria-describedby="d">Edit</button>`)),
  ),
  ...[
    'Opens in a dialog',
    'Öffnet ein Dialogfeld',
    'ダイアログが開きます',
    'Company name: Contoso',
    'Customer: Contoso',
    'Bill-to info: Contoso',
    'Keyboard shortcut: E',
    'Last updated: 3 May 2024',
    'Zuletzt aktualisiert: 3. Mai',
    '最終更新日：2024年5月3日',
    'Status: Active',
    'Updated by: Kim',
    'Note: what is changed here applies to all new invoices',
    'Applies to all subscriptions of the customer.',
  ].map((text) =>
    account(`described by ${text}`, bill(`<button aria-description="${text}" ${billing}>Edit</button>`), FOUND),
  ),
  // entries that are known by where they lead
  home(
    'link under another name',
    page(
      '<h1>Home</h1>',
      `<nav><a href="/dashboard/home">Home</a><a ${at('customers')} href="${LIST}">Customer list</a></nav>`,
    ),
    { customers: 'found' },
  ),
  home(
    'entry of a group that is open',
    page(
      '<h1>Home</h1>',
      `<nav><button aria-expanded="true" aria-controls="g">Customers</button><ul id="g"><li><a ${at('customers')} href="${LIST}">Customer list</a></li></ul></nav>`,
    ),
    { customers: 'found' },
  ),
  home(
    'entry within a group that is open',
    page(
      '<h1>Home</h1>',
      `<ul role="tree"><li role="treeitem" aria-expanded="true">Customers<ul role="group"><li role="treeitem"><a ${at('customers')} href="${LIST}">Customer list</a></li></ul></li></ul>`,
    ),
    { customers: 'found' },
  ),
  home(
    'entry of a group that is folded',
    page(
      '<h1>Home</h1>',
      `<nav><button ${at('menu')} aria-expanded="false" aria-controls="g">Customers</button><ul id="g" hidden><li><a href="${LIST}">Customer list</a></li></ul></nav>`,
    ),
    { customers: 'folded' },
  ),
  home(
    'link in the text alone',
    page(`<h1>Home</h1><p>Read more about <a href="${LIST}">your customers</a> today.</p>`),
  ),
  ...[
    ['de', ['Einstellungen', 'Kunden', 'Abonnements', 'Support']],
    ['ja', ['設定', '顧客', 'サブスクリプション', 'サポート']],
    ['fr', ['Paramètres', 'Clients', 'Abonnements', 'Support']],
    ['zh-Hans', ['设置', '客户', '订阅', '支持']],
  ].map(([language, names]) =>
    onPage('home', 'near, home', 'en')(
      `tiles in a language that is not declared, ${language}`,
      `<main><h1>Home</h1>${[...(names ?? [])]
        .map(
          (name, index) =>
            `<button style="width:160px;height:90px" ${index === 1 ? at('customers') : ''}>${name}</button>`,
        )
        .join('')}</main>`,
      { customers: 'found' },
    ),
  ),
  home('link in the foot', `${page('<h1>Home</h1>')}<footer><nav><a href="${LIST}">Customer list</a></nav></footer>`),
  menu(
    'menu of the person who is signed in',
    '<div role="menu" aria-label="Kim Akers"><div role="menuitem" tabindex="0">Account</div><div role="menuitem" tabindex="0">Subscriptions</div><div role="menuitem" tabindex="0">Sign out</div></div>',
  ),
  ...[
    '<div role="dialog" aria-label="Kim Akers" style="position:fixed;right:0;top:0;width:300px;background:#fff"><h2>Kim Akers</h2><nav>ENTRIES</nav></div>',
    '<section><h2>Kim Akers</h2><nav>ENTRIES</nav></section>',
  ].map((content, at) =>
    onPage('customer', 'near, menu')(
      `account of a user, ${at + 1}`,
      page(
        `<h1>Contoso | Users and licenses</h1>${content.replace('ENTRIES', '<a href="#">Devices</a> <a href="#">Account</a> <a href="#">Licenses and apps</a>')}`,
      ),
    ),
  ),
  menu(
    'under the customer’s name',
    `<h2>Contoso</h2><a href="#">Subscriptions</a> <a href="#">Order history</a> <a href="#" ${at('account')}>Account</a>`,
    { account: 'found' },
  ),
  menu(
    'account under another name',
    `<a href="${CUSTOMER}/subscriptions">Subscriptions</a><a ${at('account')} href="${CUSTOMER}/account">Account details</a>`,
    { account: 'found' },
  ),
  menu(
    'below the account',
    `<a href="${CUSTOMER}/subscriptions">Subscriptions</a><a href="${CUSTOMER}/account/history">History</a>`,
  ),
  menu(
    'remove, at the account',
    `<a href="${CUSTOMER}/subscriptions">Subscriptions</a><a href="${CUSTOMER}/account">Remove</a>`,
  ),
];
