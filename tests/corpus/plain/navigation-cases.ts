import { at, type CorpusCase, CUSTOMER } from '../corpus-case';
import { wordsOf } from '../words';
import { breadcrumb, CUSTOMER_ENTRIES, customerMenu, customerRows, english, header, NAMES, page } from './frame';

const FOUND = { account: 'found' } as const;
const HOME_FOUND = { customers: 'found' } as const;
const account = at('account');
const customers = at('customers');

const menu = (id: string, content: string, expect: CorpusCase['expect'] = FOUND): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer',
  id: `menu: ${id}`,
  content,
  expect,
});
const home = (id: string, content: string, expect: CorpusCase['expect'] = HOME_FOUND): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'home',
  id: `home: ${id}`,
  content,
  expect,
});
const main = `${breadcrumb()}<h1>Contoso | Subscriptions</h1><table><thead><tr><th>Name</th></tr></thead><tr><td><a href="#">Account</a></td></tr></table>`;
const entries = (item: (label: string, path: string, isAccount: boolean) => string): string =>
  [...CUSTOMER_ENTRIES.map(([word, path]) => item(english(word), path, false)), item('Account', 'account', true)].join(
    '',
  );
const tiles = (tile: (label: string, path: string, mark: string) => string): string =>
  [
    tile('Billing', '/dashboard/v2/billing', ''),
    tile('Customers', '/dashboard/v2/customers/list', customers),
    tile('Referrals', '/dashboard/referrals', ''),
    tile('Account settings', '/dashboard/account/v3/settings', ''),
    tile('Help + support', '/dashboard/support', ''),
  ].join('');

