import { createElement as h, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TargetKey } from '../../../src/core/guide';
import { atRest } from './at-rest';
import type { Kit } from './kit';
import { keyed, REACT_PARTS, target } from './react-parts';

type Mui = typeof import('@mui/material');
let mui: Mui;

/** Components that turn into a link; by type they know of `href` only what their root element does. */
const linkTo = (href: string, mark?: TargetKey) => ({ component: 'a', href, ...target(mark) });

/** MUI: Material for React. Dialogs and drawers stand at the end of the body. */
export const muiKit: Kit<ReactNode> = {
  ...REACT_PARTS,
  style: 'MUI',
  isDrawerModal: true,
  async load() {
    mui = await import('@mui/material');
  },
  button: (label, { mark, disabled } = {}) =>
    h(mui.Button, { variant: 'contained', disabled: disabled ?? false, ...target(mark) }, label),
  field: (label) => h(mui.TextField, { label, defaultValue: 'x', margin: 'dense' }),
  section: (title, children, actions) =>
    h(
      mui.Card,
      { variant: 'outlined' },
      h(mui.CardHeader, { title }),
      h(mui.CardContent, null, keyed(children)),
      h(mui.CardActions, null, keyed(actions)),
    ),
  menu: (label, entries) =>
    h(
      mui.List,
      { 'aria-label': label, sx: { width: 220 } },
      entries.map(({ label: entry, href, mark }) => {
        const properties = linkTo(href, mark);
        return h(
          mui.ListItem,
          { key: href, disablePadding: true },
          h(mui.ListItemButton, properties, h(mui.ListItemText, { primary: entry })),
        );
      }),
    ),
  tiles: (entries) =>
    h(
      mui.Stack,
      { direction: 'row' },
      entries.map(({ label, href, mark }) => {
        const properties = linkTo(href);
        const content = h(
          mui.CardContent,
          null,
          h(mui.Typography, { variant: 'h5' }, label),
          h(mui.Typography, { variant: 'body2' }, `About ${label}`),
        );
        return h(mui.Card, { key: href, ...target(mark) }, h(mui.CardActionArea, properties, content));
      }),
    ),
  table: (heads, rows, mark) =>
    h(
      mui.TableContainer,
      target(mark),
      h(
        mui.Table,
        null,
        h(
          mui.TableHead,
          null,
          h(
            mui.TableRow,
            null,
            heads.map((head) => h(mui.TableCell, { key: head }, head)),
          ),
        ),
        h(
          mui.TableBody,
          null,
          rows.map(({ cells: [name, ...cells], href }) =>
            h(
              mui.TableRow,
              { key: href },
              h(mui.TableCell, null, h(mui.Link, { href }, name)),
              cells.map((cell) => h(mui.TableCell, { key: cell }, cell)),
            ),
          ),
        ),
      ),
    ),
  dialog: (title, children, actions) =>
    h(
      mui.Dialog,
      { open: true },
      h(mui.DialogTitle, null, title),
      h(mui.DialogContent, null, keyed(children)),
      h(mui.DialogActions, null, keyed(actions)),
    ),
  drawer: (title, children, actions) =>
    h(
      mui.Drawer,
      { open: true, anchor: 'right' },
      h(mui.Box, { sx: { width: 380 } }, h(mui.Typography, { variant: 'h6' }, title), keyed(children), keyed(actions)),
    ),
  tabs: (tabs) =>
    h(
      'div',
      null,
      h(
        mui.Tabs,
        { value: 0 },
        tabs.map(({ title }, at) => h(mui.Tab, { key: title, value: at, label: title })),
      ),
      keyed(tabs[0]?.children ?? []),
    ),
  accordion: (parts) =>
    h(
      'div',
      null,
      parts.map(({ title, children }) => {
        const summary = h(mui.AccordionSummary, { key: 'summary' }, title);
        const details = h(mui.AccordionDetails, { key: 'details' }, keyed(children));
        const properties = { defaultExpanded: true, children: [summary, details] };
        return h(mui.Accordion, { key: title, ...properties });
      }),
    ),
  async render(root, nodes) {
    const mount = document.createElement('div');
    root.append(mount);
    flushSync(() => createRoot(mount).render(h('div', null, keyed(nodes))));
    await atRest();
  },
};
