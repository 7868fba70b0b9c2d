import * as v from 'valibot';
import { STEP_IDS } from '../core/guide';
import type { Showing } from '../settings/settings';

const WalkthroughSchema = v.object({
  guide: v.literal('update-customer-account'),
  status: v.picklist(['running', 'done']),
  opening: v.boolean(),
  submitted: v.boolean(),
  formKept: v.boolean(),
  doneFor: v.nullable(v.string()),
  viewing: v.nullable(v.picklist(STEP_IDS)),
});

/** What is kept per tab, for as long as the browser runs (`storage.session`). */
export const TabRecord = v.object({
  /** The person closed the guide: it stays closed in this tab until started again. */
  closed: v.boolean(),
  /** The person started it, so that it shows even where nothing is to show by itself. */
  requested: v.boolean(),
  minimized: v.boolean(),
  /** The page took the panel away so often that it is not shown any more; a new document is a new try. */
  gaveUp: v.boolean(),
  walkthrough: v.nullable(WalkthroughSchema),
  /** What the panel shows, for the popup. Null where it shows nothing. */
  shown: v.nullable(
    v.object({
      step: v.picklist(STEP_IDS),
      state: v.picklist(['searching', 'pointing', 'not-found', 'elsewhere', 'done']),
    }),
  ),
});

export type TabRecord = v.InferOutput<typeof TabRecord>;

export const EMPTY_TAB_RECORD: TabRecord = {
  closed: false,
  requested: false,
  minimized: false,
  gaveUp: false,
  walkthrough: null,
  shown: null,
};

/** Whether the panel may show in a tab at all, whatever its page: not where the person closed it, and by itself only where it is to. */
export function maySpeak({ closed, requested }: TabRecord, showing: Showing): boolean {
  return !closed && (requested || showing === 'by-itself');
}
