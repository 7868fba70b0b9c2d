import * as v from 'valibot';
import { STEP_IDS } from '../core/guide';

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
  minimized: false,
  gaveUp: false,
  walkthrough: null,
  shown: null,
};
