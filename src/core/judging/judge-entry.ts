import type { TargetDescription } from '../guide';
import type { PageLocation } from '../page-location';
import { saysMenu } from '../words/menu-words';
import { signsOut } from '../words/sign-out-words';
import type { Candidate, Opener } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import {
  countOf,
  isOfOtherCustomer,
  leadsToRemoval,
  type MatchContext,
  refusalOfPlaces,
  type Weighed,
  wordsIn,
} from './judgement';

const ENTRY_ROLES = ['link', 'menuitem', 'treeitem', 'tab', 'button', 'option', 'menuitemradio', 'listitem'];
const TILE_ROLES = ['link', 'button'];

/** Roles that also choose a value: of a filter, a view of a report, a column. Of these, some do nothing else in most places. */
const CHOOSING_ROLES = ['option', 'menuitemradio', 'tab', 'button'];
const VALUE_ROLES = ['option', 'menuitemradio'];
/** A filter may offer one or two words that are entries too; so many of a well-known menu are the menu. */
const ENOUGH_OF_MENU = 3;
/** An address that is right says nearly as much as a third neighbour. */
const ENOUGH_WITH_ADDRESS = 2;
/** Tabs are seldom a filter. */
const ENOUGH_OF_TABS = 2;

/** Of a menu of which so many entries are known, at least one stands beside the target. */
const WELL_KNOWN = 4;

/** Weighs a candidate for an entry of a menu, or a tile. */
export function weighEntry(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  candidate: Candidate,
  context: MatchContext,
): Weighed {
  const evidence: EvidenceName[] = [];
  const result = (refusal: Refusal | null): Weighed => ({ evidence, refusal, section: null });
  const { places, address, ariaRole } = candidate;
  if (!ENTRY_ROLES.includes(ariaRole)) return result('wrong role');
  const misplaced = refusalOfPlaces(candidate, ['row', 'breadcrumb', 'search']);
  if (misplaced) return result(misplaced);
  const leadsTo = address && context.pageAt(address);
  if (address && leadsTo !== target.leadsTo) return result('leads to another page');
  if (address && leadsToRemoval(address)) return result('takes something away');
  if (address && isOfOtherCustomer(address, context.here)) return result('belongs to another customer');
  evidence.push(ariaRole === 'button' || ariaRole === 'option' ? 'possibleRole' : 'ariaRole');
  if (address) evidence.push('address');
  if (places.includes('navigation')) evidence.push('inNavigation');
  else if (places.includes('menu')) evidence.push('inMenu');
  const neighbours = countOf(target.beside, wordsIn(candidate.beside, context));
  if (neighbours > 0) evidence.push(neighbours > 1 ? 'neighbours' : 'oneNeighbour');
  // On the start page no trail leads anywhere yet: what stands beside Home there is the menu.
  if (neighbours > 0 && target.isOnHome && context.pageAt(context.here) === 'home') evidence.push('onHome');
  // A menu that is well known shows at least one more of its entries.
  const isKnownMenu = target.beside.length >= WELL_KNOWN;
  const isBeside = neighbours >= neighboursNeeded(candidate, isKnownMenu);
  const isPlaced = address !== null || isBeside || (places.includes('navigation') && !isKnownMenu);
  // "Account" and "Devices" under a person's name are that person's.
  const isMenuInDoubt = isPlaced && isKnownMenu && !address && neighbours < ENOUGH_OF_MENU;
  if (isMenuInDoubt && isUnderUnknownTitle(candidate, context)) return result('in another section');
  // What opens a person's own account stands in the header under the same name.
  if (places.includes('header') && !address && neighbours === 0) evidence.push('inHeader');
  // The menu of the person who is signed in may have more entries of the same names; all of a customer's it never has.
  if (!address && neighbours < ENOUGH_OF_MENU && isKnownMenu && candidate.beside.some(signsOut))
    return result('in the header');
  const isTile =
    !isPlaced &&
    candidate.isTile &&
    TILE_ROLES.includes(ariaRole) &&
    !places.includes('header') &&
    !places.includes('footer');
  if (isTile && target.isOnHome) evidence.push('tile');
  else if (!isPlaced) return result('nothing that belongs to the target is near');
  if (places.includes('dialog')) evidence.push('inDialog');
  return result(null);
}

/**
 * Weighs an entry that is called something unknown and leads to the very page ("All customers", "Account details"): in a menu,
 * as a tile, or in one, that is what it is there for.
 */
export function weighByAddress(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  candidate: Candidate,
  context: MatchContext,
): Weighed {
  const { address, places } = candidate;
  const weighed = weighEntry(target, candidate, context);
  if (weighed.refusal) return weighed;
  if (!address || isBelow(address, context)) return { ...weighed, refusal: 'leads to another page' };
  const isInMenu = places.includes('navigation') || places.includes('menu');
  const isTile = !isInMenu && target.isOnHome && (candidate.isTile || isInTile(target, candidate, context));
  if ((!isInMenu && !isTile) || places.includes('footer'))
    return { ...weighed, refusal: 'nothing that belongs to the target is near' };
  const evidence: readonly EvidenceName[] = [
    ...weighed.evidence,
    'wholeAddress',
    ...(isTile ? (['tile'] as const) : []),
  ];
  return { ...weighed, evidence };
}

/**
 * What unfolds an entry that is hidden. Where its place does not say that it stands in a menu of the site, its neighbours do:
 * three of the target's, or two where the entry's own address is right.
 */
export function openerOfEntry(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  candidate: Candidate,
  context: MatchContext,
): Opener | null {
  const { opener, address, places, beside } = candidate;
  if (opener) return opener;
  // In the header without an address, and beside what ends the session, is the person's own menu.
  if (!address && (places.includes('header') || beside.some(signsOut))) return null;
  const enough = address ? ENOUGH_WITH_ADDRESS : ENOUGH_OF_MENU;
  return countOf(target.beside, wordsIn(beside, context)) >= enough ? candidate.menuButton : null;
}

/** Whether a link that says no more than "View" is what a tile is used by: the nearest title is the target's name. */
function isInTile(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  { section }: Candidate,
  context: MatchContext,
): boolean {
  if (section.nearest === null || section.headsPage || section.doubtful || section.inItem) return false;
  return countOf(target.names, wordsIn([section.nearest], context)) > 0;
}

/** Whether an address is of something below its page: what is above it is the same page, and so is anything else there. */
function isBelow(address: PageLocation, { pageAt }: MatchContext): boolean {
  const page = pageAt(address);
  const above = address.path.replace(/\/+[^/]*\/*$/, '');
  return [above, `${above}/-`].every((path) => pageAt({ ...address, path }) === page);
}

/** Whether the nearest title is neither the page's own nor one that the portal has, nor says that it heads a menu. */
function isUnderUnknownTitle({ section }: Candidate, context: MatchContext): boolean {
  const { nearest, headsPage, namesPage } = section;
  return nearest !== null && !headsPage && !namesPage && wordsIn([nearest], context).size === 0 && !saysMenu(nearest);
}

/** How many known neighbours show that a control is an entry of the menu. */
function neighboursNeeded({ address, places, ariaRole }: Candidate, isKnownMenu: boolean): number {
  if (address || places.includes('navigation') || !CHOOSING_ROLES.includes(ariaRole)) return 1;
  if (isKnownMenu) return ariaRole === 'tab' ? ENOUGH_OF_TABS : ENOUGH_OF_MENU;
  return VALUE_ROLES.includes(ariaRole) ? Number.POSITIVE_INFINITY : 1;
}
