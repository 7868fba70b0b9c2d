import { byTagOrRole } from './tag-or-role';

/** Tags of headings, as `byTagOrRole` takes them. */
const HEADING_TAGS = 'h1 h2 h3 h4 h5 h6';

/** Headings of documents, by tag or role. */
export const HEADING = `${HEADING_TAGS.replaceAll(' ', ',')},[role="heading"]`;

/** Whether an element matches `HEADING`. Quick. */
export const isHeading = byTagOrRole(HEADING_TAGS, 'heading');

/** What heads a whole page. */
export const PAGE_HEADING = 'h1,[role="heading"][aria-level="1"]';

/** Headings, and what heads a group, a table or what unfolds. */
export const HEADS = `${HEADING},legend,caption,summary`;

/** Whether an element matches `HEADS`. Quick. */
export const headsSomething = byTagOrRole(`${HEADING_TAGS} legend caption summary`, 'heading');

/** What a heading without a level of its own has (WAI-ARIA 1.2, `heading`). */
const DEFAULT_LEVEL = 2;

/** The level of an element that matches `HEADING`, 1 being the highest. */
export function headingLevelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1]);
  return level >= 1 ? level : DEFAULT_LEVEL;
}

/** Whether a text is, or is in, what the page is called: the customer's name. */
export const isOfPageTitle = (text: string): boolean =>
  (document.querySelector('h1')?.textContent ?? '').includes(text);

/** What stands between a customer's name and a title: "Contoso | Account", "Bill-to info (Contoso)", "Contoso – Bill-to info". */
export const BESIDE_NAME = /\s[-–—|·]\s|\s*[(（)）]/;

/** The customer's name, where the page's own title begins with it and goes on: "Contoso | Account". */
export function customerInTitle(isKnown: (text: string) => boolean): string | null {
  const [customer, ...others] = partsOfTitle(document.querySelector('h1')?.textContent ?? '');
  return customer === undefined || others.length === 0 || isKnown(customer) ? null : customer;
}

/** A title without a customer's name, which says nothing of what stands under it. */
export const withoutName = (title: string, name: string | null): string =>
  name === null || !title.includes(name) ? title : partsOfTitle(title.replace(name, ' | ')).join(' ');

const partsOfTitle = (title: string): readonly string[] =>
  title
    .split(BESIDE_NAME)
    .map((part) => part.trim())
    .filter((part) => part !== '');
