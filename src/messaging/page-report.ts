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
  /** What it is called: the word, the language of our lists that has it, and how much that language counts here. */
  word: v.nullable(v.strictObject({ key: OwnWord, language: OwnWord, weight: v.number() })),
  /** The places, or the words of titles, that ruled it out. */
  ruledOutBy: v.array(OwnWord),
});
export type ReportedTrace = v.InferOutput<typeof ReportedTrace>;

/** Why a target was found in a document, or not. */
export const TargetTraces = v.strictObject({ target: OwnWord, traces: v.array(ReportedTrace) });
export type TargetTraces = v.InferOutput<typeof TargetTraces>;

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
  /** Candidates have numbers of their own in each document. */
  frames: v.array(v.strictObject({ document: v.number(), targets: v.array(TargetTraces) })),
  targets: v.array(
    v.strictObject({
      target: OwnWord,
      verdict: v.nullable(OwnWord),
      picks: v.array(
        v.strictObject({ candidate: v.number(), word: v.nullable(OwnWord), language: v.nullable(OwnWord) }),
      ),
      /** Where it was found: 0 is the top document, whose traces these are. */
      document: v.number(),
      traces: v.array(ReportedTrace),
    }),
  ),
});

export type PageReport = v.InferOutput<typeof PageReport>;
