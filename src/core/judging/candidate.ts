import type { PageLocation } from '../page-location';

/** Where in the page a control stands. */
export type Place =
  | 'header'
  | 'navigation'
  | 'menu'
  | 'breadcrumb'
  | 'footer'
  | 'row'
  | 'toast'
  | 'dialog'
  | 'search'
  | 'tooltip'
  | 'aside'
  /** A box that floats over the page and says something. */
  | 'notice';

/** The titles that a control stands under, the nearest first, as they stand on the page. */
export type SectionFinding = {
  /** The first of the titles, without looking for the others. */
  readonly nearest: string | null;
  readonly titles: readonly string[];
  /** Something between the title and the control looks like a title of its own. */
  readonly doubtful: boolean;
  /** The control stands below its title in an item of a list or table that says something itself: a card, a tax number. */
  readonly inItem: boolean;
  /** The control stands in a bar that floats over the page, and no title is in there: the titles may belong to others. */
  readonly floating: boolean;
  /** The nearest title is the page's own. */
  readonly headsPage: boolean;
  /** The nearest title is a part of the page's own: the customer's name. */
  readonly namesPage: boolean;
};

/** The form that a control would send. */
export type FormFinding = {
  /** Label and titles of the dialog or group that the form is. */
  readonly titles: readonly string[];
  /** The nearest title of each of its fields. */
  readonly fieldSections: readonly string[];
  /** All titles that its fields stand under, near and far. */
  readonly fieldTitles: readonly string[];
  /** Those of them that all of its fields stand under. */
  readonly commonTitles: readonly string[];
  readonly fieldLabels: readonly string[];
  /** Fields to write a message in: several lines of text. */
  readonly messageFields: number;
  /** Fields to type or choose a value in. */
  readonly valueFields: number;
  /** Checkboxes, radio buttons, switches, ratings. */
  readonly choiceFields: number;
  readonly isDialog: boolean;
  /**
   * Whether the control stands in a bar outside of the part of the page that the fields are in, and what else is in that: nothing
   * but controls, a text, or something to choose.
   */
  readonly apart: 'no' | 'mere' | 'says' | 'chooses';
  /** It says of itself that it is a form or a dialog, and is no mere box around fields and controls. */
  readonly isMarked: boolean;
};

/** The list that a candidate is. */
export type ListFinding = {
  /** The list's own label. */
  readonly label: string;
  /** Where the links in it lead, in their order; several may lead to one thing. */
  readonly rowAddresses: readonly PageLocation[];
  readonly columns: readonly string[];
  readonly titles: readonly string[];
  /** It was made out by what is in it; nothing on the page says that it is a list. */
  readonly isLoose: boolean;
};

/** A control that unfolds others, and what it is called. */
export type Opener = { readonly id: number; readonly name: string };

/** An element of the page that may be a target, as plain data. The number leads back to the element. */
export type Candidate = {
  readonly id: number;
  readonly ariaRole: string;
  /** The accessible name first, then other names that a person may read on it (its heading, its own text, its title). */
  readonly names: readonly [string, ...string[]];
  /** What is said of it besides its name, for assistive technology; '' where nothing is. */
  readonly description: string;
  /** `lang` of the nearest element that has one, or null. */
  readonly language: string | null;
  readonly disabled: boolean;
  /** It looks like a tile: large, or with a heading, and no switch. */
  readonly isTile: boolean;
  /** It appeared since the person last used a control. */
  readonly isNew: boolean;
  /** It is drawn somewhere, if only behind a layer or off the page: the quick part of whether it is visible. */
  readonly isDrawn: boolean;
  readonly isVisible: boolean;
  readonly address: PageLocation | null;
  readonly places: readonly Place[];
  readonly section: SectionFinding;
  readonly form: FormFinding | null;
  readonly list: ListFinding | null;
  /** What its radio buttons are called, where it is a group of them. */
  readonly options: readonly string[];
  /** The headings that it stands under by their levels, the nearest first, whatever boxes there are. */
  readonly headings: readonly string[];
  /**
   * The titles around its nearest one, by boxes and by levels, without the page's own, which may hold anybody's name; and what else
   * it is shown under: tabs, heads of groups. Of a list, the last alone.
   */
  readonly outerTitles: readonly string[];
  /** Names of the controls that stand beside it in its menu or button row. */
  readonly beside: readonly string[];
  /** What opens the menus that it is in is called, the innermost first. */
  readonly openedBy: readonly string[];
  /** The control that unfolds what hides this one, when that is certain. */
  readonly opener: Opener | null;
  /** The control that unfolds this one if it is an entry of the site's menu, where that is folded and nothing else says so. */
  readonly menuButton: Opener | null;
};
