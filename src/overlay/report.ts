import type { Guide, TargetKey } from '../core/guide';
import type { Trace } from '../core/judging/evidence';
import { picksOf } from '../core/judging/verdict';
import type { PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import type { PageObservation } from '../core/walkthrough/page-observation';
import { wordLanguagesOf } from '../core/words/page-language';
import type { PageReport } from '../messaging/page-report';
import type { TabRecord } from '../messaging/tab-record';
import type { FrameExplained } from '../watching/frames/frame-reports';
import { reportTraces } from '../watching/reported-traces';

/** What a report is made from. Some of it holds words of the page; none of them comes out. */
export type ReportSource = {
  readonly guide: Guide;
  readonly portal: Portal;
  readonly record: TabRecord;
  /** Null while the page has not been looked at. */
  readonly observation: PageObservation | null;
  readonly traces: Partial<Readonly<Record<TargetKey, readonly Trace[]>>>;
  /** The number of the document in which a target was found; that of the top one is 0. */
  readonly documentOf: (key: TargetKey) => number;
  /** What the agents in frames said of theirs. */
  readonly frames: readonly FrameExplained[];
  readonly location: PageLocation;
  /** The language that the document says it is in. */
  readonly declaredLanguage: string;
  /** In CSS px; `density` is device px per CSS px. */
  readonly viewport: { readonly width: number; readonly height: number; readonly density: number };
};

/** A language that the portal has words in, for a tag that a page may have written; null for none. */
function knownLanguage(tag: string | null, { words }: Portal): string | null {
  if (!tag) return null;
  return wordLanguagesOf(tag).find((known) => known in words) ?? 'other';
}

/**
 * Says how the page was judged: which page and step, what was decided about each target, and why. Built part by part from
 * what is Waymark's own (ids, words of the portal's list, kinds of evidence, numbers), never by copying and leaving out.
 */
export function composeReport(source: ReportSource): PageReport {
  const { guide, portal, record, observation, traces, documentOf, frames, location, declaredLanguage, viewport } =
    source;
  const { walkthrough, shown } = record;
  const form = observation?.form;
  return {
    portal: portal.id,
    page: observation?.page ?? null,
    language: {
      ofAddress: knownLanguage(portal.languageAt(location), portal),
      ofDocument: knownLanguage(declaredLanguage, portal),
    },
    viewport: { width: viewport.width, height: viewport.height, density: viewport.density },
    guide: guide.id,
    step: shown?.step ?? null,
    state: shown?.state ?? null,
    record: {
      closed: record.closed,
      requested: record.requested,
      minimized: record.minimized,
      gaveUp: record.gaveUp,
      ...(walkthrough && {
        done: walkthrough.status === 'done',
        opening: walkthrough.opening,
        submitted: walkthrough.submitted,
        changed: walkthrough.changed,
        formKept: walkthrough.formKept,
        leafing: walkthrough.viewing !== null,
      }),
    },
    busy: observation?.busy ?? null,
    waited: observation?.waited ?? null,
    form: form
      ? {
          present: form.present,
          invalid: form.invalid,
          saved: form.saved,
          failed: form.failed,
          asking: form.asking,
          sending: form.sending,
          unused: form.unused,
          restsUnused: form.restsUnused,
          openerStays: form.openerStays,
          alerted: form.alerted,
        }
      : null,
    frames: frames.map(({ document, targets }) => ({ document, targets: [...targets] })),
    targets: guide.steps.flatMap(({ targets }) =>
      targets.map(({ key }) => {
        const verdict = observation?.verdicts[key];
        return {
          target: key,
          verdict: verdict?.type ?? null,
          picks: picksOf(verdict).map(({ candidate, word, language }) => ({
            candidate,
            word,
            language: knownLanguage(language, portal),
          })),
          document: documentOf(key),
          traces: reportTraces(traces[key] ?? []),
        };
      }),
    ),
  };
}
