import type { Candidate, Opener } from '../../core/judging/candidate';
import { neighboursOf } from '../around/neighbours';
import { menuButtonOf, menuTriggersOf, openerOf } from '../around/opener';
import { placesOf } from '../around/places';
import { findForm } from '../form/form';
import { accessibleNameOf, ariaRoleOf, descriptionOf, isDisabled, languageOf } from '../names/accessibility';
import { addressAround } from '../names/address';
import { leadOf, namesOf, saysOnlyIcon, textsIn } from '../names/control-names';
import { headingsAbove } from '../section/outline';
import { findSection } from '../section/section';
import { shownAround } from '../section/shown-around';
import { isDrawn, isVisible } from '../sight/visibility';
import type { FlatTree } from '../tree/flat-tree';
import { customerInTitle, isOfPageTitle, withoutName } from '../tree/headings';
import { BLANK } from './blank-candidate';
import type { CandidateReading } from './candidate-reading';
import { once } from './once';
import { isTile } from './tile';

/**
 * The candidate for a control, or null for one that nothing names.
 * @param budget so many nodes are looked at for its titles
 */
export function controlCandidate(reading: CandidateReading, element: Element, budget: number): Candidate | null {
  const { tree, words, isNew, query, idOf } = reading;
  const address = addressAround(tree, element);
  const [first, ...others] = readableNamesOf(tree, element, address !== null);
  if (first === undefined) return null;
  // Read when asked for, and once: a candidate that is refused by its name or place costs no layout.
  const isShown = once(() => isVisible(tree, element));
  const section = once(() => findSection(tree, element, words, budget));
  const form = once(() => (isShown() ? findForm(tree, element, words) : null));
  const beside = once(() => neighboursOf(tree, element));
  const headings = once(() => headingsAbove(tree, element));
  const outerTitles = once(() => {
    const { nearest, titles } = section();
    const customer = customerInTitle(words.isKnown);
    return [...titles.slice(1), ...headings(), ...shownAround(tree, element)]
      .filter((title) => title !== nearest && !isOfPageTitle(title))
      .map((title) => withoutName(title, customer));
  });
  const asOpener = (control: Element | null): Opener | null =>
    control && { id: idOf(control), name: accessibleNameOf(tree, control) };
  const opener = once(() => (isShown() ? null : asOpener(openerOf(tree, element, query))));
  const menuButton = once(() => (isShown() ? null : asOpener(menuButtonOf(tree, element, query))));
  const triggers = once(() => menuTriggersOf(tree, element));
  // What is in a menu is where the menu is opened, too.
  const places = once(() => [...new Set([element, ...triggers()].flatMap((each) => placesOf(tree, each)))]);
  return {
    ...BLANK,
    id: idOf(element),
    ariaRole: ariaRoleOf(element),
    names: [first, ...others],
    get description() {
      return descriptionOf(element);
    },
    language: languageOf(tree, element),
    disabled: isDisabled(tree, element),
    get isTile() {
      return isShown() && isTile(element);
    },
    isNew: isNew(element),
    isDrawn: isDrawn(element),
    get isVisible() {
      return isShown();
    },
    address,
    get places() {
      return places();
    },
    get section() {
      return section();
    },
    get form() {
      return form();
    },
    get headings() {
      return headings();
    },
    get outerTitles() {
      return outerTitles();
    },
    get beside() {
      return beside();
    },
    get openedBy() {
      return triggers().map((trigger) => accessibleNameOf(tree, trigger));
    },
    get opener() {
      return opener();
    },
    get menuButton() {
      return menuButton();
    },
  };
}

/** What a person may read on a control: its accessible name first, each once. */
function readableNamesOf(tree: FlatTree, element: Element, hasAddress: boolean): readonly string[] {
  const lead = leadOf(tree, element)?.data.trim();
  // An address says what it leads to; the first text is enough of a name then.
  const isLeadApart = lead !== undefined && (hasAddress || isOnOwnLine(tree, element));
  const others = namesOf(tree, element).filter((name) => name !== lead || isLeadApart);
  return [...new Set([calledOf(tree, element), ...others])].filter((name) => name !== '');
}

/** The accessible name, or the tooltip where the name is an icon's. */
function calledOf(tree: FlatTree, element: Element): string {
  const name = accessibleNameOf(tree, element);
  const title = element.getAttribute('title')?.trim();
  const isOwnText =
    title && name !== title && !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby');
  return isOwnText && saysOnlyIcon(tree, element) ? title : name;
}

/** Whether the first text of a control is a line by itself: "Account" over what it is about, not "Account settings". */
function isOnOwnLine(tree: FlatTree, element: Element): boolean {
  const [lead, next] = textsIn(tree, element, 2).map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  });
  return lead !== undefined && next !== undefined && next.height > 0 && next.top >= lead.bottom - 2;
}
