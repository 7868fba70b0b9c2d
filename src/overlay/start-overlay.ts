import { startWalkthrough } from '../core/walkthrough/walkthrough';
import { claimWorld, onTakeover } from '../dom/document/isolated-world';
import { currentLocation } from '../dom/document/navigation-observer';
import { createFlatTree, type ShadowRootOf } from '../dom/tree/flat-tree';
import { createOverlayHost, type OverlayHost } from '../drawing/overlay-host';
import { offeredGuides } from '../guides/offered';
import { type Language, resolveLanguage } from '../i18n/languages';
import { SPOKEN_LANGUAGES } from '../i18n/test-languages';
import { createTranslatorLoader } from '../i18n/translator-loader';
import type { FrameNews, FrameTraffic } from '../messaging/frame-messages';
import type { PanelCommand } from '../messaging/protocol';
import { EMPTY_TAB_RECORD } from '../messaging/tab-record';
import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { isContextValid } from '../platform/extension-context';
import { listenInOverlay, requestTab, requestTexts, sendEvent, sendRecord } from '../platform/messages';
import { changeSettings } from '../platform/settings-storage';
import { keepUnheard } from '../platform/unheard-records';
import { portalAt } from '../portals/catalog';
import type { EffectiveSettings } from '../settings/effective-settings';
import type { Settings } from '../settings/settings';
import { createRecordMail } from './record-mail';
import { createWalkthroughController, type WalkthroughController } from './walkthrough-controller';

/**
 * Builds the overlay's parts, hands them to each other and starts them. One overlay runs per document; a second call does
 * nothing. Everything ends with one signal: when the extension is gone, the page is as it was.
 */
export async function startOverlay(shadowRootOf: ShadowRootOf): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const here = currentLocation();
  // It is brought to portals alone, so a host that is not known is one that only the organization's policy has.
  const portal = portalAt(here, [here.host]);
  if (!portal || !claimWorld('overlay', signal)) return;
  const leave = () => life.abort();
  /** What asks something of the extension; an orphan takes everything off the page instead. */
  const unlessOrphaned =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void =>
      isContextValid() ? act(...args) : leave();
  onTakeover(leave, () => !isContextValid(), signal);

  let host: OverlayHost | null = null;
  let controller: WalkthroughController | null = null;
  const recordMail = createRecordMail({ requestTab, sendRecord, keepUnheard });
  const frameNews = new Set<(news: FrameNews) => void>();
  listenInOverlay((message) => {
    switch (message.type) {
      case 'report/make':
        return controller?.report();
      case 'panel/command':
        obey(message.command);
        return undefined;
      case 'tab/changed':
        recordMail.hear(message.record);
        controller?.setRecord(message.record);
        return undefined;
      case 'access/withdrawn':
        leave();
        return undefined;
      case 'frames/found':
      case 'frames/said':
        for (const onNews of frameNews) onNews(message);
        return undefined;
      default:
        return message satisfies never;
    }
  }, signal);

  /** What holds now; null until it has been read. */
  let effective: EffectiveSettings | null = null;
  const readSettingsAgain = watchEffectiveSettings((next) => {
    effective = next;
    void applySettings();
  }, signal);
  watchBrowserLanguages(() => void applySettings(), signal);
  const [read] = await Promise.all([readEffectiveSettings(), recordMail.load()]);
  effective ??= read;
  const loadTranslator = createTranslatorLoader(async (tag) => {
    const texts = await requestTexts(tag);
    return texts.ok ? texts.value.resources : null;
  });
  const languageOf = (choices: Settings): Language =>
    resolveLanguage(choices.language, browserLanguages(), SPOKEN_LANGUAGES);
  let translator = await loadTranslator(languageOf(effective.settings));
  if (signal.aborted) return;
  const record = recordMail.known() ?? EMPTY_TAB_RECORD;

  const begun = effective;
  const { settings } = begun;
  const offered = guidesOf(begun);
  host = createOverlayHost({
    document,
    onAction: unlessOrphaned((action) => controller?.handleAction(action)),
    onOffScreen: (direction) => controller?.setOffScreen(direction),
    onGaveUp: () => controller?.giveUp(),
    onMoved: unlessOrphaned((corner) => {
      controller?.setCorner(corner);
      void changeSettings({ corner });
    }),
    shadowRootOf,
    signal,
  });
  host.setLook(settings);
  controller = createWalkthroughController(
    {
      portal,
      offered,
      tree: createFlatTree(shadowRootOf),
      record: { ...record, walkthrough: record.walkthrough ?? startWalkthrough(offered[0].id) },
      settings,
      translator,
      view: host,
      mail: {
        enter: () => sendTraffic({ type: 'frames/enter' }),
        tell: (frame, message) => sendTraffic({ type: 'frames/tell', frame, message }),
        listen(onNews, until) {
          frameNews.add(onNews);
          until.addEventListener('abort', () => frameNews.delete(onNews), { once: true });
        },
      },
      saveRecord: unlessOrphaned((next, mayLeave) => void recordMail.save(next, mayLeave)),
      isContextValid,
      onOrphaned: leave,
    },
    signal,
  );

  // Something else may have been chosen while the texts came.
  if (effective !== begun || languageOf(settings) !== translator.language) void applySettings();
  const comeBack = unlessOrphaned(async () => {
    readSettingsAgain();
    const now = await recordMail.load();
    if (now) controller?.setRecord(now);
  });
  // Kept by the browser to come back to, a document hears nothing, and what it knows of its tab is out of date when it does.
  window.addEventListener('pagehide', ({ persisted }) => persisted && recordMail.suspend(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  // An orphan is told of nothing; coming back to the page is when it is noticed at the latest.
  document.addEventListener('visibilitychange', () => isContextValid() || leave(), { signal });

  function obey(command: PanelCommand): void {
    if (command === 'toggle-panel') controller?.toggle();
    else if (command === 'next-step') controller?.handleAction('next');
    else host?.toggleFocus();
  }

  /** Has panel and rings follow the newest settings. Before they are there, nothing has to. */
  async function applySettings(): Promise<void> {
    if (!controller || !effective) return;
    const held = effective;
    host?.setLook(held.settings);
    const language = languageOf(held.settings);
    if (language !== translator.language) {
      const loaded = await loadTranslator(language);
      // Chosen again meanwhile: the later choice wins.
      if (held !== effective || language !== languageOf(held.settings)) return;
      translator = loaded;
    }
    controller.setSettings(held.settings, translator, guidesOf(held));
  }
}

/** The guides that people can start. */
const guidesOf = ({ policy }: EffectiveSettings) => offeredGuides(policy.policy.guides ?? null);

/** Of an extension that is gone nothing can be asked any more, not even when everything is taken off the page. */
function sendTraffic(message: FrameTraffic): void {
  if (isContextValid()) void sendEvent(message);
}
