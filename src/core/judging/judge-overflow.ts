import type { TargetDescription } from '../guide';
import type { PageLocation } from '../page-location';
import { saysOverflow } from '../words/overflow-words';
import { signsOut } from '../words/sign-out-words';
import type { Candidate } from './candidate';
import { countOf, type MatchContext, refusalOfPlaces, wordsIn } from './judgement';
import { tenantIn } from './tenant';
import { ABSENT, type Verdict } from './verdict';

/** A row of entries, and the folded control at its end. */
export type EntryRow = { readonly entries: readonly Candidate[]; readonly last: Candidate };

const ROLES = ['button', 'menuitem', 'tab'];
/** So many entries that are the customer's by name and address make a row its menu. */
const ENOUGH_ENTRIES = 2;

/**
 * Judges what may unfold an entry that is nowhere on the page: the one control for the rest of a menu in which other entries of
 * this customer stand. Whether the entry is still to come, only time tells; whoever asks has waited.
 */
export function judgeOverflow(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  rows: readonly EntryRow[],
  context: MatchContext,
): Verdict {
  const lasts = rows.filter((row) => isMenuWithMore(target, row, context)).map(({ last }) => last);
  const [last] = lasts;
  if (!last || lasts.some(({ id }) => id !== last.id)) return ABSENT;
  const { id, names, language } = last;
  return { type: 'folded', picks: [{ candidate: id, label: names[0], word: null, language, section: null }] };
}

function isMenuWithMore(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  { entries, last }: EntryRow,
  context: MatchContext,
): boolean {
  if (!isOverflow(last)) return false;
  const isOwn = (address: PageLocation): boolean =>
    context.pageAt(address) !== null &&
    tenantIn(address.path) !== null &&
    tenantIn(address.path) === tenantIn(context.here.path);
  if (!entries.every(({ address }) => address === null || isOwn(address))) return false;
  const names = entries.flatMap((entry) => entry.names);
  // What ends the session stands in the person's own menu; a second control for more may be the one.
  if (names.some((name) => signsOut(name) || saysOverflow(name))) return false;
  if (countOf(target.names, wordsIn(names, context)) > 0) return false;
  const known = entries
    .filter(({ address, isVisible }) => address !== null && isVisible)
    .map((entry) => wordsIn(entry.names, context))
    .filter((words) => countOf(target.beside, words) > 0);
  const different = new Set(known.flatMap((words) => [...words]));
  return known.length >= ENOUGH_ENTRIES && countOf(target.beside, different) >= ENOUGH_ENTRIES;
}

function isOverflow(control: Candidate): boolean {
  const { ariaRole, names, address, disabled, places } = control;
  if (!ROLES.includes(ariaRole) || address !== null || disabled || !names.every(saysOverflow)) return false;
  if (!places.includes('navigation') && !places.includes('menu')) return false;
  const misplaced = refusalOfPlaces(control, [
    'header',
    'row',
    'breadcrumb',
    'search',
    'dialog',
    'notice',
    'toast',
    'tooltip',
  ]);
  return misplaced === null && !places.includes('footer') && control.isVisible;
}
