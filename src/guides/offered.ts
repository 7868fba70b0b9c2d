import type { Guide } from '../core/guide';
import { GUIDES } from './catalog';

/**
 * The guides that people can start, in the catalog's order: all, or those that their organization's policy names. Ids that
 * this version does not know are passed over; a policy that names none that it knows would leave people without a guide, so
 * then all are offered.
 */
export function offeredGuides(ids: readonly string[] | null): readonly [Guide, ...Guide[]] {
  const [first, ...others] = GUIDES.filter(({ id }) => ids?.includes(id));
  return first ? [first, ...others] : GUIDES;
}

/**
 * What is offered once a guide is done: the one that it names as what comes next, else the one after it in the catalog's
 * order, beginning again after the last. Null where no other guide is offered.
 */
export function guideAfter(guide: Guide, offered: readonly Guide[]): Guide | null {
  const named = offered.find(({ id }) => id === guide.next?.guide);
  const at = offered.findIndex(({ id }) => id === guide.id);
  const others = [...offered.slice(at + 1), ...offered.slice(0, Math.max(at, 0))];
  return named ?? others[0] ?? null;
}

/** The ids of a policy that name no guide of this version. */
export function unknownGuides(ids: readonly string[] | null): readonly string[] {
  return (ids ?? []).filter((wanted) => !GUIDES.some(({ id }) => id === wanted));
}
