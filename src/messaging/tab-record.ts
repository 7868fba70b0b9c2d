import * as v from 'valibot';
import { ID } from '../core/guide';
import { PAGE_IDS } from '../core/page-location';
import { guideById } from '../guides/catalog';

const WalkthroughSchema = v.pipe(
  v.object({
    guide: v.string(),
    status: v.picklist(['running', 'done']),
    opening: v.boolean(),
    submitted: v.boolean(),
    changed: v.boolean(),
    formKept: v.boolean(),
    customer: v.nullable(v.string()),
    doneOn: v.nullable(v.picklist(PAGE_IDS)),
    viewing: v.nullable(v.string()),
    viewedFrom: v.nullable(v.string()),
  }),
  v.check(({ guide }) => guideById(guide) !== null, 'no guide of that id'),
  v.check(
    ({ guide, viewing, viewedFrom }) => [viewing, viewedFrom].every((id) => id === null || hasStep(guide, id)),
    'no step of that id',
  ),
);

const hasStep = (guide: string, id: string): boolean => guideById(guide)?.steps.some((step) => step.id === id) ?? false;

/**
 * What is kept per tab, for as long as the browser runs (`storage.session`). A walkthrough of a guide or step that there is
 * none of (another version wrote it) is forgotten, and only that: what the person closed stays closed.
 */
export const TabRecord = v.object({
  /** The person closed the guide: it stays closed in this tab until started again. */
  closed: v.boolean(),
  /** The person started it, so that it shows even where nothing is to show by itself. */
  requested: v.boolean(),
  minimized: v.boolean(),
  /** The page took the panel away so often that it is not shown any more; a new document is a new try. */
  gaveUp: v.boolean(),
  walkthrough: v.fallback(v.nullable(WalkthroughSchema), null),
  /** What the panel shows, for the popup. Null where it shows nothing. */
  shown: v.nullable(
    v.object({
      step: v.pipe(v.string(), v.regex(ID)),
      state: v.picklist(['searching', 'pointing', 'not-found', 'elsewhere', 'done']),
    }),
  ),
});

export type TabRecord = v.InferOutput<typeof TabRecord>;

/** The record of a tab in which the person ends the guide: it stays closed there. */
export const closedRecord = (record: TabRecord): TabRecord => ({
  ...record,
  closed: true,
  requested: false,
  gaveUp: false,
  walkthrough: null,
  shown: null,
});

export const EMPTY_TAB_RECORD: TabRecord = {
  closed: false,
  requested: false,
  minimized: false,
  gaveUp: false,
  walkthrough: null,
  shown: null,
};
