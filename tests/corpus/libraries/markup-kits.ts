import { fluent3 } from './fluent-3-kit';
import { HTML_PARTS, type Kit, markOf } from './kit';

/** Kits whose components are written as markup. */

const bootstrap: Kit<string> = {
  ...HTML_PARTS,
  style: 'Bootstrap',
  isDrawerModal: false,
  async load() {
    const { default: css } = await import('bootstrap/dist/css/bootstrap.min.css?inline');
    bootstrapCss = css;
  },
  render(root, nodes) {
    root.innerHTML = `<style>${bootstrapCss}</style>${nodes.join('')}`;
  },
  button: (label, { mark, disabled } = {}) =>
    `<button type="button" class="btn btn-primary"${markOf(mark)}${disabled ? ' disabled' : ''}>${label}</button>`,
  field: (label) =>
    `<div class="form-floating mb-3"><input class="form-control" id="f-${label}" placeholder="x"><label for="f-${label}">${label}</label></div>`,
  section: (title, children, actions) =>
    `<div class="card mb-3"><div class="card-header d-flex justify-content-between"><span class="card-title">${title}</span></div><div class="card-body">${children.join('')}</div><div class="card-footer">${actions.join('')}</div></div>`,
  menu: (_, entries) =>
    `<div class="list-group" style="width:220px">${entries.map(({ label, href, mark }) => `<a class="list-group-item list-group-item-action" href="${href}"${markOf(mark)}>${label}</a>`).join('')}</div>`,
  tiles: (entries) =>
    `<div class="row">${entries.map(({ label, href, mark }) => `<div class="col-3"${markOf(mark)}><div class="card"><div class="card-body"><h5 class="card-title">${label}</h5><p>About ${label}</p><a class="stretched-link" href="${href}">${label}</a></div></div></div>`).join('')}</div>`,
  table: (heads, rows, mark) =>
    `<div class="table-responsive"${markOf(mark)}><table class="table"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map(({ cells: [name, ...cells], href }) => `<tr><td><a href="${href}">${name}</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`,
  dialog: (title, children, actions) =>
    `<div class="modal show" style="display:block" tabindex="-1" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${title}</h5><button class="btn-close" aria-label="Close"></button></div><div class="modal-body">${children.join('')}</div><div class="modal-footer">${actions.join('')}</div></div></div></div><div class="modal-backdrop show"></div>`,
  drawer: (title, children, actions) =>
    `<div class="offcanvas offcanvas-end show" tabindex="-1" style="visibility:visible"><div class="offcanvas-header"><h5>${title}</h5></div><div class="offcanvas-body">${children.join('')}<div class="d-flex">${actions.join('')}</div></div></div>`,
  tabs: (tabs) =>
    `<ul class="nav nav-tabs" role="tablist">${tabs.map(({ title }, at) => `<li class="nav-item" role="presentation"><button class="nav-link" role="tab" id="tab${at}" aria-selected="${at === 0}">${title}</button></li>`).join('')}</ul><div class="tab-content">${tabs.map(({ children }, at) => `<div class="tab-pane${at === 0 ? ' active' : ''}" role="tabpanel" aria-labelledby="tab${at}">${children.join('')}</div>`).join('')}</div>`,
  accordion: (parts) =>
    `<div class="accordion">${parts.map(({ title, children }) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-expanded="true">${title}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${children.join('')}</div></div></div>`).join('')}</div>`,
};
let bootstrapCss = '';

const shoelace: Kit<string> = {
  ...HTML_PARTS,
  style: 'Shoelace',
  isDrawerModal: true,
  async load() {
    await import('@shoelace-style/shoelace/dist/shoelace.js');
  },
  button: (label, { mark, disabled } = {}) =>
    `<sl-button${markOf(mark)}${disabled ? ' disabled' : ''}>${label}</sl-button>`,
  field: (label) => `<sl-input label="${label}" value="x"></sl-input>`,
  section: (title, children, actions) =>
    `<sl-card style="display:block"><div slot="header" style="display:flex">${title}</div>${children.join('')}<div slot="footer">${actions.join('')}</div></sl-card>`,
  menu: (_, entries) =>
    `<sl-tree style="width:220px">${entries.map(({ label, mark }) => `<sl-tree-item${markOf(mark)}>${label}</sl-tree-item>`).join('')}</sl-tree>`,
  tiles: (entries) =>
    `<div style="display:flex">${entries.map(({ label, href, mark }) => `<sl-card${markOf(mark)}><strong>${label}</strong><p>About it</p><sl-button slot="footer" href="${href}">${label}</sl-button></sl-card>`).join('')}</div>`,
  table: (heads, rows, mark) =>
    `<div class="list"${markOf(mark)}><div style="display:grid;grid-template-columns:1fr 1fr">${heads.map((head) => `<b>${head}</b>`).join('')}</div>${rows.map(({ cells: [name, ...cells], href }) => `<div style="display:grid;grid-template-columns:1fr 1fr"><sl-button variant="text" href="${href}">${name}</sl-button>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`).join('')}</div>`,
  dialog: (title, children, actions) =>
    `<sl-dialog label="${title}" open>${children.join('')}${actions.map((action) => action.replace('<sl-button', '<sl-button slot="footer"')).join('')}</sl-dialog>`,
  drawer: (title, children, actions) =>
    `<sl-drawer label="${title}" open>${children.join('')}${actions.map((action) => action.replace('<sl-button', '<sl-button slot="footer"')).join('')}</sl-drawer>`,
  tabs: (tabs) =>
    `<sl-tab-group>${tabs.map(({ title }, at) => `<sl-tab slot="nav" panel="p${at}">${title}</sl-tab>`).join('')}${tabs.map(({ children }, at) => `<sl-tab-panel name="p${at}">${children.join('')}</sl-tab-panel>`).join('')}</sl-tab-group>`,
  accordion: (parts) =>
    parts
      .map(({ title, children }) => `<sl-details summary="${title}" open>${children.join('')}</sl-details>`)
      .join(''),
};

const material: Kit<string> = {
  ...HTML_PARTS,
  async render(root, nodes) {
    const html = nodes.join('');
    root.innerHTML = html;
    // Its dialogs fade in.
    if (html.includes('<md-dialog')) await new Promise((resolve) => setTimeout(resolve, 600));
  },
  style: 'Material web',
  isDrawerModal: false,
  async load() {
    await import('@material/web/all.js');
  },
  button: (label, { mark, disabled } = {}) =>
    `<md-filled-button${markOf(mark)}${disabled ? ' disabled' : ''}>${label}</md-filled-button>`,
  field: (label) => `<md-outlined-text-field label="${label}" value="x"></md-outlined-text-field>`,
  section: (title, children, actions) =>
    `<div class="surface" style="border-radius:12px;box-shadow:0 1px 4px #0004;padding:16px"><div class="title-large" style="font-size:22px">${title}</div><div>${children.join('')}</div><div class="actions">${actions.join('')}</div></div>`,
  menu: (_, entries) =>
    `<md-list style="width:220px">${entries.map(({ label, href, mark }) => `<md-list-item type="link" href="${href}"${markOf(mark)}><div slot="headline">${label}</div></md-list-item>`).join('')}</md-list>`,
  tiles: (entries) =>
    `<md-list>${entries.map(({ label, href, mark }) => `<md-list-item type="link" href="${href}"${markOf(mark)}><div slot="headline">${label}</div><div slot="supporting-text">About it</div></md-list-item>`).join('')}</md-list>`,
  table: (_, rows, mark) =>
    `<md-list${markOf(mark)}>${rows.map(({ cells: [name, ...cells], href }) => `<md-list-item type="link" href="${href}"><div slot="headline">${name}</div><div slot="supporting-text">${cells.join(' ')}</div></md-list-item>`).join('')}</md-list>`,
  dialog: (title, children, actions) =>
    `<md-dialog open><div slot="headline">${title}</div><form slot="content" method="dialog">${children.join('')}</form><div slot="actions">${actions.join('')}</div></md-dialog>`,
  drawer: (title, children, actions) =>
    `<aside style="position:fixed;right:0;top:0;bottom:0;width:360px;background:#fff;box-shadow:0 0 8px"><div style="font-size:22px">${title}</div>${children.join('')}<div>${actions.join('')}</div></aside>`,
  tabs: (tabs) =>
    `<md-tabs>${tabs.map(({ title }, at) => `<md-primary-tab id="mt${at}" aria-controls="mp${at}">${title}</md-primary-tab>`).join('')}</md-tabs>${tabs.map(({ children }, at) => `<div role="tabpanel" id="mp${at}" aria-labelledby="mt${at}"${at === 0 ? '' : ' hidden'}>${children.join('')}</div>`).join('')}`,
  accordion: (parts) =>
    parts
      .map(
        ({ title, children }) =>
          `<div style="border:1px solid"><div style="font-size:22px">${title}</div>${children.join('')}</div>`,
      )
      .join(''),
};

/** FAST and Fluent UI web components 2 have the same parts under other prefixes. */
const fastLike = (style: string, prefix: string, load: () => Promise<void>): Kit<string> => ({
  ...HTML_PARTS,
  style,
  isDrawerModal: false,
  load,
  button: (label, { mark, disabled } = {}) =>
    `<${prefix}-button${markOf(mark)}${disabled ? ' disabled' : ''}>${label}</${prefix}-button>`,
  field: (label) => `<${prefix}-text-field value="x">${label}</${prefix}-text-field>`,
  section: (title, children, actions) =>
    `<${prefix}-card><h3>${title}</h3>${children.join('')}<div>${actions.join('')}</div></${prefix}-card>`,
  menu: (_, entries) =>
    `<${prefix}-tree-view style="width:220px">${entries.map(({ label, mark }) => `<${prefix}-tree-item${markOf(mark)}>${label}</${prefix}-tree-item>`).join('')}</${prefix}-tree-view>`,
  tiles: (entries) =>
    entries
      .map(
        ({ label, href, mark }) =>
          `<${prefix}-card${markOf(mark)}><${prefix}-anchor href="${href}" appearance="hypertext">${label}</${prefix}-anchor><p>About it</p></${prefix}-card>`,
      )
      .join(''),
  table: (heads, rows, mark) =>
    `<${prefix}-data-grid${markOf(mark)}><${prefix}-data-grid-row row-type="header">${heads.map((head, at) => `<${prefix}-data-grid-cell cell-type="columnheader" grid-column="${at + 1}">${head}</${prefix}-data-grid-cell>`).join('')}</${prefix}-data-grid-row>${rows.map(({ cells }) => `<${prefix}-data-grid-row>${cells.map((cell, at) => `<${prefix}-data-grid-cell grid-column="${at + 1}">${cell}</${prefix}-data-grid-cell>`).join('')}</${prefix}-data-grid-row>`).join('')}</${prefix}-data-grid>`,
  dialog: (title, children, actions) =>
    `<${prefix}-dialog aria-label="${title}" modal="true"><div style="padding:16px"><h2>${title}</h2>${children.join('')}<div>${actions.join('')}</div></div></${prefix}-dialog>`,
  drawer: (title, children, actions) =>
    `<${prefix}-card role="dialog" aria-label="${title}" style="position:fixed;right:0;top:0;bottom:0;width:380px">${children.join('')}<div>${actions.join('')}</div></${prefix}-card>`,
  tabs: (tabs) =>
    `<${prefix}-tabs>${tabs.map(({ title }, at) => `<${prefix}-tab id="t${at}">${title}</${prefix}-tab>`).join('')}${tabs.map(({ children }, at) => `<${prefix}-tab-panel id="t${at}p">${children.join('')}</${prefix}-tab-panel>`).join('')}</${prefix}-tabs>`,
  accordion: (parts) =>
    `<${prefix}-accordion>${parts.map(({ title, children }) => `<${prefix}-accordion-item expanded><span slot="heading">${title}</span>${children.join('')}</${prefix}-accordion-item>`).join('')}</${prefix}-accordion>`,
});

const fast = fastLike('FAST', 'fast', async () => {
  const { provideFASTDesignSystem, allComponents } = await import('@microsoft/fast-components');
  provideFASTDesignSystem().register(allComponents);
});
// A prefix of its own: version 3 has the same names and no choice.
const fluent2 = fastLike('Fluent UI web components 2', 'fluent-two', async () => {
  const { provideFluentDesignSystem, allComponents } = await import('@fluentui/web-components');
  provideFluentDesignSystem().withPrefix('fluent-two').register(allComponents);
});

export const MARKUP_KITS: readonly Kit<string>[] = [bootstrap, shoelace, material, fast, fluent2, fluent3];
