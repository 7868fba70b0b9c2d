import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsReading } from '../../../src/settings/settings';
import { installFakeBrowser } from './fake-browser';

const { local } = installFakeBrowser().storage;
const { readSettings, watchSettings, writeSettings } = await import('../../../src/platform/settings-storage');

beforeEach(() => {
  local.values.clear();
  local.listeners.clear();
});

it('reads back what was chosen', async () => {
  await writeSettings({ language: 'de', role: 'sales-agent' });
  expect(await readSettings()).toEqual({ settings: { language: 'de', role: 'sales-agent' }, problem: null });
});

it.each([
  ['broken', { version: 1, language: 7 }],
  ['newer-version', { version: 2, language: 'de', theme: 'dark' }],
] as const)('leaves a value that is %s as it is when it is read', async (problem, stored) => {
  local.values.set('settings', stored);
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem });
  expect(local.values.get('settings')).toEqual(stored);
});

it('replaces a broken value when the person chooses', async () => {
  local.values.set('settings', 'rubbish');
  await writeSettings({ language: 'sv', role: 'none' });
  expect((await readSettings()).problem).toBeNull();
});

it('tells of each change until the signal aborts', async () => {
  const controller = new AbortController();
  const heard: SettingsReading[] = [];
  watchSettings((reading) => heard.push(reading), controller.signal);
  await writeSettings({ language: 'ru', role: 'none' });
  await local.set({ other: 1 });
  await local.set({ settings: { version: 9 } });
  expect(heard.map(({ settings, problem }) => [settings.language, problem])).toEqual([
    ['ru', null],
    ['auto', 'newer-version'],
  ]);
  controller.abort();
  await writeSettings({ language: 'de', role: 'none' });
  expect(heard).toHaveLength(2);
});
