import { HTML_PARTS, type Kit, markOf } from './kit';

/**
 * Fluent UI web components 3. Unlike those of version 2, a button has no button inside: the host is the control, and its role
 * is kept in `ElementInternals`, where only the browser can read it. It has no cards and no grid, so applications write their
 * own around it.
 */
export const fluent3: Kit<string> = {
  ...HTML_PARTS,
  style: 'Fluent UI web components 3',
  isDrawerModal: true,
  async load() {
    // The bundle, since its modules want another version of FAST than the demo portal is made with.
    await import('fluent-web-components-3/web-components-all.min.js');
  },
  render(root, nodes) {
    root.innerHTML = nodes.join('');
    for (const layer of root.querySelectorAll('fluent-dialog,fluent-drawer')) {
      if ('show' in layer && typeof layer.show === 'function') layer.show();
    }
  },
  button: (label, { mark, disabled } = {}) =>
    `<fluent-button${markOf(mark)}${disabled ? ' disabled' : ''}>${label}</fluent-button>`,
  field: (label) =>
    `<fluent-field><label slot="label">${label}</label><fluent-text-input slot="input" value="x"></fluent-text-input></fluent-field>`,
  section: (title, children, actions) =>
    `<div class="card" style="border:1px solid #ccc;padding:16px"><fluent-text size="500" weight="semibold" block><span>${title}</span></fluent-text>${children.join('')}<div class="actions">${actions.join('')}</div></div>`,
  menu: (_, entries) =>
    `<fluent-tree style="width:220px">${entries.map(({ label, mark }) => `<fluent-tree-item${markOf(mark)}>${label}</fluent-tree-item>`).join('')}</fluent-tree>`,
  tiles: (entries) =>
    `<div style="display:flex">${entries.map(({ label, href, mark }) => `<fluent-anchor-button href="${href}"${markOf(mark)} size="large">${label}</fluent-anchor-button>`).join('')}</div>`,
  table: (heads, rows, mark) =>
    `<table${markOf(mark)}><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map(({ cells: [name, ...cells], href }) => `<tr><td><fluent-link href="${href}">${name}</fluent-link></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  dialog: (title, children, actions) =>
    `<fluent-dialog type="modal"><fluent-dialog-body><h2 slot="title">${title}</h2>${children.join('')}<div slot="action">${actions.join('')}</div></fluent-dialog-body></fluent-dialog>`,
  drawer: (title, children, actions) =>
    `<fluent-drawer type="modal" position="end"><fluent-drawer-body><h2 slot="title">${title}</h2>${children.join('')}<div slot="footer">${actions.join('')}</div></fluent-drawer-body></fluent-drawer>`,
  tabs: (tabs) =>
    `<fluent-tablist activeid="ft0">${tabs.map(({ title }, at) => `<fluent-tab id="ft${at}">${title}</fluent-tab>`).join('')}</fluent-tablist>${tabs.map(({ children }, at) => `<div role="tabpanel" aria-labelledby="ft${at}"${at === 0 ? '' : ' hidden'}>${children.join('')}</div>`).join('')}`,
  accordion: (parts) =>
    `<fluent-accordion expand-mode="multi">${parts.map(({ title, children }) => `<fluent-accordion-item expanded><span slot="heading">${title}</span>${children.join('')}</fluent-accordion-item>`).join('')}</fluent-accordion>`,
};
