import type { Guide } from '../core/guide';
import type { PageId } from '../core/page-location';
import type { Portal } from '../core/portal';
import { TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { PageObservation } from '../core/walkthrough/page-observation';
import { isGuidedPage, isOvertaken, leafEvent, presentWalkthrough } from '../core/walkthrough/presentation';
import { startWalkthrough, transition, type UsedControl, type WalkthroughEvent } from '../core/walkthrough/walkthrough';
import { currentLocation, wasLoadedAgain } from '../dom/document/navigation-observer';
import type { FlatTree } from '../dom/tree/flat-tree';
import type { OffScreenDirection, PanelAction } from '../drawing/overlay-model';
import { guideOf } from '../guides/catalog';
import { guideAfter } from '../guides/offered';
import type { Translator } from '../i18n/translator';
import { mayShowPanel } from '../messaging/may-show-panel';
import type { PageReport } from '../messaging/page-report';
import { closedRecord, type TabRecord } from '../messaging/tab-record';
import type { PanelCorner, Settings } from '../settings/settings';
import type { FrameMail } from '../watching/frame-mail';
import { createTabWatch, type TabWatch } from '../watching/tab-watch';
import { watchUse } from '../watching/use-watch';
import { composeReport } from './report';
import { createStepDrawing, type OverlayView } from './step-drawing';

export type ControllerOptions = {
  readonly portal: Portal;
  /** The guides that may be started. */
  readonly offered: readonly Guide[];
  readonly tree: FlatTree;
  readonly record: TabRecord;
  readonly settings: Settings;
  readonly translator: Translator;
  readonly view: OverlayView;
  /** The way to the frames of this tab. */
  readonly mail: FrameMail;
  /** `mayLeave`: the person used something on the page, which may be gone in the next moment. */
  readonly saveRecord: (record: TabRecord, mayLeave: boolean) => void;
  /** Whether the extension that this script belongs to is still there. */
  readonly isContextValid: () => boolean;
  /** The extension is gone: everything must be taken off the page. */
  readonly onOrphaned: () => void;
};

export type WalkthroughController = {
  handleAction(action: PanelAction): void;
  setRecord(record: TabRecord): void;
  setSettings(settings: Settings, translator: Translator, offered: readonly Guide[]): void;
  setOffScreen(direction: OffScreenDirection | null): void;
  /** The person moved the panel. */
  setCorner(corner: PanelCorner): void;
  /** Folds or unfolds the panel, for a command of the person's. */
  toggle(): void;
  /** The page does not let the panel be: the record says so, for the popup. */
  giveUp(): void;
  /** How the page was judged, for support: structure and scores, nothing that the page says. */
  report(): Promise<PageReport>;
};

/**
 * Keeps a tab's walkthrough in step with its page: observations and the person's actions go through `transition`, and what
 * there is to show goes to the view. Of the record, others change only how a walkthrough begins and ends (the popup) and
 * whether it is shown (the background, where access is withdrawn).
 */
export function createWalkthroughController(options: ControllerOptions, signal: AbortSignal): WalkthroughController {
  const { portal, tree, mail, saveRecord } = options;
  const drawing = createStepDrawing(portal, options.view);
  let { record, settings, translator, offered } = options;
  let guide = guideOf(record.walkthrough);
  let observation: PageObservation | null = null;
  let offScreen: OffScreenDirection | null = null;
  let watching: AbortController | null = null;
  let watch: TabWatch | null = null;

  const save = (next: TabRecord, mayLeave = false): void => {
    if (JSON.stringify(next) === JSON.stringify(record)) return;
    record = next;
    saveRecord(record, mayLeave);
  };

  const apply = (event: WalkthroughEvent): void => {
    const walkthrough = record.walkthrough ?? startWalkthrough(guide.id);
    save({ ...record, walkthrough: transition(guide, walkthrough, event) }, event.type === 'control-used');
  };

  const isShownOn = (page: PageId): boolean =>
    mayShowPanel(record, settings.showing) && !record.gaveUp && isGuidedPage(page, record.walkthrough);

  const onObservation = (next: PageObservation): void => {
    if (!options.isContextValid()) {
      options.onOrphaned();
      return;
    }
    observation = next;
    if (!isShownOn(next.page)) {
      // What came up by itself, and is not to any more, is nothing that anybody began.
      const isUnasked = !record.closed && !mayShowPanel(record, settings.showing);
      save({ ...record, shown: null, ...(isUnasked && { walkthrough: null }) });
      drawing.hide(watch);
      return;
    }
    apply({ type: 'page-observed', observation: next });
    draw();
  };

  const draw = (): void => {
    const walkthrough = record.walkthrough;
    if (!observation || !walkthrough || !watch || !isShownOn(observation.page)) {
      drawing.hide(watch);
      return;
    }
    const presentation = presentWalkthrough(guide, walkthrough, observation);
    if (isOvertaken(walkthrough, presentation)) {
      apply({ type: 'leafing-ended' });
      draw();
      return;
    }
    save({ ...record, shown: { step: presentation.step.id, state: presentation.state } });
    drawing.show(
      {
        guide,
        walkthrough: record.walkthrough ?? walkthrough,
        presentation,
        translator,
        minimized: record.minimized,
        nextGuide: nextGuide(),
        settings,
        offScreen,
      },
      watch,
    );
  };

  const start = (): void => {
    watching = new AbortController();
    const running = AbortSignal.any([signal, watching.signal]);
    const used = (control: UsedControl) => apply({ type: 'control-used', control });
    watch = createTabWatch({
      portal,
      guide,
      tree,
      getWalkthrough: () => record.walkthrough,
      onObservation,
      onGone: () => options.view.refresh(),
      mail,
      onUse: used,
      onPlaced: draw,
      onGaveUp: giveUp,
      signal: running,
    });
    watchUse(watch, { guide, getWalkthrough: () => record.walkthrough }, used, running);
    watch.lookSoon();
  };

  const stop = (): void => {
    watching?.abort();
    watching = null;
    watch = null;
    observation = null;
    drawing.hide(null);
  };

  const giveUp = (): void => {
    save({ ...record, gaveUp: true, shown: null });
    stop();
  };

  const follow = (): void => {
    const wanted = guideOf(record.walkthrough);
    if (wanted !== guide) {
      stop();
      guide = wanted;
    }
    if (record.closed || record.gaveUp) stop();
    else if (!watch) start();
    else {
      draw();
      watch.lookSoon();
    }
  };

  const nextGuide = (): Guide | null => guideAfter(guide, offered);

  const leaf = (by: 1 | -1): void => {
    if (!observation || !record.walkthrough) return;
    const event = leafEvent(guide, presentWalkthrough(guide, record.walkthrough, observation), by);
    if (!event) return;
    apply(event);
    draw();
    watch?.lookSoon();
  };

  // A new document is a new try.
  save({ ...record, gaveUp: false });
  // Of a form that was sent nothing is known to have come, where the person did not wait for it.
  if (record.walkthrough && wasLoadedAgain()) apply({ type: 'page-reloaded' });
  follow();
  return {
    handleAction(action) {
      switch (action) {
        case 'next':
          return leaf(1);
        case 'back':
          return leaf(-1);
        case 'minimize':
        case 'expand':
          save({ ...record, minimized: action === 'minimize' });
          return draw();
        case 'close':
          save(closedRecord(record));
          return stop();
        case 'restart':
          apply({ type: 'restarted' });
          draw();
          return watch?.lookSoon();
        case 'start-guide': {
          const next = nextGuide();
          if (!next) return;
          save({ ...record, walkthrough: startWalkthrough(next.id), shown: null });
          return follow();
        }
        case 'show-target':
          return drawing.showTarget(watch);
        case 'go':
          return;
        default:
          return action satisfies never;
      }
    },
    setRecord(next) {
      record = next;
      // A save of ours may have been under way when the popup changed the record: the later word is said again.
      saveRecord(record, false);
      follow();
    },
    setSettings(nextSettings, nextTranslator, nextOffered) {
      settings = nextSettings;
      offered = nextOffered;
      translator = nextTranslator;
      draw();
      // Whether it shows at all may have changed, and with it what the record says of that.
      watch?.lookSoon();
    },
    setOffScreen(direction) {
      if (direction === offScreen) return;
      offScreen = direction;
      draw();
    },
    setCorner(corner) {
      settings = { ...settings, corner };
      draw();
    },
    toggle() {
      if (record.shown === null) return;
      save({ ...record, minimized: !record.minimized });
      draw();
    },
    async report() {
      const frames = (await watch?.explainFrames()) ?? [];
      return composeReport({
        guide,
        portal,
        record,
        observation,
        traces: watch?.traces() ?? {},
        documentOf: (key) => watch?.documentOf(key) ?? TOP_DOCUMENT,
        frames,
        location: currentLocation(),
        declaredLanguage: document.documentElement.lang,
        viewport: { width: window.innerWidth, height: window.innerHeight, density: window.devicePixelRatio },
      });
    },
    giveUp,
  };
}
