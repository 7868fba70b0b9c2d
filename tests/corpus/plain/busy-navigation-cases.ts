import { at, type CorpusCase, CUSTOMER, customerAddress } from '../corpus-case';
import { wordsOf } from '../words';
import { CUSTOMER_ENTRIES, customerMenu, customerRows, english, NAMES, page } from './frame';

const NONE = {} as const;
const customers = at('customers');
const account = at('account');
const opener = at('menu');
const list = at('customer-list');
const LIST = '/dashboard/v2/customers/list';

const on =
  (where: CorpusCase['page']) =>
  (id: string, content: string, expect: CorpusCase['expect'], more: Partial<CorpusCase> = {}): CorpusCase => ({
    style: 'plain HTML',
    language: 'en',
    page: where,
    id: `busy ${where}: ${id}`,
    content,
    expect,
    ...more,
  });
const home = on('home');
const customer = on('customer');
const inList = on('customers-list');
const entries = (item: (label: string, href: string) => string): string =>
  CUSTOMER_ENTRIES.map(([word, path]) => item(english(word), `${CUSTOMER}/${path}`)).join('');
const HEAD = '<thead><tr><th>Company name</th><th>Microsoft ID</th></tr></thead>';
const others = (count: number): string =>
  NAMES.slice(0, count)
    .map((name) => `<tr><td>${name}</td><td>x</td></tr>`)
    .join('');

