import { parseAddress } from '../core/page-location';
import { accessTo, readPortalHosts } from '../forms/portal-access';
import { settingsPorts } from '../forms/settings-ports';
import { showPage } from '../forms/show-page';
import type { Result } from '../messaging/protocol';
import type { TabRecord } from '../messaging/tab-record';
import { requestRecord, sendEvent } from '../platform/messages';
import { openOptions } from '../platform/options-page';
import { watchTabRecords } from '../platform/tab-records';
import { findTabs, showTab, standsInTab, watchTabs } from '../platform/tabs';
import { matchesOf } from '../portals/match-patterns';
import { pageAtAddress } from '../portals/page-at';
import { Popup } from './Popup';
import { type PopupPorts, startPopupSession } from './popup-session';

const inTab = await standsInTab();
document.documentElement.dataset.place = inTab ? 'tab' : 'popup';

const portalHosts = await readPortalHosts();
const portalMatches = matchesOf(portalHosts);

const answered = (reply: Result<TabRecord>): TabRecord | null => (reply.ok ? reply.value : null);

const ports: PopupPorts = {
  ...settingsPorts,
  ...accessTo(portalHosts),
  async findPortalTab() {
    const [tab] = await findTabs(portalMatches, 'this-window');
    const location = tab?.address ? parseAddress(tab.address) : null;
    // In a tab of its own this page is the one in front, and the portal tab the one that was.
    return tab
      ? {
          id: tab.id,
          host: location?.host ?? null,
          page: location && pageAtAddress(location, portalHosts),
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

await startPopupSession(
  (state, commands) => showPage('popup', state, <Popup state={state} commands={commands} />),
  ports,
  new AbortController().signal,
);
