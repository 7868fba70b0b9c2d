import '../shared/watcher.ts';
import '@shoelace-style/shoelace/dist/components/breadcrumb/breadcrumb.js';
import '@shoelace-style/shoelace/dist/components/breadcrumb-item/breadcrumb-item.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/drawer/drawer.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import { html, render, type TemplateResult } from 'lit';
import { readOptions } from '../options.ts';
import { type Customer, customers, domainOf, routeOf } from '../shared/customers.ts';
import { wordsOf } from './words.ts';

/*
 * Shoelace and Lit: a menu of menu items, sections that fold, a dialog or a drawer that stays in the page while it is closed.
 * On a narrow or folded portal the menu is in a drawer behind a button.
 */
const options = readOptions();
const w = wordsOf(options.language);
const { base } = options;
const state = { loaded: false, menu: false, form: false, saving: false, error: '', feedback: false, saved: false };
let draft: Partial<Customer> = {};

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

function load(): void {
  set({ loaded: false, menu: false, form: false, error: '', feedback: false, saved: false });
  setTimeout(() => set({ loaded: true }), options.latency);
}

function go(path: string): void {
  history.pushState(null, '', path);
  load();
}

function menuItems(): TemplateResult {
  const route = routeOf(location.pathname);
  const items: readonly (readonly [string, string, string])[] =
    route.page === 'customer'
      ? [
          [`${base}/customers/${route.customer.id}/subscriptions`, w.subscriptions, ''],
          [`${base}/customers/${route.customer.id}/orders`, w.orderHistory, ''],
          [`${base}/customers/${route.customer.id}/users`, w.users, ''],
          [`${base}/customers/${route.customer.id}/servicemanagementpage`, w.serviceManagement, ''],
          [`${base}/customers/${route.customer.id}/account`, w.account, 'account'],
        ]
      : [
          ['/dashboard/home', w.home, ''],
          ['/dashboard/referrals', w.referrals, ''],
          ['/dashboard/billing', w.billing, ''],
          ['/dashboard/account/v3/settings', w.settings, ''],
        ];
  return html`<sl-menu>${items.map(([to, label, right]) => html`<sl-menu-item data-right=${right} @click=${() => go(to)}>${label}</sl-menu-item>`)}</sl-menu>`;
}

function homePage(): TemplateResult {
  const card = (title: string, text: string, to: string, right: string) =>
    html`<sl-card class="tile" tabindex="0" role="link" data-right=${right} @click=${() => go(to)}><h3>${title}</h3><p>${text}</p></sl-card>`;
  return html`<h1>${w.home}</h1><div class="tiles">
    ${card(w.referrals, '…', '/dashboard/referrals', '')} ${card(w.customers, w.customersText, `${base}/customers/list`, 'customers')}
    ${card(w.billing, '…', '/dashboard/billing', '')} ${card(w.settings, '…', '/dashboard/account/v3/settings', '')}
  </div>`;
}

function listPage(): TemplateResult {
  return html`<sl-breadcrumb><sl-breadcrumb-item @click=${() => go('/dashboard/home')}>${w.home}</sl-breadcrumb-item><sl-breadcrumb-item>${w.customers}</sl-breadcrumb-item></sl-breadcrumb>
    <h1>${w.customerList}</h1>
    <sl-input placeholder="…" type="search"></sl-input>
    <div role="list" aria-label=${w.customerList} data-right="customer-list">
      ${customers.map((customer) => {
        const to = `${base}/customers/${customer.id}/subscriptions`;
        return html`<div role="listitem" class="row"><a href=${to} @click=${(event: Event) => {
          event.preventDefault();
          go(to);
        }}>${customer.company}</a> <small>${domainOf(customer)}</small> <sl-button size="small" variant="text">${w.update}</sl-button></div>`;
      })}
    </div>`;
}

const field = (name: keyof Customer, label: string, customer: Customer): TemplateResult =>
  html`<sl-input data-field=${name} label=${label} .value=${draft[name] ?? customer[name]} ?disabled=${state.saving}
    help-text=${name === 'company' ? state.error : ''}
    @sl-input=${(event: Event) => {
      draft = { ...draft, [name]: (event.target as HTMLInputElement).value };
    }}></sl-input>`;

function send(customer: Customer): void {
  set({ saving: true, error: '' });
  setTimeout(() => {
    if ((draft.company ?? customer.company).trim() === '') return set({ saving: false, error: w.required });
    Object.assign(customer, draft);
    draft = {};
    set({ saving: false, form: false, saved: true });
    setTimeout(() => set({ feedback: true }), 1200);
  }, options.saving);
}

