import { MENU_KEY, type TargetKey } from '../core/guide';
import { picksOf } from '../core/judging/verdict';
import { TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { Presentation } from '../core/walkthrough/presentation';
import { wholeControlOf } from '../dom/tree/whole-control';
import type { HighlightModel } from '../drawing/overlay-model';
import type { FrameDrawing } from '../messaging/frame-messages';
import type { PageWatch } from './page-watch';

/** A control to highlight, in one of the tab's documents. */
export type PlannedHighlight = {
  readonly key: TargetKey;
  readonly document: number;
  /** Leads to the element, in that document. */
  readonly candidate: number;
  /** The control as a person sees it, which may be more than the element that has its name. */
  readonly isWhole: boolean;
  readonly tag: HighlightModel['tag'];
};

/**
 * Says what there is to highlight.
 * @param documentOf the document in which a target was found
 * @param tagFor makes the tag of a control from its section's title and the language of its label
 */
export function planHighlights(
  { state, verdicts, step }: Presentation,
  documentOf: (key: TargetKey) => number,
  tagFor: (section: string, claimed: string | null) => HighlightModel['tag'],
): readonly PlannedHighlight[] {
  if (state !== 'pointing') return [];
  const all = step.targets.flatMap(({ key, kind }) => {
    const verdict = verdicts[key];
    const shownAs: TargetKey = verdict?.type === 'folded' ? MENU_KEY : key;
    return picksOf(verdict).map((pick) => ({ key: shownAs, kind, pick, document: documentOf(key) }));
  });
  // One menu may hold what two targets want; it is marked once.
  const isSame = (a: (typeof all)[number], b: (typeof all)[number]): boolean =>
    a.key === b.key && a.document === b.document && a.pick.candidate === b.pick.candidate;
  const found = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
  return found.map(({ key, kind, pick, document }) => ({
    key,
    document,
    candidate: pick.candidate,
    isWhole: kind !== 'list',
    tag: found.length > 1 && pick.section !== null ? tagFor(pick.section, pick.language) : null,
  }));
}

/** Those in the document of `watch`, with their elements; an element that is gone is left out. */
export function highlightsIn(
  planned: readonly Pick<PlannedHighlight, 'key' | 'candidate' | 'isWhole' | 'tag'>[],
  watch: Pick<PageWatch, 'elementOf' | 'tree'>,
): HighlightModel[] {
  return planned.flatMap(({ key, candidate, isWhole, tag }) => {
    const element = watch.elementOf(candidate);
    return element ? [{ key, element: isWhole ? wholeControlOf(watch.tree, element) : element, tag }] : [];
  });
}

/** Those in frames, as each frame is told of them. */
export function drawingsOf(
  planned: readonly PlannedHighlight[],
  head: Omit<FrameDrawing, 'highlights'>,
): ReadonlyMap<number, FrameDrawing> {
  const drawings = new Map<number, FrameDrawing>();
  for (const { document, ...highlight } of planned) {
    if (document === TOP_DOCUMENT) continue;
    const drawing = drawings.get(document) ?? { ...head, highlights: [] };
    drawing.highlights.push(highlight);
    drawings.set(document, drawing);
  }
  return drawings;
}
