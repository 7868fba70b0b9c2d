import { render } from 'preact';
import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { sendEvent } from '../platform/messages';
import { openOptions } from '../platform/options-page';
import { hasAccess, requestAccess, watchAccess } from '../platform/permissions';
import { readPolicy } from '../platform/policy-storage';
import { writeSettings } from '../platform/settings-storage';
import { loadTexts } from '../platform/texts';
import { matchesOf, PORTAL_HOSTS } from '../portals/match-patterns';
import { Welcome } from './Welcome';
import { startWelcomeSession, type WelcomePorts } from './welcome-session';

const { policy } = await readPolicy();
const hosts = [...PORTAL_HOSTS, ...(policy.portalHosts ?? [])];
const matches = matchesOf(hosts);

const ports: WelcomePorts = {
  hosts,
  readSettings: readEffectiveSettings,
  writeSettings,
  watchSettings: watchEffectiveSettings,
  browserLanguages,
  watchBrowserLanguages,
  loadTexts,
  hasAccess: () => hasAccess(matches),
  requestAccess: () => requestAccess(matches),
  watchAccess,
  openPortal: () => sendEvent({ type: 'portal/open' }),
  openOptions,
};

const place = document.documentElement;
const root = document.getElementById('welcome') ?? document.body;
await startWelcomeSession(
  (state, commands) => {
    const { language, t } = state.translator;
    place.lang = language.tag;
    place.dir = language.direction;
    place.dataset.appearance = state.settings.settings.appearance;
    document.title = t('ui:welcome.title');
    render(<Welcome state={state} commands={commands} />, root);
  },
  ports,
  new AbortController().signal,
);
