import * as v from 'valibot';
import { PAGE_IDS } from '../core/page-location';

/** A word of ours: an id, a key, a kind of evidence. `overlay/report.ts` sees to it that it comes from nowhere else. */
const OwnWord = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9 -]{0,70}$/));

/** Why a candidate is the target, or not. */
const ReportedTrace = v.strictObject({
  candidate: v.number(),
  ariaRole: OwnWord,
  evidence: v.array(OwnWord),
  score: v.number(),
  refusal: v.nullable(OwnWord),
});

/**
 * How the overlay judged the page that it stands on, for support: structure and scores. It has no place for a text, a name,
 * an address or a value of the page.
 */
export const PageReport = v.strictObject({
  portal: OwnWord,
  page: v.nullable(v.picklist(PAGE_IDS)),
  /** Tags of languages that the portal has words in; `other` for any other. Null where nothing is said. */
  language: v.strictObject({ ofAddress: v.nullable(OwnWord), ofDocument: v.nullable(OwnWord) }),
  viewport: v.strictObject({ width: v.number(), height: v.number(), density: v.number() }),
  guide: OwnWord,
  /** What the panel shows. */
  step: v.nullable(OwnWord),
  state: v.nullable(OwnWord),
  record: v.record(OwnWord, v.boolean()),
  busy: v.nullable(v.boolean()),
  waited: v.nullable(v.boolean()),
  form: v.nullable(v.record(OwnWord, v.boolean())),
  targets: v.array(
    v.strictObject({
      target: OwnWord,
      verdict: v.nullable(OwnWord),
      picks: v.array(
        v.strictObject({ candidate: v.number(), word: v.nullable(OwnWord), language: v.nullable(OwnWord) }),
      ),
      traces: v.array(ReportedTrace),
    }),
  ),
});

export type PageReport = v.InferOutput<typeof PageReport>;
