import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsReading } from '../../../src/settings/settings';
import { installFakeBrowser } from './fake-browser';

const { local } = installFakeBrowser().storage;
const { changeSettings, clearSettings, readSettings, watchSettings, writeSettings } = await import(
  '../../../src/platform/settings-storage'
);

beforeEach(() => {
  local.values.clear();
  local.listeners.clear();
});

it('reads back what was chosen', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'de', role: 'sales-agent', corner: 'top-start' } as const;
  await writeSettings(settings);
  expect(await readSettings()).toEqual({ settings, problem: null });
});

it.each([
  ['broken', { version: 1, language: 7 }],
  ['newer-version', { version: 99, language: 'de', theme: 'dark' }],
] as const)('leaves a value that is %s as it is when it is read', async (problem, stored) => {
  local.values.set('settings', stored);
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem });
  expect(local.values.get('settings')).toEqual(stored);
});

it('replaces a broken value when the person chooses', async () => {
  local.values.set('settings', 'rubbish');
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'sv' });
  expect((await readSettings()).problem).toBeNull();
});

it('changes one choice and leaves the others', async () => {
  const before = { ...DEFAULT_SETTINGS, language: 'de', role: 'sales-agent' } as const;
  await writeSettings(before);
  await changeSettings({ corner: 'top-end' });
  expect((await readSettings()).settings).toEqual({ ...before, corner: 'top-end' });
});

it.each([
  'rubbish',
  { version: 99, language: 'de', theme: 'dark' },
])('leaves %j alone when a choice is made in passing', async (stored) => {
  local.values.set('settings', stored);
  await changeSettings({ corner: 'top-end' });
  expect(local.values.get('settings')).toEqual(stored);
});

it('has the defaults again when all choices are forgotten', async () => {
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'sv' });
  await clearSettings();
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  expect(local.values.size).toBe(0);
});

it('tells of each change until the signal aborts', async () => {
  const controller = new AbortController();
  const heard: SettingsReading[] = [];
  watchSettings((reading) => heard.push(reading), controller.signal);
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'ru' });
  await local.set({ other: 1 });
  await local.set({ settings: { version: 9 } });
  expect(heard.map(({ settings, problem }) => [settings.language, problem])).toEqual([
    ['ru', null],
    ['auto', 'newer-version'],
  ]);
  controller.abort();
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'de' });
  expect(heard).toHaveLength(2);
});
