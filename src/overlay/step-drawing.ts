import type { Portal } from '../core/portal';
import { TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { OffScreenDirection, OverlayModel } from '../drawing/overlay-model';
import type { Settings } from '../settings/settings';
import { highlightsIn, type PlannedHighlight, planHighlights } from '../watching/planned-highlights';
import type { TabWatch } from '../watching/tab-watch';
import { createLabelReader } from './label-reading';
import { describePanel, type PanelInput } from './panel-texts';
import { quoteSection } from './quotation';
import { addressOfStep } from './step-address';

/** What draws panel and rings in the top document. */
export interface OverlayView {
  show(model: OverlayModel): void;
  hide(): void;
  /** The page changed: measure anew. */
  refresh(): void;
  /** Scrolls the first highlighted control into view, because the person asked for it. */
  showTarget(): void;
}

/** A step to draw. */
export type DrawnStep = Pick<
  PanelInput,
  'guide' | 'walkthrough' | 'presentation' | 'translator' | 'minimized' | 'nextGuide'
> & {
  readonly settings: Settings;
  /** Which way the highlights of the top document are, while none of them is in view. */
  readonly offScreen: OffScreenDirection | null;
};

export type StepDrawing = {
  /** Draws a step: the panel with the rings beside it in the top document, the other rings in the frames they are in. */
  show(step: DrawnStep, watch: TabWatch): void;
  /** Takes all of it away; from the frames where they are still watched. */
  hide(watch: TabWatch | null): void;
  /** Scrolls the first highlighted control into view, in whichever document it is. */
  showTarget(watch: TabWatch | null): void;
};

/** Of frames without highlights nothing but that is told, so it matters to nobody which step it is. */
const NO_STEP = { guide: '', step: '', state: '', appearance: 'auto', motion: 'auto' } as const;

/** Draws the steps of walkthroughs in all documents of a tab. */
export function createStepDrawing(portal: Portal, view: OverlayView): StepDrawing {
  const readLabel = createLabelReader(portal);
  let planned: readonly PlannedHighlight[] = [];

  return {
    show({ guide, walkthrough, presentation, translator, minimized, nextGuide, settings, offScreen }, watch) {
      planned = planHighlights(presentation, watch.documentOf, (section, language) => {
        const quote = quoteSection({ translator, readLabel }, presentation.step, { section, language });
        return { text: quote.text, language: quote.language };
      });
      const shown = { guide: guide.id, step: presentation.step.id, state: presentation.state } as const;
      const { appearance, motion, role, corner } = settings;
      watch.drawInFrames(planned, { ...shown, appearance, motion });
      view.show({
        ...shown,
        panel: describePanel({
          guide,
          walkthrough,
          presentation,
          translator,
          readLabel,
          role,
          minimized,
          offScreen: offScreen ?? watch.offScreenInFrames(),
          link: addressOfStep(presentation, portal),
          nextGuide,
        }),
        highlights: highlightsIn(
          planned.filter(({ document }) => document === TOP_DOCUMENT),
          watch,
        ),
        keepFree: watch.formElement(),
        framed: watch.ringsInFrames(),
        corner,
      });
      view.refresh();
    },
    hide(watch) {
      planned = [];
      watch?.drawInFrames(planned, NO_STEP);
      view.hide();
    },
    showTarget(watch) {
      const [first] = planned;
      if (!first || first.document === TOP_DOCUMENT) view.showTarget();
      else watch?.showTarget(first.document);
    },
  };
}
