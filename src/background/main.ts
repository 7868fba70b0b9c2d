import type { GuideId } from '../core/guide';
import { OVERLAY_MARK } from '../core/script-mark';
import { offeredGuides } from '../guides/offered';
import { setBadge } from '../platform/badge';
import { listenToCommands } from '../platform/commands';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { listenToInstallation } from '../platform/installation';
import { contentScriptFiles } from '../platform/manifest';
import { listenInBackground, sendToFrame, sendToOverlay } from '../platform/messages';
import { dropAccess, grantedOrigins, hasAccess, watchAccess } from '../platform/permissions';
import {
  followPolicy,
  readPolicy,
  takeOverPolicy,
  takeOverPolicyAtStart,
  watchPolicy,
} from '../platform/policy-storage';
import { findFrames, injectScript, registerScripts } from '../platform/scripting';
import { oncePerInstance } from '../platform/session-marks';
import {
  createTabRecord,
  deleteTabRecord,
  readTabRecord,
  takeOverTabRecord,
  updateTabRecord,
  watchTabRecords,
} from '../platform/tab-records';
import { addressOfTab, extensionPage, findHiddenTabs, findTabs, listenToRemovedTabs, openTab } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { dropUnheard } from '../platform/unheard-records';
import { matchesOf, PORTAL_MATCHES } from '../portals/match-patterns';
import { NEWEST, PARTNER_CENTER_START } from '../portals/partner-center/routes';
import type { Showing } from '../settings/settings';
import { badgeOf } from './badge';
import { answerCommand } from './commands';
import { OVERLAY_SCRIPT } from './content-scripts';
import { answerFrames } from './frames';
import { injectIntoOpenTabs } from './open-tabs';
import { pageInTab } from './page-in-tab';
import { answerPage } from './page-messages';
import { answerPopup, type PopupMessagePorts } from './popup-messages';
import { followPortalHosts } from './portal-hosts';
import type { Pages, TabRecords } from './ports';
import { showWhereWanted } from './showing';
import { leaveWithdrawnTabs } from './withdrawn-tabs';

// The browser stops this script when it is idle and starts it for each event that has a listener here. So all listeners are
// registered at once, and nothing is kept in memory from one event to the next.

const records: TabRecords = {
  read: readTabRecord,
  update: updateTabRecord,
  create: createTabRecord,
  takeOver: takeOverTabRecord,
};

const portalHosts = async (): Promise<readonly string[]> => (await readPolicy()).policy.portalHosts ?? [];

const pages: Pages = {
  portalHosts,
  addressOf: addressOfTab,
  injectOverlay: (document) => injectScript(OVERLAY_SCRIPT, document),
  tellOverlay: (tabId, record) => sendToOverlay(tabId, { type: 'tab/changed', record }),
  showBadge: (tabId, record) => setBadge(tabId, badgeOf(record)),
  open: openTab,
};

const offered = async () => offeredGuides((await readPolicy()).policy.guides ?? null);

/** An organization that has a portal of its own means that one. */
async function popupPorts(): Promise<PopupMessagePorts> {
  const [[own], [{ id: firstGuide }]] = await Promise.all([portalHosts(), offered()]);
  const startAddress = own === undefined ? PARTNER_CENTER_START : `https://${own}${NEWEST.home}`;
  return { records, pages, startAddress, firstGuide };
}

const showing = async (): Promise<Showing> => (await readEffectiveSettings()).settings.showing;

/** What a start by keys starts: the tab's own guide, or else the first that is offered. */
async function guideToStart(tabId: number): Promise<GuideId> {
  const [{ walkthrough }, guides] = await Promise.all([readTabRecord(tabId), offered()]);
  return (guides.find(({ id }) => id === walkthrough?.guide) ?? guides[0]).id;
}

const findPortalTabs = async () => findTabs([...PORTAL_MATCHES, ...matchesOf(await portalHosts())], 'everywhere');

const reachOpenTabs = (): Promise<void> =>
  injectIntoOpenTabs({ findTabs: findPortalTabs, inject: injectScript, files: contentScriptFiles() });

const showInOpenTabs = (): Promise<void> =>
  showWhereWanted({
    showing,
    findTabs: findPortalTabs,
    pageIn: (tabId) => pageInTab(tabId, pages),
    readRecord: readTabRecord,
    inject: (tabId) => pages.injectOverlay({ tabId, frameId: 0, documentId: null }),
  });

/** What a person expects at once comes first, and what the browser refuses of it holds up nothing of the rest. */
const ON_ACCESS: readonly (() => Promise<unknown>)[] = [
  () =>
    leaveWithdrawnTabs({
      findHiddenTabs,
      dismiss: (tabId) => sendToOverlay(tabId, { type: 'access/withdrawn' }),
      records,
    }),
  () =>
    followPortalHosts({
      wanted: portalHosts,
      hasAccess,
      grantedOrigins,
      known: PORTAL_MATCHES,
      register: (matches) => registerScripts('portal-hosts', contentScriptFiles(), matches),
      dropAccess,
    }),
  reachOpenTabs,
  showInOpenTabs,
];

/** One after the other: a permission and a policy can change at once, and what was read first must not be set last. */
const followAccess = (): Promise<void> =>
  navigator.locks.request('waymark-access', async () => {
    for (const step of ON_ACCESS) {
      await step().catch((error: unknown) => {
        if (import.meta.env.DEV) console.warn('[waymark] a change of access was not followed', error);
      });
    }
  });

listenInBackground({
  page: (message, sender) => answerPage(message, sender, { records, pages, showing, loadTexts }),
  popup: async (message) => answerPopup(message, await popupPorts()),
  frames: (message, sender) =>
    answerFrames(message, sender, {
      find: (tabId) => findFrames(tabId, OVERLAY_MARK),
      inject: (document) => injectScript(OVERLAY_SCRIPT, document),
      tellOverlay: sendToOverlay,
      tellFrame: sendToFrame,
    }),
});
listenToCommands((command, tabId) =>
  answerCommand(command, tabId, {
    tell: sendToOverlay,
    isShown: async (id) => (await readTabRecord(id)).shown !== null,
    isPortal: async (id) => (await pageInTab(id, pages)) !== null,
    start: async (id) =>
      answerPopup({ type: 'walkthrough/start', tabId: id, guide: await guideToStart(id) }, await popupPorts()),
  }),
);
listenToRemovedTabs(async (tabId) => {
  await Promise.all([deleteTabRecord(tabId), dropUnheard(tabId)]);
});
watchTabRecords((tabId, record) => void pages.showBadge(tabId, record));
watchEffectiveSettings(() => void showInOpenTabs());
watchAccess(() => void followAccess());
watchPolicy(() => void followAccess());
followPolicy();
listenToInstallation(async () => {
  await takeOverPolicy();
  const { policy } = await readPolicy();
  if (policy.welcome !== false) await openTab(extensionPage('src/welcome/index.html'));
});
void oncePerInstance('open-tabs', followAccess);
void oncePerInstance('policy', takeOverPolicyAtStart);
