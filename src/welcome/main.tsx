import { accessTo, readPortalHosts } from '../forms/portal-access';
import { settingsPorts } from '../forms/settings-ports';
import { showPage } from '../forms/show-page';
import { sendEvent } from '../platform/messages';
import { openOptions } from '../platform/options-page';
import { Welcome } from './Welcome';
import { startWelcomeSession, type WelcomePorts } from './welcome-session';

const hosts = await readPortalHosts();

const ports: WelcomePorts = {
  ...settingsPorts,
  ...accessTo(hosts),
  hosts,
  openPortal: () => sendEvent({ type: 'portal/open' }),
  openOptions,
};

await startWelcomeSession(
  (state, commands) => showPage('welcome', state, <Welcome state={state} commands={commands} />),
  ports,
  new AbortController().signal,
);
