import { at, type CorpusCase, type CorpusPage, CUSTOMER } from '../corpus-case';
import { accountPage, billingValues, customerMenu, customerRows, NAMES, otherSections } from './frame';

const values = billingValues();
const submit = at('submit');

const onPage =
  (page: CorpusPage) =>
  (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase => ({
    style: 'plain HTML',
    language: 'en',
    page,
    id: `component: ${id}`,
    content,
    expect,
  });
const home = onPage('home');
const list = onPage('customers-list');
const customer = onPage('customer');
const account = (id: string, content: string, expect: CorpusCase['expect'] = {}): CorpusCase =>
  onPage('customer-account')(id, accountPage(content), expect);

// Lists
const HEADS = '<thead><tr><th>Company name</th><th>Domain</th></tr></thead>';
const LIST = { 'customer-list': 'found' } as const;
const postbacks = NAMES.map(
  (name, row) => `<tr><td><a href="javascript:select(${row})">${name}</a></td><td>x</td></tr>`,
).join('');
const layout = (menu: string, rows: string): string => `
  <table width="100%"><tr><td width="190">${menu}</td>
    <td><h1>Customers</h1><table ${at('customer-list')} border="1">${HEADS}<tbody>${rows}</tbody></table></td></tr></table>`;
const MENU_LINKS = '<a href="/dashboard/home">Home</a><br><a href="/dashboard/v2/customers/list">Customers</a>';
const MENU_TABLE =
  '<table><tr><td><a href="/dashboard/home">Home</a></td></tr><tr><td><a href="/dashboard/v2/customers/list">Customers</a></td></tr></table>';
const split = (names: readonly string[]): string => `
  <h1>Customers</h1><div><table>${HEADS}</table></div>
  <div style="overflow:auto;height:200px"><table ${at('customer-list')}><tbody>${customerRows(names)}</tbody></table></div>`;

// Buttons
const FOUND = { 'billing-info': 'found' } as const;
const withButton = (button: string): string =>
  `<section><h2>Billing information</h2>${values}${button}</section>${otherSections()}`;
const matIcon = (icon: string): string =>
  `<mat-icon role="img" class="mat-icon material-icons" aria-hidden="true" style="font-family:monospace">${icon}</mat-icon>`;

// Forms
const FIELDS = ['Company name', 'Address line 1', 'City']
  .map((label) => `<label>${label} <input value="x"></label>`)
  .join('');
const form = (attributes: string, content: string): string => `
  ${withButton('<button>Update</button>')}
  <div role="dialog" ${attributes} style="position:fixed;inset:60px;background:#fff">${content}</div>`;
const TITLE = '<h2 id="title">Billing information</h2>';
const BUTTONS = `<button ${submit}>Submit</button><button>Cancel</button>`;
const SUBMIT = { submit: 'found' } as const;

// Menus
const folded = (buttons: string, nav = 'inert'): string => `
  <header>${buttons}<b>Partner Center</b>
    <div ${nav} style="position:fixed;left:0;top:40px;width:0;overflow:hidden">${customerMenu(undefined, '')}</div></header>
  <main><h1>Contoso | Subscriptions</h1><p>E3</p></main>`;
const burger = (name: string, more = '', mark = ''): string =>
  `<button aria-label="${name}" aria-expanded="false" ${more} ${mark}><svg width="20" height="20"><path d="M0 4h20" stroke="#000"/></svg></button>`;
const MENU = { account: 'folded' } as const;
const entry = (content: string): string => `
  <nav><ul><li><a href="${CUSTOMER}/subscriptions">Subscriptions</a></li><li><a href="${CUSTOMER}/users">Users and licenses</a></li>
    <li><a ${at('account')} href="${CUSTOMER}/account">${content}</a></li></ul></nav><h1>Subscriptions</h1>`;

const TILE = `<a style="display:inline-block;width:200px;padding:16px" ${at('customers')} href="/dashboard/v2/customers/list"><h4>Customers</h4><p>Manage your customers</p></a>`;
const GROUP = `<ul><li><a href="/dashboard/v2/customers/list">Customer list</a></li></ul>`;
const start = (nav: string): string => `
  <nav style="float:left;width:200px"><a href="/dashboard/home">Home</a>${nav}<a href="#">Billing</a></nav>
  <main style="margin-left:240px"><h1>Welcome back</h1>
    <a style="display:inline-block;width:200px;padding:16px" href="/dashboard/insights"><h4>Insights</h4></a>${TILE}</main>`;
const CUSTOMERS = { customers: 'found' } as const;

/** What component libraries and frameworks of their time write, each as it was met. */
export const componentCases: readonly CorpusCase[] = [
  list('layout table, its menu as links', layout(MENU_LINKS, customerRows()), LIST),
  list('layout table, its menu as a table', layout(MENU_TABLE, customerRows()), LIST),
  list('layout table, names that post back', layout(MENU_TABLE, postbacks), LIST),
  list('heads in a table of their own, many rows', split(NAMES), LIST),
  list('heads in a table of their own, one row', split(NAMES.slice(0, 1)), LIST),

  account(
    'an icon of a font in the button',
    withButton(`<button ${at('billing-info')}>${matIcon('edit')}Update</button>`),
    FOUND,
  ),
  account('the same on an Edit', withButton(`<button ${at('billing-info')}>${matIcon('edit')}Edit</button>`), FOUND),
  account(
    'a picture called Edit in the button',
    withButton(
      `<button ${at('billing-info')}><svg role="img" width="16" height="16"><title>Edit</title></svg>Update</button>`,
    ),
    FOUND,
  ),
  account('an icon of a font, and Refresh', withButton(`<button>${matIcon('edit')}Refresh</button>`)),
  account(
    'a labelled group of others’ buttons',
    withButton('<div role="group" aria-label="Partner of record"><button>Edit</button><button>Remove</button></div>'),
  ),

  account(
    'buttons in a labelled toolbar',
    form('aria-labelledby="title"', `${TITLE}${FIELDS}<div role="toolbar" aria-label="Footer">${BUTTONS}</div>`),
    SUBMIT,
  ),
  account(
    'buttons in a labelled group',
    form('aria-labelledby="title"', `${TITLE}${FIELDS}<div role="group" aria-label="Dialog actions">${BUTTONS}</div>`),
    SUBMIT,
  ),
  account(
    'a dialog that is its own label',
    form('id="own" aria-labelledby="own"', `${TITLE}${FIELDS}${BUTTONS}`),
    SUBMIT,
  ),
  account(
    'buttons in the dialog’s banner',
    form(
      'aria-labelledby="title"',
      `<header role="banner"><button>Cancel</button>${TITLE}<button ${submit}>Submit</button></header>${FIELDS}`,
    ),
    SUBMIT,
  ),

  customer('icon of a font in the entry', entry('<i class="material-icons">label</i> Account'), { account: 'found' }),
  customer('emoji in the entry', entry('<i>👥</i><span>Account</span>'), { account: 'found' }),
  customer('folded, a button called Menu', folded(burger('Menu', '', at('menu'))), MENU),
  customer('folded, a button called Open navigation', folded(burger('Open navigation', '', at('menu'))), MENU),
  customer(
    'folded, a button that names what is not there',
    folded(burger('Global navigation', 'aria-controls="nothing"', at('menu'))),
    MENU,
  ),
  customer('folded, a button called something else', folded(burger('Notifications'))),
  customer('folded, two menus', folded(burger('Menu') + burger('Account menu'))),
  customer(
    'folded, the button of another menu',
    folded(`${burger('Menu', 'aria-controls="own-menu"')}<div id="own-menu" hidden>Mine</div>`),
  ),

  home('a tile, and an entry that says not where it leads', start('<a href="#">Customers</a>'), CUSTOMERS),
  home(
    'a tile, and a group that is folded',
    start(`<button aria-expanded="false">Customers</button><div hidden>${GROUP}</div>`),
    CUSTOMERS,
  ),
  home('a tile, and a group that is open', start(`<button aria-expanded="true">Customers</button>${GROUP}`), CUSTOMERS),
  home(
    'an entry that is open, with an emoji',
    `<nav><ul role="menubar"><li role="menuitem">Home</li><li role="menuitem" aria-haspopup="true" aria-expanded="true" ${at('customers')}><div><i>👥</i><span>Customers</span></div><ul role="menu"><li role="menuitem">Customer list</li></ul></li></ul></nav><main><h1>Welcome</h1></main>`,
    CUSTOMERS,
  ),
];
