import type { TargetKey } from '../core/guide';
import {
  type DocumentObservation,
  mergeObservations,
  TOP_DOCUMENT,
  withoutTargets,
} from '../core/walkthrough/merge-observations';
import { type PageObservation, targetsOf } from '../core/walkthrough/page-observation';
import type { UsedControl } from '../core/walkthrough/walkthrough';
import { currentLocation } from '../dom/document/navigation-observer';
import { directionToFrames } from '../drawing/highlight/rings-in-frames';
import type { FramedRings, FramePlace } from '../drawing/overlay-model';
import type { FrameDrawing } from '../messaging/frame-messages';
import { createFrameElements } from './frames/frame-elements';
import { createFrameLink } from './frames/frame-link';
import type { FrameMail } from './frames/frame-mail';
import type { FrameExplained } from './frames/frame-reports';
import { dueLooks } from './looks/due-looks';
import { createSubmitClock, type SubmitClock } from './looks/submit-clock';
import { createPageWatch, type PageWatch, type PageWatchOptions } from './page-watch';
import { drawingsOf, type PlannedHighlight } from './planned-highlights';
import { watchUse } from './use/use-watch';

export type TabWatchOptions = Omit<PageWatchOptions, 'address' | 'onFrame'> & {
  readonly mail: FrameMail;
  /** The person used a control, in whichever document. */
  readonly onUse: (control: UsedControl) => void;
  /** Highlights in a frame came to rest somewhere else. */
  readonly onPlaced: () => void;
  /** A frame's page does not let the rings be. */
  readonly onGaveUp: () => void;
};

/** A page watch of the top document whose observations take in the frames of the tab. */
export type TabWatch = PageWatch & {
  /** The document in which a target was found last. */
  documentOf(key: TargetKey): number;
  /** What the panel should leave free: the form that is open, or the frame that it is in. */
  formElement(): Element | null;
  /** Has the frames highlight what is theirs of it, and nothing else. */
  drawInFrames(planned: readonly PlannedHighlight[], head: Omit<FrameDrawing, 'highlights' | 'visit'>): void;
  /** The rings of those highlights, each with its frame, where the frame is known. */
  ringsInFrames(): readonly FramedRings[];
  /** Which way those highlights are, while none of them is in view; `unknown` where a frame cannot tell. */
  offScreenInFrames(): FramePlace['offScreen'];
  /** Scrolls the first highlight of a frame into view. */
  showTarget(frame: number): void;
  /** Why the frames found what they found, for a report. */
  explainFrames(): Promise<readonly FrameExplained[]>;
};

/** Watches a tab for a guide: its top document, and the frames in it that Waymark may be in. Without frames it costs nothing. */
export function createTabWatch({ mail, onUse, onPlaced, onGaveUp, ...options }: TabWatchOptions): TabWatch {
  const { guide, tree, signal, getWalkthrough, onObservation } = options;
  const senders = targetsOf(guide, 'sends-form');
  // What opens the form stands on the page; in a dialog something tells of it (`weighSection`).
  const openers = targetsOf(guide, 'opens-form').map(({ key }) => key);
  let hasFrames = false;
  let path = '';
  let visit = 0;
  let documents: Readonly<Record<TargetKey, number>> = {};
  let drawn: readonly number[] = [];
  let formFrame: number | null = null;
  let submitClock: SubmitClock | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const frames = createFrameElements({
    tree,
    isFeedback: (title) => page.isFeedback(title),
    onArrival: () => mail.enter(),
    signal,
  });
  const link = createFrameLink({
    mail,
    onChange: () => observe(),
    onPlaced,
    onUse: (control) => useInFrame(control),
    onGaveUp,
    signal,
  });
  const page = createPageWatch({
    ...options,
    onObservation: () => observe(),
    onFrame(frame) {
      hasFrames = true;
      frames.note(frame);
    },
  });

  const follow = (): void => {
    const location = currentLocation();
    if (location.path !== path) {
      path = location.path;
      // Unique for as long as the document lives, whichever watch it was; clocks may stand still between two addresses.
      visit = Math.max(visit + 1, performance.now());
    }
    const walkthrough = getWalkthrough();
    if (walkthrough) link.follow({ visit, location, walkthrough });
  };

  const useInFrame = (control: UsedControl): void => {
    // As in this document: typing goes on with what was used last.
    if (control !== 'edit-field') page.form.noteUse();
    onUse(control);
    follow();
    page.lookSoon();
  };

  const observe = (): void => {
    const own = page.last();
    if (!own || signal.aborted) return;
    if (!hasFrames) {
      onObservation(own);
      return;
    }
    follow();
    if (link.isBehind()) return;
    onObservation(merge(own));
    // What the observation led to is news for the frames.
    follow();
  };

  const merge = (own: PageObservation): PageObservation => {
    const shown = frames.shown();
    const inFrames = link.documents(shown).map((each) => (each.isInDialog ? withoutTargets(each, openers) : each));
    const top: DocumentObservation = { ...own, addresses: page.addresses(), restingFor: page.form.restingFor() };
    const merged = mergeObservations(own, top, inFrames);
    documents = merged.documents;
    formFrame = top.form.present
      ? null
      : (inFrames.find(({ observation }) => observation.form.present)?.document ?? null);
    const { verdicts, form } = merged.observation;
    const sender = senders
      .map(({ key }) => verdicts[key]?.type ?? 'absent')
      .find((type) => type !== 'absent' && type !== 'ambiguous');
    const type = sender ?? (form.unused ? 'disabled' : 'absent');
    const now = performance.now();
    // A document says how long its own has been there; one that went has nothing to say of that any more.
    submitClock ??= createSubmitClock(now - merged.observation.submitStableFor, type);
    const observation: PageObservation = {
      ...merged.observation,
      busy: merged.observation.busy || link.isLoading(shown),
      submitStableFor: submitClock.note(type, form.asking, now),
    };
    clearTimeout(timer);
    const due = dueLooks(getWalkthrough(), observation);
    if (due.length > 0) timer = setTimeout(observe, Math.min(...due));
    return observation;
  };

  const ringsInFrames = (): readonly FramedRings[] => {
    if (drawn.length === 0) return [];
    const shown = frames.shown();
    return drawn.flatMap((each) => {
      const frame = link.elementOf(each, shown);
      const place = link.placeIn(each);
      return frame && place ? [{ frame, rings: place.rings }] : [];
    });
  };

  watchUse(page, { guide, getWalkthrough }, onUse, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    ...page,
    documentOf: (key) => documents[key] ?? TOP_DOCUMENT,
    formElement: () => page.form.scope() ?? (formFrame === null ? null : link.elementOf(formFrame, frames.shown())),
    drawInFrames(planned, head) {
      const drawings = drawingsOf(planned, { visit, ...head });
      drawn = [...drawings.keys()];
      link.draw(drawings);
    },
    ringsInFrames,
    offScreenInFrames() {
      const places = drawn.map((frame) => link.placeIn(frame));
      const [first] = places;
      if (!first || places.some((place) => place?.offScreen === null)) return null;
      return first.offScreen === 'unknown'
        ? (directionToFrames(ringsInFrames(), document) ?? 'unknown')
        : first.offScreen;
    },
    showTarget: link.showTarget,
    explainFrames: link.explain,
  };
}
