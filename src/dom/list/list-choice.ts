import type { Candidate } from '../../core/judging/candidate';
import { tenantIn } from '../../core/judging/tenant';
import { closestOf, type FlatTree } from '../tree/flat-tree';
import { GRID } from './list';

/** So many lists are looked at; tables and grids first, since a page may have a list in every row. */
const MAX_LISTS = 60;

/** A table that says of itself that it is none. */
const LAYOUT = 'table:is([role="presentation"],[role="none"])';

/** The lists that are worth a look, likeliest first. Tables that a grid is laid out with (its heads, its rows) are parts of it. */
export function likeliestLists(tree: FlatTree, lists: Iterable<Element>): Element[] {
  const all = [...lists].filter((element) => !element.matches(LAYOUT) || closestOf(tree, element, GRID) === null);
  if (all.length <= MAX_LISTS) return all;
  const isTable = (element: Element) => element.matches(`table,${GRID}`);
  return [...all.filter(isTable), ...all.filter((element) => !isTable(element))].slice(0, MAX_LISTS);
}

type ReadList = { readonly element: Element; readonly candidate: Candidate };

/** Tables whose heads stand in a table of their own, so that the rows scroll below them, are one: the one with the rows. */
export function withHeadsFromApart(lists: readonly ReadList[]): readonly ReadList[] {
  const columnsOf = ({ candidate: { list } }: ReadList): readonly string[] => list?.columns ?? [];
  const isTable = ({ element }: ReadList): boolean => element.localName === 'table';
  const isHeads = (list: ReadList): boolean =>
    isTable(list) && columnsOf(list).length > 0 && list.element.querySelector('td') === null;
  const rowsOf = new Map<ReadList, ReadList>();
  for (const heads of lists.filter(isHeads)) {
    const rows = lists.find(
      (list) =>
        isTable(list) &&
        columnsOf(list).length === 0 &&
        Boolean(heads.element.compareDocumentPosition(list.element) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    if (rows) rowsOf.set(heads, rows);
  }
  return lists
    .filter((list) => !rowsOf.has(list))
    .map((list) => {
      const heads = [...rowsOf].find(([, rows]) => rows === list)?.[0];
      const { candidate } = list;
      if (!heads || !candidate.list) return list;
      return { ...list, candidate: { ...candidate, list: { ...candidate.list, columns: columnsOf(heads) } } };
    });
}

/**
 * Of a list in a list, the one that lists the things: the inner one where it holds all that the outer one does (a table in a
 * grid component, a grid in a table that lays out the page), else the outer one (rows that hold lists).
 */
export function withoutNested(tree: FlatTree, lists: readonly ReadList[]): Candidate[] {
  // By the customers alone: what lays out a page holds the links of its menu, too.
  const richness = ({ candidate: { list } }: { candidate: Candidate }): number =>
    new Set(list?.rowAddresses.flatMap(({ path }) => tenantIn(path) ?? [])).size * 100 + (list?.columns.length ?? 0);
  return lists
    .filter((one) =>
      lists.every((other) => {
        if (other === one) return true;
        if (tree.contains(one.element, other.element))
          return richness(other) < richness(one) && other.candidate.isVisible;
        if (tree.contains(other.element, one.element)) return richness(one) >= richness(other);
        return true;
      }),
    )
    .map(({ candidate }) => candidate);
}
