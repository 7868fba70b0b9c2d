import { expect, it, vi } from 'vitest';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { NO_POLICY } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import {
  startWelcomeSession,
  type WelcomeCommands,
  type WelcomePorts,
  type WelcomeState,
} from '../../../src/welcome/welcome-session';

const HOST = 'partner.microsoft.com';
const access = (has: boolean) => ({ granted: has ? [HOST] : [], missing: has ? [] : [HOST] });

async function start({ hasAccess = true, says = true } = {}) {
  const browser = { hasAccess, told: () => {} };
  const done: string[] = [];
  const ports: WelcomePorts = {
    hosts: [HOST],
    readSettings: async () => applyPolicy({ settings: DEFAULT_SETTINGS, problem: null }, NO_POLICY),
    writeSettings: async ({ role }) => void done.push(role),
    watchSettings: () => {},
    browserLanguages: () => ['en'],
    watchBrowserLanguages: () => {},
    loadTexts: async () => ({}),
    readAccess: async () => access(browser.hasAccess),
    requestAccess: async () => {
      browser.hasAccess = says;
      return says;
    },
    watchAccess: (onChange) => {
      browser.told = onChange;
    },
    openPortal: async () => void done.push('portal'),
    openOptions: async () => void done.push('options'),
  };
  const shown: WelcomeState[] = [];
  let commands: WelcomeCommands | undefined;
  await startWelcomeSession(
    (state, given) => {
      shown.push(state);
      commands = given;
    },
    ports,
    new AbortController().signal,
  );
  if (!commands) throw new Error('no commands were given');
  return { shown, browser, done, commands };
}

it.each([true, false])('shows whether access was given when the person was asked and says %s', async (says) => {
  const { shown, commands } = await start({ hasAccess: false, says });
  expect(shown.at(-1)?.access).toEqual(access(false));
  const before = shown.length;
  commands.grantAccess();
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before));
  expect(shown.at(-1)?.access).toEqual(access(says));
});

it('notices that access was withdrawn elsewhere', async () => {
  const { shown, browser } = await start();
  expect(shown.at(-1)?.access).toEqual(access(true));
  browser.hasAccess = false;
  browser.told();
  await vi.waitFor(() => expect(shown.at(-1)?.access).toEqual(access(false)));
});

it('stores a choice and shows it at once', async () => {
  const { shown, done, commands } = await start();
  commands.choose({ role: 'sales-agent' });
  expect(shown.at(-1)?.settings.settings.role).toBe('sales-agent');
  expect(done).toEqual(['sales-agent']);
});

it('leads to the portal and to the options', async () => {
  const { done, commands } = await start();
  commands.openPortal();
  commands.openOptions();
  expect(done).toEqual(['portal', 'options']);
});
