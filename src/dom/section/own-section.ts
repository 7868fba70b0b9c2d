import { isControl } from '../tree/element-kinds';
import { HEADING, headsSomething } from '../tree/headings';
import { byTagOrRole } from '../tree/tag-or-role';

/** A title inside one of these heads that, not what stands beside it. */
const isMarkedSection = byTagOrRole(
  'section article fieldset details li tr main aside nav dialog',
  'group region listitem row main complementary navigation dialog alertdialog tabpanel alert status',
);
const OWN_SECTION_TAG = /-(card|panel|section|accordion-item|tile|dialog|drawer|nav|tab-panel|alert|toast)$/;

/** Components that are called what a section of its own is. */
export const isOwnSectionTag = ({ localName }: Element): boolean =>
  localName.includes('-') && OWN_SECTION_TAG.test(localName);

/** A section of its own: by what it is, or by the box that is drawn around it. */
export function isOwnSection(element: Element): boolean {
  if (headsSomething(element) || holdsTab(element)) return false;
  if (isMarkedSection(element) || isOwnSectionTag(element)) return true;
  // A button has a border of its own.
  if (element.childElementCount < 2 || isControl(element)) return false;
  const style = getComputedStyle(element);
  const isDrawn = (width: string): boolean => Number.parseFloat(width) >= 1;
  // Asked for one by one: most boxes have no border at the top, and each answer costs.
  const hasBorder =
    isDrawn(style.borderTopWidth) &&
    isDrawn(style.borderBottomWidth) &&
    isDrawn(style.borderLeftWidth) &&
    isDrawn(style.borderRightWidth);
  return hasBorder || (style.boxShadow !== 'none' && style.boxShadow !== '');
}

/** The item of a list that tabs are written as: it heads what the tab shows. */
export const holdsTab = ({ localName, firstElementChild }: Element): boolean =>
  localName === 'li' && firstElementChild?.getAttribute('role') === 'tab';

/** Whether a box stands beside others of its kind that have a heading each: one of several cards. */
export function hasTwin({ parentElement, localName, className }: Element): boolean {
  const twins = [...(parentElement?.children ?? [])].filter(
    (each) => each.localName === localName && each.className === className && each.querySelector(HEADING),
  );
  return twins.length > 1;
}
