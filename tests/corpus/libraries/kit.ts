import type { TargetKey } from '../../../src/core/guide';

/** What a page is made of, whatever library renders it. `mark` is the key of the target that a part is. */
export type Kit<Node> = {
  readonly style: string;
  /** Its drawer makes the page behind it wait. */
  readonly isDrawerModal: boolean;
  /** Registers the library's components; before the first case. */
  load(): Promise<void>;
  text(value: string): Node;
  heading(level: 1 | 2 | 3, value: string): Node;
  box(children: readonly Node[]): Node;
  button(label: string, options?: ButtonOptions): Node;
  field(label: string): Node;
  /** A titled part of the page, with its actions where the library has them. */
  section(title: string, children: readonly Node[], actions: readonly Node[]): Node;
  /** A menu of links at the side. */
  menu(label: string, entries: readonly Entry[]): Node;
  tiles(entries: readonly Entry[]): Node;
  table(heads: readonly string[], rows: readonly Row[], mark: TargetKey): Node;
  dialog(title: string, children: readonly Node[], actions: readonly Node[]): Node;
  drawer(title: string, children: readonly Node[], actions: readonly Node[]): Node;
  tabs(tabs: readonly { readonly title: string; readonly children: readonly Node[] }[]): Node;
  accordion(parts: readonly { readonly title: string; readonly children: readonly Node[] }[]): Node;
  render(root: HTMLElement, nodes: readonly Node[]): Promise<void> | void;
};

export type ButtonOptions = { readonly mark?: TargetKey; readonly disabled?: boolean };
export type Entry = { readonly label: string; readonly href: string; readonly mark?: TargetKey };
export type Row = { readonly cells: readonly string[]; readonly href: string };

export const markOf = (mark: TargetKey | undefined): string => (mark ? ` data-corpus-target="${mark}"` : '');

/** Parts that HTML itself gives, for kits written as markup. */
export const HTML_PARTS = {
  text: (value: string) => `<p>${value}</p>`,
  heading: (level: number, value: string) => `<h${level}>${value}</h${level}>`,
  box: (children: readonly string[]) => `<div>${children.join('')}</div>`,
  render: (root: HTMLElement, nodes: readonly string[]) => {
    root.innerHTML = nodes.join('');
  },
} as const;
