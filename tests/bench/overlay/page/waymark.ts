import guides from '../../../../locales/en/guides.json';
import ui from '../../../../locales/en/ui.json';
import { startWalkthrough } from '../../../../src/core/walkthrough/walkthrough';
import { createFlatTree } from '../../../../src/dom/tree/flat-tree';
import { createOverlayHost } from '../../../../src/drawing/overlay-host';
import { GUIDES } from '../../../../src/guides/catalog';
import { languageFor } from '../../../../src/i18n/languages';
import { createTranslator } from '../../../../src/i18n/translator';
import { EMPTY_TAB_RECORD } from '../../../../src/messaging/tab-record';
import {
  createWalkthroughController,
  type WalkthroughController,
} from '../../../../src/overlay/walkthrough-controller';
import { partnerCenter } from '../../../../src/portals/partner-center/portal';
import { DEFAULT_SETTINGS } from '../../../../src/settings/settings';
import { overlayModel } from '../../../browser/overlay/models';
import { setUp } from './probe';
import { RING_GAP, ringBox } from './waymark-ring';

const english = languageFor('en');
if (!english) throw new Error('English is the source of all texts.');
const translator = createTranslator(english, { ui, guides }, { ui, guides });
let life = new AbortController();

/** Everything that the extension runs on a page, but for its messages: finder, controller, panel and rings. */
function startGuide(signal: AbortSignal): void {
  let controller: WalkthroughController | null = null;
  const view = createOverlayHost({
    document,
    onAction: (action) => controller?.handleAction(action),
    onOffScreen: (direction) => controller?.setOffScreen(direction),
    signal,
  });
  controller = createWalkthroughController(
    {
      portal: partnerCenter,
      offered: GUIDES,
      tree: createFlatTree((element) => element.shadowRoot),
      record: { ...EMPTY_TAB_RECORD, walkthrough: startWalkthrough(GUIDES[0].id) },
      settings: DEFAULT_SETTINGS,
      translator,
      view,
      mail: { enter() {}, tell() {}, listen() {} },
      saveRecord() {},
      isContextValid: () => true,
      onOrphaned() {},
    },
    signal,
  );
}

setUp({
  gap: RING_GAP,
  start({ target }) {
    life = new AbortController();
    if (typeof target === 'string') {
      // The selector is of no use to Waymark: it finds the control by what it is called and where it stands.
      startGuide(life.signal);
      return;
    }
    // Given the element, there is nothing to find: the overlay alone.
    const host = createOverlayHost({ document, onAction() {}, signal: life.signal });
    host.show(overlayModel({ highlights: [{ key: 'billing-info', element: target, tag: null }] }));
  },
  stop: () => life.abort(),
  drawn: ringBox,
});
