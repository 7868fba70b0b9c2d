import type { TargetKey } from '../core/guide';
import type { Trace } from '../core/judging/evidence';
import type { ReportedTrace, TargetTraces } from '../messaging/page-report';

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

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

function reportTrace({ candidate, ariaRole, evidence, score, refusal, word, ruledOutBy }: Trace): ReportedTrace {
  return {
    candidate,
    ariaRole: ARIA_ROLES.has(ariaRole) ? ariaRole : 'other',
    evidence: [...evidence],
    score: rounded(score),
    refusal,
    word: word && { key: word.key, language: word.language, weight: rounded(word.weight) },
    ruledOutBy: [...ruledOutBy],
  };
}

/** The traces of a target's best candidates, the best first, in words of ours alone. */
export const reportTraces = (traces: readonly Trace[]): ReportedTrace[] =>
  [...traces]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TRACES)
    .map(reportTrace);

/** All traces of a document; targets without any are left out. */
export const reportDocument = (traces: Readonly<Record<TargetKey, readonly Trace[]>>): TargetTraces[] =>
  Object.entries(traces)
    .filter(([, own]) => own.length > 0)
    .map(([target, own]) => ({ target, traces: reportTraces(own) }));
