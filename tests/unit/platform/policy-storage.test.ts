import { beforeEach, expect, it } from 'vitest';
import { NO_POLICY, type PolicyReading } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { installFakeBrowser } from './fake-browser';

const { local, managed } = installFakeBrowser().storage;
const { readPolicy, takeOverPolicy, takeOverPolicyAtStart, watchPolicy } = await import(
  '../../../src/platform/policy-storage'
);
const { readEffectiveSettings, watchEffectiveSettings } = await import('../../../src/platform/effective-settings');
const { writeSettings } = await import('../../../src/platform/settings-storage');

beforeEach(() => {
  local.values.clear();
  local.listeners.clear();
  managed.set = {};
  managed.fails = false;
});

it('knows of no policy before one was taken over', async () => {
  managed.set = { language: 'de' };
  expect(await readPolicy()).toEqual(NO_POLICY);
});

it('knows what the organization set once it was taken over', async () => {
  managed.set = { language: 'de' };
  await takeOverPolicy();
  expect((await readPolicy()).policy).toEqual({ language: 'de' });
});

it.each([
  ['sets nothing any more', {}],
  ['has no managed storage, as Firefox has it', null],
] as const)('forgets a policy when the organization %s', async (_what, now) => {
  managed.set = { language: 'de' };
  await takeOverPolicy();
  managed.set = now;
  await takeOverPolicy();
  expect(await readPolicy()).toEqual(NO_POLICY);
  expect([...local.values.keys()]).toEqual([]);
});

it('keeps a policy where the browser does not say what is set', async () => {
  managed.set = { language: 'de' };
  await takeOverPolicy();
  managed.fails = true;
  await takeOverPolicy();
  await takeOverPolicyAtStart(0);
  expect((await readPolicy()).policy).toEqual({ language: 'de' });
});

it('keeps a policy that the browser has not loaded yet at its start', async () => {
  managed.set = { language: 'de' };
  await takeOverPolicyAtStart(0);
  managed.set = {};
  const start = takeOverPolicyAtStart(5);
  await new Promise((resolve) => setTimeout(resolve));
  expect((await readPolicy()).policy).toEqual({ language: 'de' });
  managed.set = { language: 'sv' };
  await start;
  expect((await readPolicy()).policy).toEqual({ language: 'sv' });
});

it('forgets a policy at the start when the browser says twice that there is none', async () => {
  managed.set = { language: 'de' };
  await takeOverPolicy();
  managed.set = {};
  await takeOverPolicyAtStart(0);
  expect(await readPolicy()).toEqual(NO_POLICY);
});

it('lays it over the person’s choices, and tells of each change of either', async () => {
  const heard: [string, string, readonly string[]][] = [];
  const controller = new AbortController();
  const readAgain = watchEffectiveSettings(
    ({ settings, locked }) => heard.push([settings.language, settings.role, locked]),
    controller.signal,
  );
  const person = { ...DEFAULT_SETTINGS, role: 'sales-agent' } as const;
  await writeSettings({ ...person, language: 'sv' });
  await new Promise((resolve) => setTimeout(resolve));
  managed.set = { language: 'de' };
  await takeOverPolicy();
  await new Promise((resolve) => setTimeout(resolve));
  await writeSettings({ ...person, language: 'tr' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([
    ['sv', 'sales-agent', []],
    ['de', 'sales-agent', ['language']],
    ['de', 'sales-agent', ['language']],
  ]);
  managed.set = {};
  await takeOverPolicy();
  expect((await readEffectiveSettings()).settings.language).toBe('tr');
  // A document that was away has heard of nothing.
  heard.length = 0;
  readAgain();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([['tr', 'sales-agent', []]]);
  controller.abort();
  expect(local.listeners.size).toBe(0);
});

it('tells of the policy alone to those who ask for it alone', async () => {
  const heard: PolicyReading[] = [];
  watchPolicy((reading) => heard.push(reading), new AbortController().signal);
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'sv' });
  managed.set = { role: 'king' };
  await takeOverPolicy();
  expect(heard).toEqual([{ policy: {}, problems: [{ key: 'role', reason: 'wrong-value', value: '"king"' }] }]);
});
