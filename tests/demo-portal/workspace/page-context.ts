import type { TextKey } from '../labels/texts-en.ts';
import type { DemoPortalSettings } from '../options.ts';

/** What the server tells the page: the whole of it stands in the page as JSON, so no inline script is needed. */
export type PageContext = {
  readonly settings: DemoPortalSettings;
  readonly words: Readonly<Record<TextKey, string>>;
  readonly direction: 'ltr' | 'rtl';
  /** The locale for numbers and dates. */
  readonly locale: string;
};

/** The id of the element that carries the {@link PageContext}. */
export const contextElementId = 'demo-portal-context';

function readContext(): PageContext {
  const json = document.getElementById(contextElementId)?.textContent;
  if (!json) throw new Error(`The page has no #${contextElementId}.`);
  // Written by our own server in the same build: there is no older or foreign writer to guard against.
  return JSON.parse(json) as PageContext;
}

/** The context of this page. */
export const pageContext: PageContext = readContext();

/** One of the demo's words in the page's language, with its `{placeholders}` filled in. */
export function text(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return pageContext.words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const dateFormat = new Intl.DateTimeFormat(pageContext.locale, { dateStyle: 'medium', timeZone: 'UTC' });

/** A date of the demo's fixed calendar, counted in days from the first of March 2024: screenshots stay the same. */
export function formatDay(day: number): string {
  return dateFormat.format(new Date(Date.UTC(2024, 2, 1 + day)));
}
