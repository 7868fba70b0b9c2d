import type { Trace } from '../core/evidence';
import type { Guide, TargetKey } from '../core/guide';
import type { PageLocation } from '../core/page-location';
import type { PageObservation } from '../core/page-observation';
import type { Portal } from '../core/portal';
import type { PageReport } from '../messaging/page-report';
import type { TabRecord } from '../messaging/tab-record';

/** What a report is made from. Some of it holds words of the page; none of them comes out. */
export type ReportSource = {
  readonly guide: Guide;
  readonly portal: Portal;
  readonly record: TabRecord;
  /** Null while the page has not been looked at. */
  readonly observation: PageObservation | null;
  readonly traces: Partial<Readonly<Record<TargetKey, readonly Trace[]>>>;
  readonly location: PageLocation;
  /** The language that the document says it is in. */
  readonly declaredLanguage: string;
  /** In CSS px; `density` is device px per CSS px. */
  readonly viewport: { readonly width: number; readonly height: number; readonly density: number };
};

/** The best candidates of a target are the ones that one asks about; lists of hundreds say nothing. */
const MOST_TRACES = 20;

/** The roles of WAI-ARIA 1.2. A page may write anything into `role`, so any other is `other`. */
const ARIA_ROLES: ReadonlySet<string> = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary
  contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img
  insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar
  search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term
  textbox time timer toolbar tooltip tree treegrid treeitem`.split(/\s+/),
);

/** A language that the portal has words in, for a tag that a page may have written; null for none. */
function knownLanguage(tag: string | null, { words }: Portal): string | null {
  if (!tag) return null;
  const wanted = tag.toLowerCase();
  const primary = wanted.split('-')[0];
  const known = Object.keys(words);
  const isSame = (other: string) => other.toLowerCase() === wanted;
  return known.find(isSame) ?? known.find((other) => other.toLowerCase().split('-')[0] === primary) ?? 'other';
}

function reportTrace({
  candidate,
  ariaRole,
  evidence,
  score,
  refusal,
}: Trace): PageReport['targets'][number]['traces'][0] {
  return {
    candidate,
    ariaRole: ARIA_ROLES.has(ariaRole) ? ariaRole : 'other',
    evidence: [...evidence],
    score: Math.round(score * 1000) / 1000,
    refusal,
  };
}

/**
 * Says how the page was judged: which page and step, what was decided about each target, and why. Built part by part from
 * what is Waymark's own (ids, words of the portal's list, kinds of evidence, numbers), never by copying and leaving out.
 */
export function composeReport(source: ReportSource): PageReport {
  const { guide, portal, record, observation, traces, location, declaredLanguage, viewport } = source;
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
          sending: form.sending,
          unused: form.unused,
          restsUnused: form.restsUnused,
          openerStays: form.openerStays,
        }
      : null,
    targets: guide.steps.flatMap(({ targets }) =>
      targets.map(({ key }) => {
        const verdict = observation?.verdicts[key];
        return {
          target: key,
          verdict: verdict?.type ?? null,
          picks:
            verdict && 'picks' in verdict
              ? verdict.picks.map(({ candidate, word, language }) => ({
                  candidate,
                  word,
                  language: knownLanguage(language, portal),
                }))
              : [],
          traces: [...(traces[key] ?? [])]
            .sort((a, b) => b.score - a.score)
            .slice(0, MOST_TRACES)
            .map(reportTrace),
        };
      }),
    ),
  };
}
