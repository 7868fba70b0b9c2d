import type { FlatTree } from './flat-tree';

const CONTROLS = 'a,button,input,select,textarea,summary,[role="button"],[role="link"],[role="menuitem"],[tabindex]';
/** How far the button in a component may stand back from its edge: the padding of a large one. CSS px. */
const MOST_PADDING = 32;

/**
 * The whole of a control as a person sees it. Some components are drawn by their host, with padding around the native button
 * inside; the host is the control then, if it holds nothing else to use.
 */
export function wholeControlOf(tree: FlatTree, control: Element): Element {
  const root = control.getRootNode();
  if (!(root instanceof ShadowRoot)) return control;
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
