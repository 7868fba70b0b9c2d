import type { Candidate } from '../core/candidate';
import type { FlatTree } from './flat-tree';

/** So many lists are looked at; tables and grids first, since a page may have a list in every row. */
const MAX_LISTS = 60;

/** The lists that are worth a look, likeliest first. */
export function likeliestLists(lists: Iterable<Element>): Element[] {
  const all = [...lists];
  if (all.length <= MAX_LISTS) return all;
  const isTable = (element: Element) => element.matches('table,[role="grid"],[role="table"],[role="treegrid"]');
  return [...all.filter(isTable), ...all.filter((element) => !isTable(element))].slice(0, MAX_LISTS);
}

/**
 * Of a list in a list, the one that lists the things: the inner one where it holds all that the outer one does (a table in a
 * grid component, a grid in a table that lays out the page), else the outer one (rows that hold lists).
 */
export function withoutNested(
  tree: FlatTree,
  lists: readonly { element: Element; candidate: Candidate }[],
): Candidate[] {
  const richness = ({ candidate }: { candidate: Candidate }): number =>
    new Set(candidate.list?.rowAddresses.map(({ path }) => path)).size * 100 + (candidate.list?.columns.length ?? 0);
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
