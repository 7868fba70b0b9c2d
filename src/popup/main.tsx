import { render } from 'preact';
import { parseAddress } from '../core/page-location';
import type { Result } from '../messaging/protocol';
import type { TabRecord } from '../messaging/tab-record';
import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { requestRecord, sendEvent } from '../platform/messages';
import { openOptions } from '../platform/options-page';
import { hasAccess, requestAccess, watchAccess } from '../platform/permissions';
import { readPolicy } from '../platform/policy-storage';
import { writeSettings } from '../platform/settings-storage';
import { watchTabRecords } from '../platform/tab-records';
import { findTabs, showTab, standsInTab, watchTabs } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { matchesOf, PORTAL_HOSTS } from '../portals/match-patterns';
import { pageAtAddress } from '../portals/page-at';
import { Popup } from './Popup';
import { type PopupPorts, startPopupSession } from './popup-session';

const inTab = await standsInTab();
const place = document.documentElement;
place.dataset.place = inTab ? 'tab' : 'popup';

// Asking for access must not wait for anything, so what to ask for is known beforehand.
const { policy } = await readPolicy();
const portalHosts = [...PORTAL_HOSTS, ...(policy.portalHosts ?? [])];
const portalMatches = matchesOf(portalHosts);

const answered = (reply: Result<TabRecord>): TabRecord | null => (reply.ok ? reply.value : null);

const ports: PopupPorts = {
  readSettings: readEffectiveSettings,
  writeSettings,
  watchSettings: watchEffectiveSettings,
  browserLanguages,
  watchBrowserLanguages,
  loadTexts,
  hasAccess: () => hasAccess(portalMatches),
  requestAccess: () => requestAccess(portalMatches),
  watchAccess,
  async findPortalTab() {
    const [tab] = await findTabs(portalMatches, 'this-window');
    const location = tab?.address ? parseAddress(tab.address) : null;
    // In a tab of its own this page is the one in front, and the portal tab the one that was.
    return tab
      ? {
          id: tab.id,
          page: (location && pageAtAddress(location, portalHosts)?.page) ?? null,
          isInFront: inTab || tab.isActive,
        }
      : null;
  },
  watchTabs,
  readRecord: async (tabId) => answered(await requestRecord({ type: 'walkthrough/read', tabId })),
  watchRecords: watchTabRecords,
  changeWalkthrough: async (change, tabId, guide) =>
    answered(
      await requestRecord(
        change === 'stop' ? { type: 'walkthrough/stop', tabId } : { type: `walkthrough/${change}`, tabId, guide },
      ),
    ),
  openPortal: (guide) => sendEvent({ type: 'portal/open', guide }),
  openOptions,
  showTab,
  async showResult(tabId) {
    // A page of its own is there to stay; the toolbar's popup stands over the page that the person now wants to see.
    if (inTab) return;
    if (tabId !== null) await showTab(tabId);
    window.close();
  },
};

const root = document.getElementById('popup') ?? document.body;
await startPopupSession(
  (state, commands) => {
    const { language, t } = state.translator;
    place.lang = language.tag;
    place.dir = language.direction;
    place.dataset.appearance = state.settings.settings.appearance;
    document.title = t('ui:popup.title');
    render(<Popup state={state} commands={commands} />, root);
  },
  ports,
  new AbortController().signal,
);