function form(customer: Customer): TemplateResult {
  const cancel = () => {
    draft = {};
    set({ form: false, error: '' });
  };
  const inner = html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${field('company', w.companyName, customer)} ${field('street', w.street, customer)} ${field('city', w.city, customer)}
      ${field('zip', w.zip, customer)} ${field('country', w.country, customer)}
    </form>
    <sl-button slot="footer" @click=${cancel}>${w.cancel}</sl-button>
    <sl-button slot="footer" variant="primary" ?loading=${state.saving} data-right="submit" @click=${() => send(customer)}>${w.save}</sl-button>`;
  return options.editing === 'dialog'
    ? html`<sl-dialog label=${w.billingInfo} ?open=${state.form} @sl-request-close=${cancel}>${inner}</sl-dialog>`
    : html`<sl-drawer label=${w.billingInfo} ?open=${state.form} @sl-request-close=${cancel}>${inner}</sl-drawer>`;
}

function accountPage(customer: Customer): TemplateResult {
  const section = (title: string, body: TemplateResult, open: boolean) =>
    html`<sl-details summary=${title} ?open=${open}>${body}</sl-details>`;
  return html`<h1>${customer.company} | ${w.account}</h1>
    ${state.saved ? html`<div role="status">${w.saved}</div>` : ''}
    ${section(w.companyDetails, html`<p>${customer.company}, ${domainOf(customer)}</p>`, true)}
    ${section(w.qualifications, html`<p>–</p><sl-button size="small">${w.update}</sl-button>`, true)}
    ${section(
      w.billingInfo,
      html`<p>${customer.company}<br />${customer.street}<br />${customer.city}</p><sl-button data-right="billing-info" @click=${() => set({ form: true })}>${w.update}</sl-button>`,
      true,
    )}
    ${section(w.agreement, html`<p>2024</p><sl-button size="small">${w.update}</sl-button>`, true)}
    ${section(w.tags, html`<sl-button size="small" variant="text">${w.update}</sl-button>`, false)}
    ${section(w.permissions, html`<sl-switch>Azure</sl-switch> <sl-button disabled>${w.save}</sl-button>`, true)}
    <sl-button variant="text">${w.remove}</sl-button>
    ${form(customer)}
    <sl-dialog label=${w.feedback} ?open=${state.feedback} @sl-request-close=${() => set({ feedback: false })}>
      <sl-textarea label=${w.feedback}></sl-textarea>
      <sl-button slot="footer" variant="primary" @click=${() => set({ feedback: false })}>${w.submit}</sl-button>
    </sl-dialog>`;
}

function content(): TemplateResult {
  const route = routeOf(location.pathname);
  if (!state.loaded) return html`<sl-card class="skeleton"></sl-card>`;
  if (route.page === 'home') return homePage();
  if (route.page === 'list') return listPage();
  if (route.page === 'other') return html`<h1>${w.settings}</h1><sl-button>${w.update}</sl-button>`;
  if (route.sub === 'account') return accountPage(route.customer);
  return html`<h1>${route.customer.company} | ${w.subscriptions}</h1><sl-button>${w.update}</sl-button>`;
}

const app = document.querySelector('#app') as HTMLElement;
document.head.insertAdjacentHTML(
  'beforeend',
  `<style>${theme} body{margin:0;font-family:sans-serif}.top{display:flex;gap:12px;align-items:center;padding:8px 16px;background:#f3f3f3}.grow{flex:1}.frame{display:flex}.side{width:230px}.content{flex:1;padding:16px 24px;max-width:780px}.tiles{display:flex;gap:12px;flex-wrap:wrap}.tile{width:220px;cursor:pointer}.row{padding:8px;border-bottom:1px solid #ddd;display:flex;gap:12px;align-items:center}sl-details{margin:8px 0}</style>`,
);

function draw(): void {
  render(
    html`<div class="top">
        ${options.folded ? html`<sl-button aria-label=${w.menu} data-right=${state.menu ? '' : 'menu'} @click=${() => set({ menu: true })}>☰</sl-button>` : ''}
        <b>Partner Center</b><span class="grow"></span>
        <sl-dropdown><sl-button slot="trigger" caret>${w.profile}</sl-button><sl-menu><sl-menu-item>${w.account}</sl-menu-item><sl-menu-item>${w.settings}</sl-menu-item></sl-menu></sl-dropdown>
      </div>
      <div class="frame">
        ${options.folded ? html`<sl-drawer placement="start" label=${w.menu} ?open=${state.menu} @sl-request-close=${() => set({ menu: false })}>${menuItems()}</sl-drawer>` : html`<div class="side">${menuItems()}</div>`}
        <div class="content">${content()}</div>
      </div>`,
    app,
  );
}
addEventListener('popstate', load);
load();
