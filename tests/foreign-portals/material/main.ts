import '../shared/watcher.ts';
import '@material/web/button/filled-button.js';
import '@material/web/button/outlined-button.js';
import '@material/web/button/text-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/iconbutton/icon-button.js';
import '@material/web/list/list-item.js';
import '@material/web/list/list.js';
import '@material/web/menu/menu-item.js';
import '@material/web/menu/menu.js';
import '@material/web/progress/linear-progress.js';
import '@material/web/textfield/outlined-text-field.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { readOptions } from '../options.ts';
import { type Customer, customers, domainOf, routeOf } from '../shared/customers.ts';

/*
 * Material Web: list items that are links or buttons inside of their shadow roots, sections that fold with `details`, a panel
 * at the side that is an `aside` without a role, and a bar of buttons at its foot. German with English left over.
 */
const options = readOptions();
const { base } = options;
const state = {
  loaded: false,
  drawer: false,
  form: false,
  saving: false,
  error: '',
  survey: false,
  toast: '',
  more: false,
};
let draft: Partial<Customer> = {};

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

function load(): void {
  set({ loaded: false, drawer: false, form: false, error: '', survey: false, toast: '', more: false });
  setTimeout(() => set({ loaded: true }), options.latency);
}

function go(path: string): void {
  history.pushState(null, '', path);
  load();
}

const followed = (to: string) => (event: Event) => {
  event.preventDefault();
  go(to);
};

function menu(): TemplateResult {
  const route = routeOf(location.pathname);
  const entries: readonly (readonly [string, string, string])[] =
    route.page === 'customer'
      ? [
          ['subscriptions', 'Abonnements', ''],
          ['orders', 'Order history', ''],
          ['users', 'Benutzer und Lizenzen', ''],
          ['servicemanagementpage', 'Dienstverwaltung', ''],
          ['account', 'Konto', 'account'],
        ].map(([sub = '', label = '', right = '']) => [`${base}/customers/${route.customer.id}/${sub}`, label, right])
      : [
          ['/dashboard/home', 'Start', ''],
          [`${base}/customers/list`, 'Kunden', 'customers'],
          ['/dashboard/incentives', 'Incentives', ''],
          ['/dashboard/account/v3/overview', 'Kontoeinstellungen', ''],
        ];
  return html`<md-list id="drawer" class="menu" ?hidden=${options.folded && !state.drawer}>
    ${entries.map(([to, label, right]) => html`<md-list-item type="link" href=${to} data-right=${right} @click=${followed(to)}><div slot="headline">${label}</div></md-list-item>`)}
  </md-list>`;
}

function listPage(): TemplateResult {
  return html`<h1>Kunden</h1>
    <div class="bar"><md-outlined-text-field label="Suchen" type="search"></md-outlined-text-field><md-text-button>Kunde hinzufügen</md-text-button></div>
    <table data-right="customer-list">
      <thead><tr><th><md-checkbox aria-label="Alle"></md-checkbox></th><th>Firmenname</th><th>Primary domain name</th><th></th></tr></thead>
      <tbody>
        ${customers.map(
          (customer) => html`<tr><td><md-checkbox></md-checkbox></td>
            <td><a href="${base}/customers/${customer.id}/subscriptions" @click=${followed(`${base}/customers/${customer.id}/subscriptions`)}>${customer.company}</a></td>
            <td>${domainOf(customer)}</td><td><md-text-button>Bearbeiten</md-text-button></td></tr>`,
        )}
      </tbody>
    </table>`;
}

const field = (name: keyof Customer, label: string, customer: Customer): TemplateResult =>
  html`<md-outlined-text-field data-field=${name} label=${label} .value=${draft[name] ?? customer[name]} ?disabled=${state.saving}
    ?error=${name === 'company' && state.error !== ''} error-text=${name === 'company' ? state.error : ''}
    @input=${(event: Event) => {
      draft = { ...draft, [name]: (event.target as HTMLInputElement).value };
    }}></md-outlined-text-field>`;

function send(customer: Customer): void {
  set({ saving: true, error: '' });
  setTimeout(() => {
    if ((draft.company ?? customer.company).trim() === '')
      return set({ saving: false, error: 'Geben Sie einen Firmennamen ein.' });
    Object.assign(customer, draft);
    draft = {};
    set({ saving: false, form: false, toast: 'Ihre Änderungen wurden gespeichert.' });
    setTimeout(() => set({ survey: true }), 800);
  }, options.saving);
}

