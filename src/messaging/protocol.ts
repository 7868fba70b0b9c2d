import * as v from 'valibot';
import { PAGE_IDS } from '../core/page-location';
import { FrameNews } from './frame-messages';
import { TabRecord } from './tab-record';

/**
 * The messages between the parts, one union per direction. Type strings read `area/verb`. An event has no reply; a request
 * is answered with the type named beside it.
 */

/** What the scripts on a page say to the background. The tab is the sender's. */
export const PageToBackground = v.variant('type', [
  /** Event: a page of a portal is shown in a document that has no overlay yet. */
  v.object({ type: v.literal('page/entered'), page: v.picklist(PAGE_IDS) }),
  /** Request for the sender's tab and its record; reply: `LoadedTab`. */
  v.object({ type: v.literal('tab/load') }),
  /** Request to keep the tab's record, which changed; reply: that `TabRecord`. */
  v.object({ type: v.literal('tab/save'), record: TabRecord }),
  /** Request for the texts of a language; reply: `Texts`. */
  v.object({ type: v.literal('texts/load'), language: v.string() }),
]);
export type PageToBackground = v.InferOutput<typeof PageToBackground>;

/** What the popup says to the background. */
export const PopupToBackground = v.variant('type', [
  /** Request: begin a guide in this tab, or go on with it (without an id: with the tab's); reply: `TabRecord`. */
  v.object({ type: v.literal('walkthrough/start'), tabId: v.number(), guide: v.optional(v.string()) }),
  /** Request: forget what was done in this tab and begin a guide anew (without an id: the tab's); reply: `TabRecord`. */
  v.object({ type: v.literal('walkthrough/restart'), tabId: v.number(), guide: v.optional(v.string()) }),
  /** Request: end it and close the panel in this tab; reply: `TabRecord`. */
  v.object({ type: v.literal('walkthrough/stop'), tabId: v.number() }),
  /** Request for the record of a tab; reply: `TabRecord`. */
  v.object({ type: v.literal('walkthrough/read'), tabId: v.number() }),
  /** Event: open the portal in a new tab and begin a guide there. */
  v.object({ type: v.literal('portal/open'), guide: v.optional(v.string()) }),
]);
export type PopupToBackground = v.InferOutput<typeof PopupToBackground>;

/** The commands that the manifest names, which people can give keys of their own. */
export const PANEL_COMMANDS = ['focus-panel', 'toggle-panel', 'next-step'] as const;
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

/** What the background, or a page of the extension, says to the overlay of a tab. */
export const BackgroundToOverlay = v.variant('type', [
  /** Event: the tab's record was changed from the popup; the overlay takes it over. */
  v.object({ type: v.literal('tab/changed'), record: TabRecord }),
  /** Event: the person used a command's keys in this tab. */
  v.object({ type: v.literal('panel/command'), command: v.picklist(PANEL_COMMANDS) }),
  /** Event: the person withdrew access to this page; the overlay leaves it. */
  v.object({ type: v.literal('access/withdrawn') }),
  /** Request for how the page was judged; reply: `PageReport`. */
  v.object({ type: v.literal('report/make') }),
  /** Events: what there is to tell about the tab's frames. */
  ...FrameNews.options,
]);
export type BackgroundToOverlay = v.InferOutput<typeof BackgroundToOverlay>;

/** A tab and its record, for a script of its page, which does not know by itself which tab it is in. */
export const LoadedTab = v.object({ tabId: v.number(), record: TabRecord });
export type LoadedTab = v.InferOutput<typeof LoadedTab>;

/** A language's resources, one object per file; empty where there is none. */
export const Texts = v.object({
  language: v.string(),
  resources: v.record(v.string(), v.unknown()),
});
export type Texts = v.InferOutput<typeof Texts>;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Parses a message or a reply. What does not parse is refused with the reason, for the log in development. */
export function parseMessage<T extends v.GenericSchema>(schema: T, message: unknown): Result<v.InferOutput<T>> {
  const result = v.safeParse(schema, message);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, error: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` };
}