/** Homes, menus and lists as large applications have them, with the same words in other places. */
export const busyNavigationCases: readonly CorpusCase[] = [
  home(
    'filter by a select',
    page(`<h1>Home</h1><label>Show <select><option>Customers</option><option>Partners</option></select></label>`),
    NONE,
  ),
  home(
    'filter by a list that is open',
    page(
      `<h1>Home</h1><label>Show <select size="4"><option>Home</option><option>Customers</option><option>Partners</option></select></label>`,
    ),
    NONE,
  ),
  home(
    'filter by a button with a list',
    page(
      `<h1>Home</h1><div role="toolbar"><button aria-haspopup="listbox" aria-expanded="false">Customers</button><button>Refresh</button></div>`,
    ),
    NONE,
  ),
  home(
    'filter by radio buttons',
    page(
      `<h1>Home</h1><div role="radiogroup"><label><input type="radio" name="f">Customers</label><label><input type="radio" name="f">Partners</label></div>`,
    ),
    NONE,
  ),
  home(
    'suggestions of the search',
    page(
      `<div role="search"><input role="combobox" aria-expanded="true" aria-controls="sg"><ul role="listbox" id="sg"><li role="option">Customers</li><li role="option">Customer agreements</li></ul></div><h1>Home</h1>`,
    ),
    NONE,
  ),
  home(
    'suggestions of the search at the end of the body',
    page('<h1>Home</h1><input type="search" role="combobox" aria-expanded="true" aria-controls="sg">') +
      '<ul role="listbox" id="sg" style="position:absolute;top:60px"><li role="option" tabindex="-1">Home</li><li role="option" tabindex="-1">Customers</li></ul>',
    NONE,
  ),
  home(
    'figure that leads to the insights',
    page(
      `<h1>Home</h1><a class="kpi" href="/dashboard/insights/customers" style="display:block;width:200px;height:100px"><h3>Customers</h3><b>124</b></a>`,
    ),
    NONE,
  ),
  home(
    'figure that leads nowhere known, as large as a tile',
    page(
      `<h1>Home</h1><button class="kpi" aria-pressed="false" style="width:200px;height:100px"><h3>Customers</h3><b>124</b></button>`,
    ),
    NONE,
  ),
  home(
    'legend of a chart',
    page(
      `<h1>Home</h1><figure><figcaption>Growth</figcaption><button>Customers</button><button>Revenue</button></figure>`,
    ),
    NONE,
  ),
  home(
    'label of an article',
    page(`<h1>Home</h1><article><h2>News</h2><a href="/blog/tag/customers">Customers</a></article>`),
    NONE,
  ),
  home(
    'title of a group that unfolds',
    page(
      `<h1>Home</h1><h2><button aria-expanded="true">Customers</button></h2><ul><li><a href="/dashboard/insights">Insights</a></li></ul>`,
    ),
    NONE,
  ),
  home(
    'switch of workspaces, closed',
    page(
      '<h1>Home</h1>',
      `<button aria-haspopup="menu" aria-expanded="false" aria-controls="ws" ${opener}>Workspaces</button><ul role="menu" id="ws" hidden><li><a role="menuitem" href="/dashboard/referrals">Referrals</a></li><li><a role="menuitem" href="${LIST}">Customers</a></li></ul>`,
    ),
    { customers: 'folded' },
  ),
  home(
    'favourites beside the menu',
    page(
      `<h1>Home</h1><section><h2>Favourites</h2><a href="${LIST}" ${customers}>Customers</a></section>`,
      `<nav><a href="/dashboard/home">Home</a><a href="${LIST}" ${customers}>Customers</a></nav>`,
    ),
    { customers: 'found' },
  ),
  home(
    'entry with a count in a badge',
    page(
      '<h1>Home</h1>',
      `<nav><a href="/dashboard/home">Home</a><a href="${LIST}" ${customers}>Customers <span class="badge">12</span></a></nav>`,
    ),
    { customers: 'found' },
  ),
  home(
    'entry in a rail, its name in a tip',
    page(
      '<h1>Home</h1>',
      `<nav style="width:48px"><a href="/dashboard/home" aria-label="Home" style="display:block;height:40px"></a><a href="${LIST}" aria-labelledby="tc" ${customers} style="display:block;height:40px"><svg width="16" height="16"></svg></a><span id="tc" role="tooltip" hidden>Customers</span></nav>`,
    ),
    { customers: 'found' },
  ),
  home(
    'Japanese with spaces',
    page('<h1>ホーム</h1>', `<nav><a href="/dashboard/home">ホーム</a><a href="${LIST}" ${customers}>顧 客</a></nav>`),
    { customers: 'found' },
    { language: 'ja', lang: 'ja' },
  ),

  customer(
    'group by',
    page(
      `<h1>Contoso</h1><div role="group" aria-label="Group by"><button aria-pressed="true">Account</button><button aria-pressed="false">Subscriptions</button><button aria-pressed="false">Devices</button></div>`,
    ),
    NONE,
  ),
  customer(
    'categories of a request, open',
    page(
      `<h1>Contoso</h1><button aria-haspopup="listbox" aria-expanded="true" aria-controls="cat">Category</button><div role="listbox" id="cat" aria-label="Category"><div role="option" aria-selected="false" tabindex="-1">Account</div><div role="option" aria-selected="true" tabindex="-1">Subscriptions</div><div role="option" aria-selected="false" tabindex="-1">Devices</div></div>`,
    ),
    NONE,
  ),
  customer(
    'categories of a request, native',
    page(
      `<h1>Contoso</h1><label>Category <select size="4"><option>Account</option><option>Subscriptions</option><option>Devices</option></select></label>`,
    ),
    NONE,
  ),
  customer(
    'columns to sort by',
    page(
      `<h1>Contoso</h1><div role="menu" aria-label="Sort by"><div role="menuitemradio" aria-checked="true" tabindex="-1">Account</div><div role="menuitemradio" aria-checked="false" tabindex="-1">Subscriptions</div><div role="menuitemradio" aria-checked="false" tabindex="-1">Software</div></div>`,
    ),
    NONE,
  ),
  customer(
    'tabs of a report',
    page(
      `<h1>Contoso</h1><section><h2>Usage</h2><div role="tablist"><button role="tab" aria-selected="true">Subscriptions</button><button role="tab">Account</button></div></section>`,
    ),
    NONE,
  ),
  customer(
    'own settings',
    page(
      '<h1>Contoso</h1>',
      '<nav aria-label="Settings"><button>Account</button><button>Notifications</button><button>Sign out</button></nav>',
    ),
    NONE,
  ),
  customer(
    'own settings by address',
    page(
      '<h1>Contoso</h1>',
      '<nav aria-label="Account settings"><a href="/dashboard/account/v3/settings">Account</a><a href="/dashboard/account/v3/billingprofile">Billing profile</a><a href="/dashboard/account/v3/users">Users</a></nav>',
    ),
    NONE,
  ),
  customer(
    'entry in a group that is open',
    page(
      '<h1>Contoso</h1>',
      `<nav>${entries((label, href) => `<a href="${href}">${label}</a>`)}<div><button aria-expanded="true" aria-controls="g">Customer</button><div id="g"><a href="${CUSTOMER}/account" ${account}>Account</a></div></div></nav>`,
    ),
    { account: 'found' },
  ),
  customer(
    'menu in a drawer that is open',
    page('<h1>Contoso</h1>') +
      `<div role="dialog" aria-modal="true" aria-label="Menu" style="position:fixed;left:0;top:0;bottom:0;width:280px;background:#fff"><nav>${entries((label, href) => `<a href="${href}" style="display:block">${label}</a>`)}<a href="${CUSTOMER}/account" style="display:block" ${account}>Account</a></nav></div>`,
    { account: 'found' },
  ),
  customer(
    'entries without boxes',
    page(
      '<h1>Contoso</h1>',
      `<nav style="display:contents"><ul style="display:contents">${entries((label, href) => `<li role="presentation" style="display:contents"><a href="${href}">${label}</a></li>`)}<li role="presentation" style="display:contents"><a href="${CUSTOMER}/account" ${account}>Account</a></li></ul></nav>`,
    ),
    { account: 'found' },
  ),
  customer(
    'menu behind a page that loads',
    `${page('<h1>Contoso</h1>', customerMenu())}<div style="position:fixed;inset:0;background:#fff"><p>Loading</p></div>`,
    NONE,
  ),
  customer(
    'Hebrew, in a drawer from the right',
    `<div style="position:fixed;right:0;top:0;bottom:0;width:280px;background:#fff">${customerMenu(wordsOf('he'))}</div><main><h1>Contoso</h1></main>`,
    { account: 'found' },
    { language: 'he', lang: 'he', dir: 'rtl' },
  ),

  inList(
    'resellers under a tab of their own',
    page(
      `<h1>Customers</h1><div role="tablist"><button role="tab" aria-selected="false">Customers</button><button role="tab" aria-selected="true" id="ir">Indirect resellers</button></div><div role="tabpanel" aria-labelledby="ir"><table>${HEAD}<tbody>${others(4)}</tbody></table></div>`,
    ),
    NONE,
  ),
  inList(
    'picker of customers over the list',
    page(
      `<h1>Customers</h1><table>${HEAD}<tbody>${customerRows()}</tbody></table><div role="dialog" aria-modal="true" aria-label="Assign to" style="position:fixed;inset:60px;background:#fff"><table><thead><tr><th>Agent</th><th>Region</th></tr></thead><tbody>${others(3)}</tbody></table></div>`,
    ),
    NONE,
  ),
  inList(
    'requests above the list',
    page(
      `<h1>Customers</h1><section><h2>Pending requests</h2><table><thead><tr><th>Request</th><th>Sent</th></tr></thead><tbody>${others(3)}</tbody></table></section><section><h2>Customer list</h2><table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table></section>`,
    ),
    { 'customer-list': 'found' },
  ),
  inList(
    'links of one customer in a notice',
    page(
      `<h1>Customers</h1><div role="alert">Two things need you: <a href="${customerAddress(0)}">Contoso</a>, <a href="${customerAddress(1)}">Fabrikam</a></div><p>Loading</p>`,
    ),
    NONE,
  ),
  inList(
    'cards in rows of a virtual list',
    page(
      `<h1>Customers</h1><div style="height:240px;overflow:auto"><div ${list} style="height:9000px;position:relative">${NAMES.map((name, row) => `<div style="position:absolute;transform:translateY(${row * 60}px)"><a href="${customerAddress(row)}">${name}</a></div>`).join('')}</div></div>`,
    ),
    { 'customer-list': 'found' },
  ),
];
