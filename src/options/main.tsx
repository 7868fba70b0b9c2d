import { render } from 'preact';
import type { PageReport } from '../messaging/page-report';
import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { ownVersion, readEnvironment } from '../platform/environment';
import { requestReport } from '../platform/messages';
import { readPolicy } from '../platform/policy-storage';
import { clearSettings, writeSettings } from '../platform/settings-storage';
import { listShortcuts, openShortcutSettings } from '../platform/shortcuts';
import { findTabs } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { matchesOf, PORTAL_MATCHES } from '../portals/match-patterns';
import { Options } from './Options';
import { type OptionsPorts, startOptionsSession } from './options-session';
import { saveFile } from './save-file';

/** The report of the portal tab used last that the panel is shown in. */
async function readPageReport(): Promise<PageReport | null> {
  const { policy } = await readPolicy();
  const tabs = await findTabs([...PORTAL_MATCHES, ...matchesOf(policy.portalHosts ?? [])], 'everywhere');
  for (const { id } of tabs) {
    const reply = await requestReport(id);
    if (reply.ok) return reply.value;
  }
  return null;
}

const ports: OptionsPorts = {
  version: ownVersion(),
  readSettings: readEffectiveSettings,
  writeSettings,
  clearSettings,
  watchSettings: watchEffectiveSettings,
  browserLanguages,
  watchBrowserLanguages,
  loadTexts,
  listShortcuts,
  openShortcutSettings,
  watchReturns: (onReturn, signal) => window.addEventListener('focus', onReturn, { signal }),
  saveFile,
  readEnvironment,
  readPageReport,
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

const place = document.documentElement;
const root = document.getElementById('options') ?? document.body;
await startOptionsSession(
  (state, commands) => {
    const { language, t } = state.translator;
    place.lang = language.tag;
    place.dir = language.direction;
    place.dataset.appearance = state.settings.settings.appearance;
    document.title = t('ui:options.title');
    render(<Options state={state} commands={commands} />, root);
  },
  ports,
  new AbortController().signal,
);
