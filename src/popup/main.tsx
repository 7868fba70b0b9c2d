import { render } from 'preact';
import type { TabRecord } from '../messaging/tab-record';
import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { requestRecord, sendEvent } from '../platform/messages';
import { hasAccess, requestAccess, watchAccess } from '../platform/permissions';
import { readPolicy } from '../platform/policy-storage';
import { chooseSettings } from '../platform/settings-storage';
import { watchTabRecords } from '../platform/tab-records';
import { findTabs, showTab, standsInTab, watchTabs } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { matchesOf, PORTAL_HOSTS } from '../portals/match-patterns';
import { Popup } from './Popup';
import { type PopupPorts, startPopupSession } from './popup-session';

const inTab = await standsInTab();
const place = document.documentElement;
place.dataset.place = inTab ? 'tab' : 'popup';

// Asking for access must not wait for anything, so what to ask for is known beforehand.
const { policy } = await readPolicy();
const portalMatches = matchesOf([...PORTAL_HOSTS, ...(policy.portalHosts ?? [])]);

const askForRecord = async (type: 'read' | 'start' | 'restart' | 'stop', tabId: number): Promise<TabRecord | null> => {
  const reply = await requestRecord({ type: `walkthrough/${type}`, tabId });
  return reply.ok ? reply.value : null;
};

const ports: PopupPorts = {
  readSettings: readEffectiveSettings,
  chooseSettings,
  watchSettings: watchEffectiveSettings,
  browserLanguages,
  watchBrowserLanguages,
  loadTexts,
  hasAccess: () => hasAccess(portalMatches),
  requestAccess: () => requestAccess(portalMatches),
  watchAccess,
  findPortalTab: async () => (await findTabs(portalMatches, 'this-window'))[0] ?? null,
  watchTabs,
  readRecord: (tabId) => askForRecord('read', tabId),
  watchRecords: watchTabRecords,
  changeWalkthrough: askForRecord,
  openPortal: () => sendEvent({ type: 'portal/open' }),
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
