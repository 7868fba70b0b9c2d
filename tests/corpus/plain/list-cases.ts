import { at, type CorpusCase, customerAddress } from '../corpus-case';
import { wordsOf } from '../words';
import { customerRows, NAMES, page } from './frame';

const FOUND = { 'customer-list': 'found' } as const;
const list = at('customer-list');
const MENU = `<nav><ul><li><a href="/dashboard/home">Home</a></li><li><a href="/dashboard/v2/customers/list" aria-current="page">Customers</a></li><li><a href="/dashboard/billing">Billing</a></li></ul></nav>`;
const HEAD = '<thead><tr><th>Company name</th><th>Primary domain name</th><th>Relationship</th></tr></thead>';
const domain = (name: string) => `${name.toLowerCase().replace(/ /g, '')}.example`;
const rows = (row: (name: string, address: string, index: number) => string): string =>
  NAMES.map((name, index) => row(name, customerAddress(index), index)).join('');

const customers = (id: string, content: string, expect: CorpusCase['expect'] = FOUND): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customers-list',
  id: `list: ${id}`,
  content: page(
    `<h1>Customers</h1><input type="search" aria-label="Search"><button>Add customer</button>${content}`,
    MENU,
  ),
  expect,
});

/** The customer list. */
export const listCases: readonly CorpusCase[] = [
  customers('table with links', `<table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table>`),
  customers(
    'table without links',
    `<table ${list}>${HEAD}<tbody>${rows((name) => `<tr tabindex="0"><td>${name}</td><td>${domain(name)}</td><td>Reseller</td></tr>`)}</tbody></table>`,
  ),
  customers(
    'names as buttons',
    `<table ${list}>${HEAD}<tbody>${rows((name) => `<tr><td><button>${name}</button></td><td>${domain(name)}</td><td>Reseller</td></tr>`)}</tbody></table>`,
  ),
  customers('table without heads', `<table ${list}><tbody>${customerRows()}</tbody></table>`),
  customers(
    'grid of divs',
    `<div role="grid" aria-label="Customer list" ${list}><div role="row"><span role="columnheader">Company name</span><span role="columnheader">Primary domain name</span></div>${rows((name, href) => `<div role="row"><span role="gridcell"><a href="${href}">${name}</a></span><span role="gridcell">${domain(name)}</span></div>`)}</div>`,
  ),
  customers(
    'grid of divs without links',
    `<div role="grid" ${list}><div role="row"><span role="columnheader">Company name</span><span role="columnheader">Primary domain name</span></div>${rows((name) => `<div role="row" tabindex="0"><span role="gridcell">${name}</span><span role="gridcell">${domain(name)}</span></div>`)}</div>`,
  ),
  customers('list of links', `<ul ${list}>${rows((name, href) => `<li><a href="${href}">${name}</a></li>`)}</ul>`),
  customers(
    'plain divs with links',
    `<div ${list}>${rows((name, href) => `<div class="row"><a href="${href}">${name}</a><span>${domain(name)}</span></div>`)}</div>`,
  ),
  customers(
    'cards with links',
    `<div ${list} style="display:flex">${rows((name, href) => `<article><h3><a href="${href}">${name}</a></h3><p>${domain(name)}</p></article>`)}</div>`,
  ),
  customers(
    'cards as links',
    `<div ${list} style="display:flex">${rows((name, href) => `<a href="${href}"><h3>${name}</h3><p>${domain(name)}</p></a>`)}</div>`,
  ),
  customers(
    'virtualised divs',
    `<div style="height:200px;overflow:auto" ${list}><div style="height:20000px;position:relative">${rows((name, href, index) => `<div style="position:absolute;top:${index * 40}px"><a href="${href}">${name}</a></div>`)}</div></div>`,
  ),
  customers(
    'div table with known heads',
    `<div class="table" ${list}><div class="tr head"><div>Company name</div><div>Primary domain name</div></div>${rows((name) => `<div class="tr"><div tabindex="0" role="button">${name}</div><div>${domain(name)}</div></div>`)}</div>`,
  ),
  customers(
    'several tables',
    `<h2>Recent requests</h2><table><thead><tr><th>Request</th><th>Relationship</th></tr></thead><tr><td>1</td><td>Reseller</td></tr><tr><td>2</td><td>Reseller</td></tr></table><h2>Customer list</h2><table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table>`,
  ),
  customers(
    'two tables of other things',
    `<table><thead><tr><th>Request</th><th>State</th></tr></thead><tr><td>1</td><td>New</td></tr></table><table><thead><tr><th>Job</th><th>State</th></tr></thead><tr><td>1</td><td>New</td></tr></table>`,
    {},
  ),
  customers('only the menu is a list', '<p>Loading</p>', {}),
  customers(
    'skeleton rows',
    `<div role="grid" aria-busy="true" ${list}><div role="row"><span role="columnheader">Company name</span><span role="columnheader">Primary domain name</span></div>${'<div role="row"><span role="gridcell"></span><span role="gridcell"></span></div>'.repeat(5)}</div>`,
  ),
  customers('empty list', `<table ${list}>${HEAD}<tbody><tr><td colspan="3">No customers</td></tr></tbody></table>`),
  customers(
    'pager beside',
    `<table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table><nav aria-label="Pages"><ul><li><a href="/dashboard/v2/customers/list?page=1">1</a></li><li><a href="/dashboard/v2/customers/list?page=2">2</a></li></ul></nav>`,
  ),
  customers(
    'tags in each row',
    `<table ${list}>${HEAD}<tbody>${rows((name, href) => `<tr><td><a href="${href}">${name}</a></td><td><ul><li>Gold</li><li>Retail</li></ul></td></tr>`)}</tbody></table>`,
  ),
  customers(
    'links to subpages in each row',
    `<table ${list}>${HEAD}<tbody>${rows((name, href) => `<tr><td><a href="${href}">${name}</a></td><td><ul><li><a href="${href}">Subscriptions</a></li><li><a href="${href.replace('subscriptions', 'users')}">Users</a></li></ul></td></tr>`)}</tbody></table>`,
  ),
  customers('one customer', `<table ${list}>${HEAD}<tbody>${customerRows(NAMES.slice(0, 1))}</tbody></table>`),
  customers(
    'grid in a shadow root',
    `<x-data-grid ${list}><template shadowrootmode="open"><table role="grid"><thead><tr><th>Company name</th><th>Primary domain name</th></tr></thead><tbody>${customerRows()}</tbody></table></template></x-data-grid>`,
  ),
  customers(
    'rows slotted into a grid component',
    `<x-data-grid ${list} role="grid" style="display:block">${rows((name, href) => `<x-data-grid-row role="row" style="display:block"><x-data-grid-cell role="gridcell"><a href="${href}">${name}</a></x-data-grid-cell></x-data-grid-row>`)}</x-data-grid>`,
  ),
  customers(
    'rows of components without roles',
    `<x-list ${list} style="display:block">${rows((name, href) => `<x-list-item href="${href}" style="display:block"><template shadowrootmode="open"><a href="${href}"><slot></slot></a></template>${name}</x-list-item>`)}</x-list>`,
  ),
  customers(
    'list box',
    `<div role="listbox" aria-label="Customer list" ${list}>${rows((name) => `<div role="option" tabindex="-1">${name}</div>`)}</div>`,
  ),
  customers(
    'recent customers in the menu',
    `<aside><h3>Recent</h3><ul><li><a href="${customerAddress(0)}">Contoso</a></li></ul></aside><table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table>`,
  ),
  customers(
    'sorted by head buttons',
    `<table ${list}><thead><tr><th><button>Company name</button></th><th><button>Primary domain name</button></th></tr></thead><tbody>${rows((name) => `<tr><td>${name}</td><td>${domain(name)}</td></tr>`)}</tbody></table>`,
  ),
  customers(
    'head in a table of its own',
    `<div ${list}><table><thead><tr><th>Company name</th><th>Primary domain name</th></tr></thead></table><div style="height:200px;overflow:auto"><table><tbody>${customerRows()}</tbody></table></div></div>`,
  ),
  customers(
    'filter panel with a list',
    `<ul aria-label="Filters"><li><label><input type="checkbox">Reseller</label></li><li><label><input type="checkbox">Indirect</label></li></ul><table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table>`,
  ),
  customers(
    'message table',
    `<table role="presentation"><tr><td><table ${list}>${HEAD}<tbody>${customerRows()}</tbody></table></td></tr></table>`,
  ),
  customers(
    'links to requests',
    `<h2>Requests</h2><table><thead><tr><th>Request</th></tr></thead><tbody><tr><td><a href="/dashboard/v2/support/customers/1">1</a></td></tr></tbody></table>`,
    {},
  ),
  {
    ...customers(
      'German heads',
      `<table ${list}><thead><tr><th>${wordsOf('de')('companyName')}</th><th>${wordsOf('de')('primaryDomainName')}</th></tr></thead><tbody>${rows((name) => `<tr><td>${name}</td><td>${domain(name)}</td></tr>`)}</tbody></table>`,
    ),
    language: 'de',
    lang: 'de',
  },
  {
    ...customers(
      'Japanese heads',
      `<div role="grid" ${list}><div role="row"><span role="columnheader">${wordsOf('ja')('companyName')}</span><span role="columnheader">${wordsOf('ja')('primaryDomainName')}</span></div>${rows((name) => `<div role="row"><span role="gridcell">${name}</span></div>`)}</div>`,
    ),
    language: 'ja',
    lang: 'ja',
  },
];
