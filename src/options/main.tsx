import { readPortalHosts } from '../forms/portal-access';
import { settingsPorts } from '../forms/settings-ports';
import { showPage } from '../forms/show-page';
import type { PageReport } from '../messaging/page-report';
import { ownVersion, readEnvironment } from '../platform/environment';
import { requestReport } from '../platform/messages';
import { clearSettings } from '../platform/settings-storage';
import { listShortcuts, openShortcutSettings } from '../platform/shortcuts';
import { findTabs } from '../platform/tabs';
import { matchesOf } from '../portals/match-patterns';
import { Options } from './Options';
import { type OptionsPorts, startOptionsSession } from './options-session';
import { saveFile } from './save-file';

/** The report of the portal tab used last that the panel is shown in. */
async function readPageReport(): Promise<PageReport | null> {
  const tabs = await findTabs(matchesOf(await readPortalHosts()), 'everywhere');
  for (const { id } of tabs) {
    const reply = await requestReport(id);
    if (reply.ok) return reply.value;
  }
  return null;
}

const ports: OptionsPorts = {
  ...settingsPorts,
  version: ownVersion(),
  clearSettings,
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

await startOptionsSession(
  (state, commands) => showPage('options', state, <Options state={state} commands={commands} />),
  ports,
  new AbortController().signal,
);
