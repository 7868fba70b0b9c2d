import { listenToCommands } from '../platform/commands';
import { contentScriptFiles } from '../platform/manifest';
import { listenInBackground, sendToOverlay } from '../platform/messages';
import { watchAccess } from '../platform/permissions';
import { injectScript } from '../platform/scripting';
import { oncePerInstance } from '../platform/session-marks';
import { createTabRecord, deleteTabRecord, readTabRecord, updateTabRecord } from '../platform/tab-records';
import { addressOfTab, findTabs, listenToRemovedTabs, openTab } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { PORTAL_MATCHES } from '../portals/match-patterns';
import { PARTNER_CENTER_START } from '../portals/partner-center/routes';
import { answerCommand } from './commands';
import { OVERLAY_SCRIPT } from './content-scripts';
import { injectIntoOpenTabs } from './open-tabs';
import { answerPage } from './page-messages';
import { answerPopup } from './popup-messages';
import type { Pages, TabRecords } from './ports';

// The browser stops this script when it is idle and starts it for each event that has a listener here. So all listeners are
// registered at once, and nothing is kept in memory from one event to the next.

const records: TabRecords = { read: readTabRecord, update: updateTabRecord, create: createTabRecord };

const pages: Pages = {
  addressOf: addressOfTab,
  injectOverlay: (document) => injectScript(OVERLAY_SCRIPT, document),
  tellOverlay: (tabId, record) => sendToOverlay(tabId, { type: 'tab/changed', record }),
  open: openTab,
};

const reachOpenTabs = (): Promise<void> =>
  injectIntoOpenTabs({
    findTabs: () => findTabs(PORTAL_MATCHES, 'everywhere'),
    inject: injectScript,
    files: contentScriptFiles(),
  });

listenInBackground({
  page: (message, sender) => answerPage(message, sender, { records, pages, loadTexts }),
  popup: (message) => answerPopup(message, { records, pages, startAddress: PARTNER_CENTER_START }),
});
listenToCommands((command, tabId) => answerCommand(command, tabId, sendToOverlay));
listenToRemovedTabs(deleteTabRecord);
watchAccess(() => void reachOpenTabs());
void oncePerInstance('open-tabs', reachOpenTabs);
