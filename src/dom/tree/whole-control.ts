import { type FlatTree, flatText } from './flat-tree';

const CONTROLS = 'a,button,input,select,textarea,summary,[role="button"],[role="link"],[role="menuitem"],[tabindex]';
const ENTRY = '[role="menuitem"],[role="treeitem"]';
const SUBMENU = 'ul,ol,[role="menu"],[role="group"]';
/** How far the button in a component may stand back from its edge: the padding of a large one. CSS px. */
const MOST_PADDING = 32;

/** An entry that has unfolded to a menu of its own entries is marked by its own line, where that is an element. */
function ownLineOf(tree: FlatTree, entry: Element): Element {
  if (!entry.matches(ENTRY)) return entry;
  const isDrawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  if (![...entry.querySelectorAll(SUBMENU)].some(isDrawn)) return entry;
  const line = [...entry.children].find((child) => !child.matches(SUBMENU) && isDrawn(child) && flatText(tree, child));
  return line && !line.querySelector(SUBMENU) ? line : entry;
}

/**
 * The whole of a control as a person sees it. Some components are drawn by their host, with padding around the native button
 * inside; the host is the control then, if it holds nothing else to use.
 */
export function wholeControlOf(tree: FlatTree, control: Element): Element {
  const root = control.getRootNode();
  if (!(root instanceof ShadowRoot)) return ownLineOf(tree, control);
  const { host } = root;
  const others = [...root.querySelectorAll(CONTROLS), ...host.querySelectorAll(CONTROLS)];
  if (others.some((other) => other !== control && !tree.contains(control, other))) return control;
  const inner = control.getBoundingClientRect();
  const outer = host.getBoundingClientRect();
  const padding = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return padding.every((px) => px >= -1 && px <= MOST_PADDING) ? host : control;
}