function panel(customer: Customer): TemplateResult {
  return html`<aside class="panel ${state.form ? 'is-open' : ''}">
    <h2>Abrechnungsinformationen bearbeiten</h2>
    <div class="panel-body">
      ${field('company', 'Firmenname', customer)} ${field('street', 'Straße und Hausnummer', customer)} ${field('city', 'Ort', customer)}
      ${field('zip', 'PLZ', customer)} ${field('country', 'Land/Region', customer)}
    </div>
    ${state.saving ? html`<md-linear-progress indeterminate></md-linear-progress>` : nothing}
    <div class="panel-foot">
      <md-filled-button data-right="submit" ?disabled=${state.saving} @click=${() => send(customer)}>Übermitteln</md-filled-button>
      <md-outlined-button @click=${() => {
        draft = {};
        set({ form: false, error: '' });
      }}>Abbrechen</md-outlined-button>
    </div>
  </aside>`;
}

function accountPage(customer: Customer): TemplateResult {
  const section = (title: string, body: TemplateResult) =>
    html`<details open><summary>${title}</summary><div class="body">${body}</div></details>`;
  const update = (right: string, act: () => void) =>
    html`<md-outlined-button data-right=${right} @click=${act}>Aktualisieren</md-outlined-button>`;
  const none = () => undefined;
  return html`<h1>${customer.company} | Konto</h1>
    ${section('Tags', html`<md-text-button>Assign tags</md-text-button>${update('', none)}`)}
    ${section('Unternehmensdetails', html`<p>${customer.company} · ${domainOf(customer)}</p>`)}
    ${section('Bill-to info', html`<p>${customer.company}<br />${customer.street}</p>${update('billing-info', () => set({ form: true }))}`)}
    ${section('Special qualifications', html`<p>None</p>${update('', none)}`)}
    ${section('Microsoft-Kundenvereinbarung', html`<p>2024</p>${update('', none)}`)}
    ${section('Kundenberechtigungen', html`<md-outlined-button disabled>Speichern</md-outlined-button>`)}
    <md-text-button>Vertriebspartnerbeziehung entfernen</md-text-button>
    ${panel(customer)}`;
}

function content(): TemplateResult {
  const route = routeOf(location.pathname);
  if (!state.loaded) return html`<md-linear-progress indeterminate></md-linear-progress>`;
  if (route.page === 'home') return html`<h1>Start</h1><p>Willkommen</p>`;
  if (route.page === 'list') return listPage();
  if (route.page === 'other')
    return html`<h1>Kontoeinstellungen</h1><md-outlined-button>Aktualisieren</md-outlined-button>`;
  if (route.sub === 'account') return accountPage(route.customer);
  return html`<h1>${route.customer.company} | Abonnements</h1><md-outlined-button>Aktualisieren</md-outlined-button>`;
}

const app = document.querySelector('#app') as HTMLElement;
document.head.insertAdjacentHTML(
  'beforeend',
  `<style>body{margin:0;font-family:sans-serif}.top{display:flex;gap:12px;align-items:center;padding:8px 16px;background:#eef}.grow{flex:1}.frame{display:flex}.menu{width:230px;flex:none}.menu[hidden]{display:none}.content{flex:1;padding:16px 24px;max-width:780px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;text-align:left}summary{font-size:20px;padding:8px 0}.panel{position:fixed;top:0;right:0;bottom:0;width:380px;background:#fff;box-shadow:0 0 12px #0006;transform:translateX(110%);transition:transform .3s;display:flex;flex-direction:column}.panel.is-open{transform:none}.panel h2{padding:0 16px}.panel-body{flex:1;overflow:auto;padding:8px 16px;display:grid;gap:12px;align-content:start}.panel-foot{padding:16px;display:flex;gap:8px}.toast{position:fixed;left:40%;bottom:24px;background:#333;color:#fff;padding:12px}.survey{position:fixed;right:24px;bottom:24px;background:#fff;border:1px solid #999;padding:16px;z-index:5}</style>`,
);

function draw(): void {
  render(
    html`<header class="top">
        ${options.folded ? html`<md-icon-button aria-label="Menü" aria-expanded=${String(state.drawer)} aria-controls="drawer" data-right=${state.drawer ? '' : 'menu'} @click=${() => set({ drawer: !state.drawer })}>☰</md-icon-button>` : nothing}
        <b>Partner Center</b><span class="grow"></span>
        <span style="position:relative"><md-text-button id="me" @click=${() => set({ more: !state.more })}>Adele</md-text-button>
          <md-menu anchor="me" ?open=${state.more}><md-menu-item><div slot="headline">Konto</div></md-menu-item><md-menu-item><div slot="headline">Kontoeinstellungen</div></md-menu-item></md-menu></span>
      </header>
      <div class="frame">${menu()}<main class="content">${content()}</main></div>
      ${state.toast ? html`<div class="toast" role="alert">${state.toast}</div>` : nothing}
      ${
        state.survey
          ? html`<div class="survey" role="dialog" aria-label="Feedback"><p>Wie zufrieden sind Sie?</p><textarea aria-label="Kommentar"></textarea><br /><md-filled-button>Übermitteln</md-filled-button></div>`
          : nothing
      }`,
    app,
  );
}
addEventListener('popstate', load);
load();
