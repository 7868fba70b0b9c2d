import type { TargetKey } from '../guide';
import { ABSENT, type Verdict, type Verdicts } from '../judging/verdict';
import type { FormObservation, PageObservation } from './page-observation';

/** The number of the top document; frames have the browser's numbers, which are others. */
export const TOP_DOCUMENT = 0;

/** What one document of a page was found to be; which page it is, the top document says for all. */
export type DocumentObservation = Omit<PageObservation, 'page' | 'customer'> & {
  /** Where picks lead, as marks that say nothing of where (`addressMark`); of those that are links alone. */
  readonly addresses: Readonly<Record<TargetKey, string>>;
};

/** A document of the page, by its number in the tab. */
export type ObservedDocument = { readonly document: number; readonly observation: DocumentObservation };

export type MergedObservation = {
  readonly observation: PageObservation;
  /** The document in which a target was found. */
  readonly documents: Readonly<Record<TargetKey, number>>;
};

/**
 * Makes one observation of those of a page's documents: the top one, and the frames that can be seen. A document that is sure
 * of a target wins; where two are sure of different things, or one cannot tell two controls apart, the target is ambiguous.
 * Pure.
 */
export function mergeObservations(
  { page, customer }: Pick<PageObservation, 'page' | 'customer'>,
  top: DocumentObservation,
  frames: readonly ObservedDocument[],
): MergedObservation {
  const all: readonly ObservedDocument[] = [{ document: TOP_DOCUMENT, observation: top }, ...frames];
  const observations = all.map(({ observation }) => observation);
  const keys = new Set(observations.flatMap(({ verdicts }) => Object.keys(verdicts)));
  const found = [...keys].map((key) => [key, mergeVerdicts(key, all)] as const);
  const verdicts: Verdicts = Object.fromEntries(found.map(([key, { verdict }]) => [key, verdict]));
  return {
    observation: {
      page,
      customer,
      verdicts,
      form: mergeForms(observations.map(({ form }) => form)),
      busy: observations.some(({ busy }) => busy),
      submitStableFor: Math.min(...observations.map(({ submitStableFor }) => submitStableFor)),
      restingFor: Math.min(...observations.map(({ restingFor }) => restingFor)),
      inFront: observations.some(({ inFront }) => inFront),
      waited: observations.every(({ waited }) => waited),
    },
    documents: Object.fromEntries(found.map(([key, { document }]) => [key, document])),
  };
}

/** A document as if these targets were not looked for in it. */
export function withoutTargets(
  { document, observation }: ObservedDocument,
  keys: readonly TargetKey[],
): ObservedDocument {
  const verdicts = Object.entries(observation.verdicts).filter(([key]) => !keys.includes(key));
  return { document, observation: { ...observation, verdicts: Object.fromEntries(verdicts) } };
}

function mergeVerdicts(
  key: TargetKey,
  documents: readonly ObservedDocument[],
): { readonly verdict: Verdict; readonly document: number } {
  const verdictOf = ({ observation }: ObservedDocument): Verdict => observation.verdicts[key] ?? ABSENT;
  const nobody = (verdict: Verdict) => ({ verdict, document: TOP_DOCUMENT });
  if (documents.some((each) => verdictOf(each).type === 'ambiguous')) return nobody({ type: 'ambiguous' });
  const isOf = (types: readonly Verdict['type'][]) => documents.filter((each) => types.includes(verdictOf(each).type));
  // What is there is meant before what a menu hides.
  const there = isOf(['found', 'disabled']);
  const sure = there.length > 0 ? there : isOf(['folded']);
  const [first, ...others] = sure;
  if (!first) return nobody(ABSENT);
  const address = first.observation.addresses[key];
  const sayTheSame = others.every(({ observation }) => address !== undefined && observation.addresses[key] === address);
  return sayTheSame ? { verdict: verdictOf(first), document: first.document } : nobody({ type: 'ambiguous' });
}

/** The form is where its fields are; what is said against it may come up anywhere. */
function mergeForms(forms: readonly FormObservation[]): FormObservation {
  const [top] = forms;
  const form = forms.find(({ present }) => present) ?? top;
  if (!form) throw new RangeError('a page has a document');
  const said = {
    alerted: forms.some(({ alerted }) => alerted),
    failed: forms.some(({ failed }) => failed),
    asking: forms.some(({ asking }) => asking),
  };
  return { ...form, ...said };
}
