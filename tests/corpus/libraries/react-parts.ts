import { createElement as h, type ReactNode } from 'react';
import type { TargetKey } from '../../../src/core/guide';

/** What kits of React components share. */

/** The mark of a right element, as properties. */
export const target = (mark: TargetKey | undefined): Record<string, string> =>
  mark ? { 'data-corpus-target': mark } : {};

/** Nodes as children in a fixed order, without a box of their own. */
export const keyed = (nodes: readonly ReactNode[]): ReactNode[] =>
  nodes.map((node, key) => h('div', { key, style: { display: 'contents' } }, node));

/** Parts that HTML itself gives. */
export const REACT_PARTS = {
  text: (value: string) => h('p', null, value),
  heading: (level: number, value: string) => h(`h${level}`, null, value),
  box: (children: readonly ReactNode[]) => h('div', null, keyed(children)),
} as const;