/** Menus of a customer's pages, and homes with their Customers entry or tile. */
export const navigationCases: readonly CorpusCase[] = [
  menu('links', page(main, customerMenu())),
  menu(
    'links without nav',
    page(
      main,
      `<div class="sidebar">${entries((label, path, is) => `<div><a ${is ? account : ''} href="${CUSTOMER}/${path}">${label}</a></div>`)}</div>`,
    ),
  ),
  menu(
    'buttons',
    page(main, `<nav>${entries((label, _, is) => `<button ${is ? account : ''}>${label}</button>`)}</nav>`),
  ),
  menu(
    'buttons without nav',
    page(
      main,
      `<div class="sidebar">${entries((label, _, is) => `<button ${is ? account : ''}>${label}</button>`)}</div>`,
    ),
  ),
  menu(
    'list items with tabindex',
    page(main, `<ul>${entries((label, _, is) => `<li tabindex="0" ${is ? account : ''}>${label}</li>`)}</ul>`),
  ),
  menu(
    'tree items',
    page(
      main,
      `<div role="tree">${entries((label, _, is) => `<div role="treeitem" tabindex="-1" ${is ? account : ''}>${label}</div>`)}</div>`,
    ),
  ),
  menu(
    'menu items',
    page(
      main,
      `<ul role="menu">${entries((label, _, is) => `<li role="menuitem" ${is ? account : ''}>${label}</li>`)}</ul>`,
    ),
  ),
  menu(
    'tabs',
    page(
      main,
      `<div role="tablist">${entries((label, _, is) => `<div role="tab" tabindex="0" ${is ? account : ''}>${label}</div>`)}</div>`,
    ),
  ),
  menu(
    'options',
    page(
      main,
      `<div role="listbox" aria-label="Menu">${entries((label, _, is) => `<div role="option" tabindex="0" ${is ? account : ''}>${label}</div>`)}</div>`,
    ),
  ),
  menu(
    'links with icons as ligatures',
    page(
      main,
      `<nav>${entries((label, path, is) => `<a ${is ? account : ''} href="${CUSTOMER}/${path}"><i class="material-icons">person</i><span>${label}</span></a>`)}</nav>`,
    ),
  ),
  menu(
    'icons only',
    page(
      main,
      `<nav>${entries((label, path, is) => `<a ${is ? account : ''} title="${label}" href="${CUSTOMER}/${path}" style="display:block;width:32px;height:32px"><svg width="16" height="16"></svg></a>`)}</nav>`,
    ),
  ),
  menu(
    'hash routes',
    page(main, `<nav>${entries((label, path, is) => `<a ${is ? account : ''} href="#/${path}">${label}</a>`)}</nav>`),
  ),
  menu(
    'javascript links',
    page(
      main,
      `<nav>${entries((label, _, is) => `<a ${is ? account : ''} href="javascript:void(0)">${label}</a>`)}</nav>`,
    ),
  ),
  menu(
    'links without href',
    page(main, `<nav>${entries((label, _, is) => `<a ${is ? account : ''} tabindex="0">${label}</a>`)}</nav>`),
  ),
  menu(
    'spans in list items',
    page(
      main,
      `<nav><ul>${entries((label, _, is) => `<li><span tabindex="0" ${is ? account : ''}>${label}</span></li>`)}</ul></nav>`,
    ),
  ),
  menu(
    'clickable list items without anything',
    page(
      main,
      `<nav><ul>${entries((label, _, is) => `<li style="cursor:pointer" ${is ? account : ''}>${label}</li>`)}</ul></nav>`,
    ),
  ),
  menu(
    'components with href',
    page(
      main,
      `<x-task-menu><template shadowrootmode="open"><div role="list"><slot></slot></div></template>${entries((label, path, is) => `<x-task-item href="${CUSTOMER}/${path}" ${is ? account : ''}><template shadowrootmode="open"><a href="${CUSTOMER}/${path}"><slot></slot></a></template>${label}</x-task-item>`)}</x-task-menu>`,
    ),
  ),
  menu(
    'components without a root',
    page(
      main,
      `<x-side-nav>${entries((label, path, is) => `<x-nav-item href="${CUSTOMER}/${path}" tabindex="0" ${is ? account : ''} style="display:block">${label}</x-nav-item>`)}</x-side-nav>`,
    ),
  ),
  menu(
    'components by attribute',
    page(
      main,
      `<x-side-nav style="display:block">${entries((label, path, is) => `<x-nav-item label="${label}" style="display:block" ${is ? account : ''}><template shadowrootmode="open"><a href="${CUSTOMER}/${path}"><span>${label}</span></a></template></x-nav-item>`)}</x-side-nav>`,
    ),
  ),
  menu(
    'current entry',
    page(
      main,
      `<nav>${entries((label, path, is) => `<a ${is ? `${account} aria-current="page"` : ''} href="${CUSTOMER}/${path}">${label}</a>`)}</nav>`,
    ),
  ),
  menu('only the profile button', page(main), {}),
  menu(
    'profile menu opened',
    `${header()}<div role="menu" style="position:absolute;right:0"><div role="menuitem" tabindex="0">Account</div><div role="menuitem" tabindex="0">Sign out</div></div><main><h1>Contoso</h1></main>`,
    {},
  ),
  menu(
    'account settings links',
    page(main, `<nav><a href="/dashboard/account/v3/settings">Account</a><a href="/dashboard/home">Home</a></nav>`),
    {},
  ),
  menu(
    'column named Account',
    page(
      `<h1>Contoso</h1><table><thead><tr><th><button>Account</button></th><th><button>Subscriptions</button></th></tr></thead><tr><td>x</td><td>y</td></tr></table>`,
    ),
    {},
  ),
  menu(
    'tab named Account in the content',
    page(
      `<h1>Contoso</h1><div role="tablist"><button role="tab">Account</button><button role="tab">Usage</button></div>`,
    ),
    {},
  ),
  menu(
    'menu in the page header',
    `${header()}<nav style="display:flex">${entries((label, path, is) => `<a ${is ? account : ''} href="${CUSTOMER}/${path}">${label}</a>`)}</nav><main>${main}</main>`,
  ),
  menu(
    'menu inside of the header',
    `<header><a href="/dashboard/home">Partner Center</a><button>Account</button><nav>${entries((label, path, is) => `<a ${is ? account : ''} href="${CUSTOMER}/${path}">${label}</a>`)}</nav></header><main>${main}</main>`,
  ),
  menu(
    'folded behind a button',
    page(
      main,
      `<button aria-expanded="false" aria-controls="cm" ${at('menu')}>Menu</button><nav id="cm" hidden>${entries((label, path) => `<a href="${CUSTOMER}/${path}">${label}</a>`)}</nav>`,
    ),
    { account: 'folded' },
  ),
  menu(
    'folded off canvas',
    page(
      main,
      `<button aria-expanded="false" aria-controls="cm" ${at('menu')}>Menu</button><nav id="cm" style="position:fixed;left:-300px;width:280px">${entries((label, path) => `<a href="${CUSTOMER}/${path}">${label}</a>`)}</nav>`,
    ),
    { account: 'folded' },
  ),
  menu(
    'folded in details',
    page(
      main,
      `<details><summary ${at('menu')}>Menu</summary><nav>${entries((label, path) => `<a href="${CUSTOMER}/${path}">${label}</a>`)}</nav></details>`,
    ),
    { account: 'folded' },
  ),
  menu(
    'overflow of tabs',
    page(
      main,
      `<div role="tablist"><button role="tab">Subscriptions</button><button role="tab">Order history</button><button aria-haspopup="menu" aria-expanded="false" aria-controls="ov" aria-label="More" ${at('menu')}>…</button></div><div id="ov" role="menu" hidden><button role="menuitem">Users and licenses</button><button role="menuitem">Account</button></div>`,
    ),
    { account: 'folded' },
  ),
  menu(
    'rail with a flyout group',
    page(
      main,
      `<nav>${CUSTOMER_ENTRIES.map(([word, path]) => `<a href="${CUSTOMER}/${path}">${english(word)}</a>`).join('')}<div><button aria-expanded="false" aria-controls="fly" ${at('menu')}>Manage</button><div id="fly" hidden><a href="${CUSTOMER}/account">Account</a></div></div></nav>`,
    ),
    { account: 'folded' },
  ),
  menu(
    'two menus, one hidden for small screens',
    page(
      main,
      `${customerMenu()}<nav style="display:none">${entries((label, path) => `<a href="${CUSTOMER}/${path}">${label}</a>`)}</nav>`,
    ),
  ),
  menu(
    'another customer in a list',
    page(
      `<h1>Contoso</h1><ul><li><a href="/dashboard/v2/customers/99999999-2222-4333-8444-555555555501/account">Account</a></li></ul>`,
    ),
    {},
  ),
  menu(
    'entry says more',
    page(
      main,
      `<nav>${entries((label, path, is) => `<a ${is ? account : ''} href="${CUSTOMER}/${path}"><span>${label}</span><small>${is ? 'Billing and permissions' : 'More'}</small></a>`)}</nav>`,
    ),
  ),
  { ...menu('Japanese', page(main, customerMenu(wordsOf('ja')), wordsOf('ja'))), language: 'ja', lang: 'ja' },
  { ...menu('Arabic', page(main, customerMenu(wordsOf('ar')), wordsOf('ar'))), language: 'ar', lang: 'ar', dir: 'rtl' },

  home(
    'menu of links',
    page(
      '<h1>Home</h1>',
      `<nav><a href="/dashboard/home">Home</a><a href="/dashboard/v2/customers/list" ${customers}>Customers</a><a href="/dashboard/insights">Insights</a></nav>`,
    ),
  ),
  home(
    'menu of buttons',
    page(
      '<h1>Home</h1>',
      `<nav><button>Home</button><button ${customers}>Customers</button><button>Billing</button></nav>`,
    ),
  ),
  home(
    'tiles as links',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, path, mark) => `<a ${mark} href="${path}" class="tile"><h3>${label}</h3><p>All about it</p></a>`)}</div>`,
    ),
  ),
  home(
    'tiles as buttons',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, _, mark) => `<button ${mark}><h3>${label}</h3><p>All about it</p></button>`)}</div>`,
    ),
  ),
  home(
    'tiles as cards with a link',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, path, mark) => `<div class="card" ${mark}><h3><a href="${path}">${label}</a></h3><p>All about it</p></div>`)}</div>`,
    ),
  ),
  home(
    'tiles as cards with a button below',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, path, mark) => `<div class="card"><h3>${label}</h3><p>All about it</p><a ${mark} href="${path}">Open</a></div>`)}</div>`,
    ),
  ),
  home(
    'tiles clickable by tabindex',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, _, mark) => `<div tabindex="0" ${mark}><h3>${label}</h3><p>All about it</p></div>`)}</div>`,
    ),
  ),
  home(
    'tiles with role link',
    page(
      `<h1>Home</h1><div style="display:flex">${tiles((label, _, mark) => `<div role="link" tabindex="0" aria-label="${label}" ${mark}><h3>${label}</h3><p>All about it</p></div>`)}</div>`,
    ),
  ),
  home(
    'tiles as components',
    page(
      `<h1>Home</h1>${tiles((label, path, mark) => `<x-workspace-card heading="${label}" href="${path}" ${mark} style="display:inline-block"><template shadowrootmode="open"><a href="${path}"><h3>${label}</h3><slot></slot></a></template>All about it</x-workspace-card>`)}`,
    ),
  ),
  home(
    'tiles in list items',
    page(`<h1>Home</h1><ul>${tiles((label, path, mark) => `<li><a ${mark} href="${path}">${label}</a></li>`)}</ul>`),
  ),
  home(
    'tile with a count',
    page(
      `<h1>Home</h1>${tiles((label, path, mark) => `<a ${mark} href="${path}" style="display:block">${label} (12)</a>`)}`,
    ),
  ),
  home(
    'menu and tile',
    page(
      `<h1>Home</h1>${tiles((label, path, mark) => `<a ${mark} href="${path}" style="display:block">${label}</a>`)}`,
      `<nav><a href="/dashboard/home">Home</a><a href="/dashboard/v2/customers/list" ${customers}>Customers</a></nav>`,
    ),
  ),
  home(
    'statistics card',
    page(
      `<h1>Home</h1><div class="card"><h3>Customers</h3><b>124</b><button>Refresh</button></div><div class="card"><h3>Orders</h3><b>3</b></div>`,
    ),
    {},
  ),
  home(
    'add customers',
    page(
      `<h1>Home</h1><a href="/dashboard/v2/customers/add">Add customers</a><a href="/dashboard/insights/customers">Customers</a>`,
    ),
    {},
  ),
  home(
    'support for customers',
    page(
      `<h1>Home</h1><nav><a href="/dashboard/support/csp/customers/">Customers</a><a href="/dashboard/home">Home</a></nav>`,
    ),
    {},
  ),
  home(
    'folded menu',
    page(
      '<h1>Home</h1>',
      `<button aria-expanded="false" aria-controls="m" ${at('menu')}>Menu</button><nav id="m" hidden><a href="/dashboard/home">Home</a><a href="/dashboard/v2/customers/list">Customers</a></nav>`,
    ),
    { customers: 'folded' },
  ),
  home(
    'filter chip',
    page(
      `<h1>Home</h1><div role="group" aria-label="Filter"><button aria-pressed="false">Customers</button><button aria-pressed="true">Partners</button></div>`,
    ),
    {},
  ),
  home(
    'tab of a chart',
    page(
      `<h1>Home</h1><div role="tablist"><button role="tab">Customers</button><button role="tab">Revenue</button></div>`,
    ),
    {},
  ),
  home(
    'column head',
    page(
      `<h1>Home</h1><table><thead><tr><th><button>Customers</button></th></tr></thead><tr><td>${NAMES[0]}</td></tr></table><ul>${customerRows(NAMES.slice(0, 1))}</ul>`,
    ),
    {},
  ),
  {
    ...home(
      'Korean',
      page(
        '<h1>홈</h1>',
        `<nav><a href="/ko-kr/dashboard/home">${wordsOf('ko')('home')}</a><a href="/ko-kr/dashboard/v2/customers/list" ${customers}>${wordsOf('ko')('customers')}</a></nav>`,
      ),
    ),
    language: 'ko',
    prefix: 'ko-kr',
  },
];
