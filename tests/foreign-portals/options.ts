export type ForeignPortalName = 'plain' | 'fluent-react' | 'shoelace' | 'material';

/** How a foreign portal is to behave. Each portal has its own habits besides. */
export type ForeignOptions = {
  readonly name: ForeignPortalName;
  /** The language of its words; each portal has two or three. */
  readonly language: string;
  /** `lang` of the page; none where a portal gives none. */
  readonly htmlLang?: string;
  /** What lies before `/customers` in its addresses. */
  readonly base: string;
  /** How the form opens: at its place, on a route of its own, in a dialog, in a drawer; `open`: it is open at once. */
  readonly editing: 'in-place' | 'route' | 'dialog' | 'drawer' | 'open';
  /** ms until a page's content is there. */
  readonly latency: number;
  /** ms that saving takes. */
  readonly saving: number;
  /** The account page is in a closed shadow root. */
  readonly closed?: boolean;
  /** ms after which the whole page is rendered anew, again and again. */
  readonly rerender?: number;
  /** Menus are folded behind a button. */
  readonly folded?: boolean;
  /** Other habits of one portal. */
  readonly variant?: string;
};

/** Reads the options in the page. */
export function readOptions(): ForeignOptions {
  return JSON.parse(document.querySelector('#options')?.textContent ?? '{}') as ForeignOptions;
}
