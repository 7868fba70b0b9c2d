import '../shared/watcher.ts';
import { readOptions } from '../options.ts';
import { type Customer, customers, domainOf, routeOf } from '../shared/customers.ts';
import { style } from './style.ts';
import { wordsOf } from './words.ts';

/*
 * Written by hand, without a library: boxes without roles, tables that lay out the page, links that are buttons. All of the
 * page is one string that is put in place anew with each change.
 */
const options = readOptions();
const w = wordsOf(options.language);
const { base } = options;

type State = {
  loaded: boolean;
  form: 'closed' | 'open' | 'saving';
  error: boolean;
  draft: Record<string, string>;
  profile: boolean;
  menu: boolean;
  cookies: boolean;
  toast: string;
  feedback: boolean;
  dirty: boolean;
};
const state: State = {
  loaded: false,
  form: 'closed',
  error: false,
  draft: {},
  profile: false,
  menu: false,
  cookies: true,
  toast: '',
  feedback: false,
  dirty: false,
};
const app = document.querySelector('#app') as HTMLElement;
document.head.insertAdjacentHTML('beforeend', `<style>${style}</style>`);

const esc = (text: string): string => text.replace(/[&<"]/g, (each) => `&#${each.charCodeAt(0)};`);
/** Links without an address; the page's script does the rest. */
const link = (act: string, label: string, more = ''): string =>
  `<a role="button" tabindex="0" data-act="${act}" ${more}>${esc(label)}</a>`;
const right = (key: string): string => `data-right="${key}"`;

function topBar(): string {
  const menu = `<div class="pop"><div class="who">Adele Vance</div>${link('go:/dashboard/account/v3/overview', w.account)}${link('go:/dashboard/account/v3/settings', w.settings)}${link('none', w.signOut)}</div>`;
  return `<div class="topbar">${options.folded ? `<button class="icon" data-act="menu" aria-expanded="${state.menu}" aria-controls="side" aria-label="Menu" ${state.menu ? '' : right('menu')}>≡</button>` : ''}
    <b>Partner Center</b><input class="find" placeholder="Search" aria-label="Search">
    <span class="grow"></span>${link('none', '?', 'title="Help"')}<button class="icon" data-act="profile" title="${w.account}">AV</button>${state.profile ? menu : ''}</div>`;
}

function side(): string {
  const route = routeOf(location.pathname);
  const items: string[] = [];
  const add = (act: string, label: string, more = '') =>
    items.push(`<div class="item">${link(act, label, more)}</div>`);
  if (route.page === 'customer') {
    const to = (sub: string) => `go:${base}/customers/${route.customer.id}/${sub}`;
    add(to('subscriptions'), w.subscriptions);
    add(to('orders'), w.orderHistory);
    add(to('users'), w.users);
    add(to('servicemanagementpage'), w.serviceManagement);
    add(to('account'), w.account, right('account'));
  } else {
    add(`go:/dashboard/home`, w.home);
    add(`go:${base}/customers/list`, w.customers, right('customers'));
    add('none', w.referrals);
    add('none', w.billing);
    add('none', w.insights);
    add('go:/dashboard/account/v3/settings', w.settings);
  }
  return `<div class="side" id="side" ${options.folded && !state.menu ? 'style="display:none"' : ''}>${items.join('')}</div>`;
}

function homePage(): string {
  const tile = (act: string, head: string, text: string) =>
    `<div class="tile" tabindex="0" data-act="${act}"><div class="tile-h">${head}</div><div>${text}</div></div>`;
  return `<div class="h1">${w.home}</div><div class="tiles">${tile('none', w.referrals, 'Find new leads')}${tile('none', w.billing, 'Invoices and payments')}${tile('none', w.insights, 'Reports of all programs')}</div>`;
}

function listPage(): string {
  const rows = customers
    .map(
      (customer) =>
        `<tr><td><input type="checkbox"></td><td>${link(`go:${base}/customers/${customer.id}/subscriptions`, customer.company)}</td><td>${domainOf(customer)}</td><td>Reseller</td></tr>`,
    )
    .join('');
  return `<div class="crumbs">${link('go:/dashboard/home', w.home)} / ${link('none', w.customers)}</div><div class="h1">${w.customerList}</div>
    <div class="bar"><input placeholder="Search"><button data-act="none">Add customer</button></div>
    <table class="grid" ${right('customer-list')}><tr><th></th><th>${w.companyName}</th><th>${w.domain}</th><th>${w.relationship}</th></tr>${rows}</table>`;
}

function field(name: keyof Customer, label: string, value: string): string {
  const error = state.error && name === 'company' ? `<div class="err">${w.required}</div>` : '';
  const off = state.form === 'saving' ? 'disabled' : '';
  return `<tr><td><label for="f-${name}">${label}</label></td><td><input id="f-${name}" data-field="${name}" value="${esc(state.draft[name] ?? value)}" ${off}>${error}</td></tr>`;
}

function billingForm(customer: Customer): string {
  const fields = `${field('company', w.companyName, customer.company)}${field('street', w.street, customer.street)}${field('city', w.city, customer.city)}${field('zip', w.zip, customer.zip)}`;
  const isSaving = state.form === 'saving';
  const label =
    isSaving && options.variant !== 'same-label' ? w.saving : options.editing === 'open' ? w.save : w.submit;
  const off = isSaving || (options.editing === 'open' && !state.dirty) ? 'disabled' : '';
  return `<table class="lay">${fields}</table><div class="buttons"><input type="button" data-act="submit" value="${label}" ${off} ${right('submit')}> <input type="button" data-act="cancel" value="${w.cancel}"></div>`;
}

function accountPage(customer: Customer, isEditRoute: boolean): string {
  const head = `<div class="crumbs">${link('go:/dashboard/home', w.home)} / ${link(`go:${base}/customers/list`, w.customers)} / ${esc(customer.company)}</div><div class="h1">${esc(customer.company)} | ${w.account}</div>`;
  if (isEditRoute) return `${head}<div class="h2">${w.billTo}</div>${billingForm(customer)}`;
  const isInPlace = options.editing === 'open' || state.form !== 'closed';
  const show = `<dl><dt>${w.companyName}</dt><dd>${esc(customer.company)}</dd><dt>${w.street}</dt><dd>${customer.street}</dd><dt>${w.city}</dt><dd>${customer.city}</dd></dl><input type="button" data-act="edit" value="${w.update}" ${right('billing-info')}>`;
  const sections = [
    `<fieldset><legend>${w.companyInfo}</legend><dl><dt>${w.companyName}</dt><dd>${esc(customer.company)}</dd><dt>${w.domain}</dt><dd>${domainOf(customer)}</dd></dl></fieldset>`,
    `<fieldset><legend>${w.billTo}</legend>${isInPlace && options.editing !== 'route' ? billingForm(customer) : show}</fieldset>`,
    `<div class="sec"><div class="h2">${w.accountInfo}</div><table class="lay"><tr><td>Microsoft ID</td><td>${customer.id}</td></tr><tr><td><b>${w.qualifications}</b></td><td>None ${link('none', w.update)}</td></tr></table></div>`,
    `<div class="sec"><table class="lay"><tr><td><div class="h2">${w.agreement}</div></td><td class="end"><input type="button" data-act="none" value="${w.update}"></td></tr><tr><td>Accepted</td><td></td></tr></table></div>`,
    `<div class="sec"><div class="h2">${w.tags}</div>${link('none', w.assignTags)} ${link('none', w.update)}</div>`,
    `<div class="sec"><div class="h2">${w.permissions}</div><label><input type="radio" name="p" checked> On</label> <label><input type="radio" name="p"> Off</label> <input type="button" value="${w.save}" disabled></div>`,
    link('none', w.remove, 'class="danger"'),
  ];
  return head + sections.join('');
}

function content(): string {
  const route = routeOf(location.pathname);
  if (!state.loaded) return `<div class="h1">&nbsp;</div><div class="wait">${w.loading}…</div>`;
  if (route.page === 'home') return homePage();
  if (route.page === 'list') return listPage();
  if (route.page === 'other')
    return `<div class="h1">${w.settings}</div><p>Organization profile</p><input type="button" value="${w.update}">`;
  if (route.sub === 'account') return accountPage(route.customer, route.rest === 'edit');
  return `<div class="h1">${esc(route.customer.company)} | ${w.subscriptions}</div><table class="grid"><tr><th>Offer</th><th>Seats</th></tr><tr><td>${link('none', 'Microsoft 365 Business')}</td><td>25</td></tr></table><div class="bar"><button data-act="none">Add subscription</button></div>`;
}

function shell(inner: string): string {
  const toast = state.toast
    ? `<div class="toast" role="alert">${state.toast} ${state.toast === w.updateAvailable ? '<button data-act="none">Update</button>' : ''}</div>`
    : '';
  const feedback = state.feedback
    ? `<div class="cover"><div class="box"><div class="h2">${w.feedback}</div><textarea aria-label="${w.feedback}"></textarea><div><button data-act="nofeedback">${w.submit}</button> <button data-act="nofeedback">${w.cancel}</button></div></div></div>`
    : '';
  const cookies = state.cookies
    ? `<div class="cookies">${w.cookies} <button data-act="cookies">${w.save}</button> <button data-act="cookies">OK</button></div>`
    : '';
  return `${topBar()}<div class="frame">${side()}<div class="content">${inner}</div></div>
    <div class="foot"><form data-act="none">${w.newsletter} <input type="email" placeholder="you@example.com"> <input type="submit" value="${w.submit}"></form></div>${toast}${feedback}${cookies}`;
}

let closedRoot: ShadowRoot | null = null;
let pressed = false;

function render(): void {
  if (pressed) return;
  const isClosed =
    options.closed && routeOf(location.pathname).page === 'customer' && location.pathname.includes('/account');
  const focused = document.activeElement?.id || closedRoot?.activeElement?.id || '';
  const field = (closedRoot?.getElementById(focused) ?? document.getElementById(focused)) as HTMLInputElement | null;
  const caret = field instanceof HTMLInputElement && field.type === 'text' ? field.selectionStart : null;
  app.innerHTML = shell(isClosed ? '<div class="mfe"></div>' : content());
  closedRoot = null;
  const mfe = app.querySelector('.mfe');
  if (mfe) {
    const host = document.createElement('div');
    mfe.append(host);
    closedRoot = host.attachShadow({ mode: 'closed' });
    closedRoot.innerHTML = `<style>${style}</style>${content()}`;
    listen(closedRoot);
  }
  const again = (closedRoot?.getElementById(focused) ?? document.getElementById(focused)) as HTMLInputElement | null;
  again?.focus();
  if (caret !== null && again?.type === 'text') again.setSelectionRange(caret, caret);
}

function load(): void {
  state.loaded = false;
  render();
  setTimeout(() => {
    state.loaded = true;
    render();
  }, options.latency);
}

function go(path: string): void {
  history.pushState(null, '', path);
  Object.assign(state, { form: 'closed', draft: {}, error: false, profile: false, menu: false, dirty: false });
  load();
}

function leave(): void {
  if (options.editing === 'route') go(location.pathname.replace(/\/edit$/, ''));
  else Object.assign(state, { form: 'closed', draft: {}, error: false, dirty: false });
}

function submit(customer: Customer): void {
  state.form = 'saving';
  state.error = false;
  setTimeout(() => {
    if ((state.draft['company'] ?? customer.company).trim() === '') {
      state.form = 'open';
      state.error = true;
    } else {
      Object.assign(customer, state.draft);
      leave();
      state.toast = w.saved;
      setTimeout(() => {
        state.feedback = true;
        render();
      }, 1000);
    }
    render();
  }, options.saving);
}

function act(name: string): void {
  const route = routeOf(location.pathname);
  const [verb, path] = name.split(/:(.*)/);
  if (verb === 'go' && path) {
    go(path);
    return;
  }
  if (verb === 'menu') state.menu = !state.menu;
  if (verb === 'profile') state.profile = !state.profile;
  if (verb === 'cookies') state.cookies = false;
  if (verb === 'nofeedback') state.feedback = false;
  if (verb === 'edit') {
    if (options.editing === 'route') {
      go(`${location.pathname}/edit`);
      return;
    }
    state.form = 'open';
  }
  if (verb === 'cancel') leave();
  if (verb === 'submit' && route.page === 'customer') submit(route.customer);
  render();
}

function listen(root: HTMLElement | ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const name = (event.target as Element).closest('[data-act]')?.getAttribute('data-act');
    if (name) act(name);
  });
  root.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    const name = input.dataset['field'];
    if (!name) return;
    state.draft[name] = input.value;
    if (!state.dirty) {
      state.dirty = true;
      render();
    }
  });
}
listen(app);
app.addEventListener('submit', (event) => event.preventDefault());
addEventListener('pointerdown', () => {
  pressed = true;
});
addEventListener(
  'click',
  () => {
    pressed = false;
  },
  true,
);
addEventListener('popstate', load);
if (options.rerender) setInterval(render, options.rerender);
setTimeout(() => {
  state.toast = w.updateAvailable;
  render();
}, 2500);
load();
