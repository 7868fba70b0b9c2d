import { createElement as h, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { atRest } from './at-rest';
import type { Kit } from './kit';
import { muiKit } from './mui-kit';
import { keyed, REACT_PARTS, target } from './react-parts';

/** Kits of React components: Fluent UI v9 and v8, and MUI. */

type V9 = typeof import('@fluentui/react-components');
let v9: V9;

const fluentV9: Kit<ReactNode> = {
  ...REACT_PARTS,
  style: 'Fluent UI v9',
  isDrawerModal: true,
  async load() {
    v9 = await import('@fluentui/react-components');
  },
  button: (label, { mark, disabled } = {}) => h(v9.Button, { disabled: disabled ?? false, ...target(mark) }, label),
  field: (label) => h(v9.Field, { label }, h(v9.Input, { defaultValue: 'x' })),
  section: (title, children, actions) =>
    h(
      v9.Card,
      null,
      h(v9.CardHeader, { header: h(v9.Text, { weight: 'semibold' }, title), action: h('div', null, keyed(actions)) }),
      keyed(children),
    ),
  menu: (label, entries) =>
    h(
      v9.TabList,
      { vertical: true, 'aria-label': label },
      entries.map(({ label: entry, href, mark }) => h(v9.Tab, { key: href, value: href, ...target(mark) }, entry)),
    ),
  tiles: (entries) =>
    h(
      'div',
      { style: { display: 'flex' } },
      entries.map(({ label, href, mark }) =>
        h(
          v9.Card,
          { key: href, onClick: () => {}, role: 'link', ...target(mark) },
          h(v9.Text, { weight: 'semibold' }, label),
          h(v9.Text, null, `About ${label}`),
        ),
      ),
    ),
  table: (heads, rows, mark) =>
    h(
      v9.Table,
      target(mark),
      h(
        v9.TableHeader,
        null,
        h(
          v9.TableRow,
          null,
          heads.map((head) => h(v9.TableHeaderCell, { key: head }, head)),
        ),
      ),
      h(
        v9.TableBody,
        null,
        rows.map(({ cells: [name, ...cells], href }) =>
          h(
            v9.TableRow,
            { key: href },
            h(v9.TableCell, null, h(v9.Link, { href }, name)),
            cells.map((cell) => h(v9.TableCell, { key: cell }, cell)),
          ),
        ),
      ),
    ),
  dialog: (title, children, actions) => {
    const body = h(
      v9.DialogBody,
      null,
      h(v9.DialogTitle, null, title),
      h(v9.DialogContent, null, keyed(children)),
      h(v9.DialogActions, null, keyed(actions)),
    );
    // Its type wants the one child as a property.
    const properties = { open: true, children: h(v9.DialogSurface, null, body) };
    return h(v9.Dialog, properties);
  },
  drawer: (title, children, actions) =>
    h(
      v9.OverlayDrawer,
      { open: true, position: 'end' },
      h(v9.DrawerHeader, null, h(v9.DrawerHeaderTitle, null, title)),
      h(v9.DrawerBody, null, keyed(children)),
      h(v9.DrawerFooter, null, keyed(actions)),
    ),
  tabs: (tabs) =>
    h(
      'div',
      null,
      h(
        v9.TabList,
        { selectedValue: 0 },
        tabs.map(({ title }, at) => h(v9.Tab, { key: title, value: at }, title)),
      ),
      keyed(tabs[0]?.children ?? []),
    ),
  accordion: (parts) =>
    h(
      v9.Accordion,
      { multiple: true, openItems: parts.map((_, at) => at), collapsible: true },
      parts.map(({ title, children }, at) =>
        h(
          v9.AccordionItem,
          { key: title, value: at },
          h(v9.AccordionHeader, null, title),
          h(v9.AccordionPanel, null, keyed(children)),
        ),
      ),
    ),
  async render(root, nodes) {
    const mount = document.createElement('div');
    root.append(mount);
    flushSync(() => createRoot(mount).render(h(v9.FluentProvider, { theme: v9.webLightTheme }, keyed(nodes))));
    await atRest();
  },
};

type V8 = typeof import('@fluentui/react');
let v8: V8;

const fluentV8: Kit<ReactNode> = {
  ...REACT_PARTS,
  style: 'Fluent UI v8',
  isDrawerModal: true,
  async load() {
    v8 = await import('@fluentui/react');
  },
  button: (label, { mark, disabled } = {}) =>
    h(v8.DefaultButton, { text: label, disabled: disabled ?? false, ...target(mark) }),
  field: (label) => h(v8.TextField, { label, defaultValue: 'x' }),
  section: (title, children, actions) =>
    h(
      v8.Stack,
      { styles: { root: { border: '1px solid #ccc', padding: 12 } } },
      h(
        v8.Stack,
        { horizontal: true, horizontalAlign: 'space-between' },
        h(v8.Text, { variant: 'xLarge' }, title),
        keyed(actions),
      ),
      keyed(children),
    ),
  menu: (label, entries) =>
    h(v8.Nav, {
      ariaLabel: label,
      styles: { root: { width: 220 } },
      groups: [{ links: entries.map(({ label: name, href, mark }) => ({ name, url: href, ...target(mark) })) }],
    }),
  tiles: (entries) =>
    h(
      'div',
      { style: { display: 'flex' } },
      entries.map(({ label, href, mark }) =>
        h(v8.CompoundButton, { key: href, secondaryText: `About ${label}`, ...target(mark) }, label),
      ),
    ),
  table: (heads, rows, mark) =>
    h(
      'div',
      target(mark),
      h(v8.DetailsList, {
        items: rows.map(({ cells: [name, domain], href }) => ({ key: href, name, domain, href })),
        columns: heads.map((name, at) => ({ key: name, name, fieldName: at === 0 ? 'name' : 'domain', minWidth: 160 })),
        selectionMode: v8.SelectionMode.none,
        onRenderItemColumn: (item: { name: string; domain: string; href: string }, at?: number) =>
          at === 0 ? h(v8.Link, { href: item.href }, item.name) : item.domain,
      }),
    ),
  dialog: (title, children, actions) =>
    h(
      v8.Dialog,
      { hidden: false, dialogContentProps: { title } },
      keyed(children),
      h(v8.DialogFooter, null, keyed(actions)),
    ),
  drawer: (title, children, actions) =>
    h(
      v8.Panel,
      {
        isOpen: true,
        headerText: title,
        isFooterAtBottom: true,
        onRenderFooterContent: () => h('div', null, keyed(actions)),
      },
      keyed(children),
    ),
  tabs: (tabs) =>
    h(
      v8.Pivot,
      null,
      tabs.map(({ title, children }) => h(v8.PivotItem, { key: title, headerText: title }, keyed(children))),
    ),
  accordion: (parts) =>
    h(
      'div',
      null,
      parts.map(({ title, children }) =>
        h(
          'div',
          { key: title },
          h(v8.ActionButton, { iconProps: { iconName: 'ChevronDown' }, 'aria-expanded': true }, title),
          h('div', null, keyed(children)),
        ),
      ),
    ),
  async render(root, nodes) {
    const mount = document.createElement('div');
    root.append(mount);
    flushSync(() => createRoot(mount).render(h(v8.ThemeProvider, null, keyed(nodes))));
    await atRest();
    // Nav passes nothing on to its links.
    const entry = [...mount.querySelectorAll('nav a')].find((link) => link.getAttribute('href')?.endsWith('/account'));
    entry?.setAttribute('data-corpus-target', 'account');
  },
};

export const REACT_KITS: readonly Kit<ReactNode>[] = [fluentV9, fluentV8, muiKit];
