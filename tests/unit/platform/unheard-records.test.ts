import { beforeEach, expect, it } from 'vitest';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { installFakeBrowser } from './fake-browser';

const { extension, storage } = installFakeBrowser();
const { local, session } = storage;
const { dropUnheard, keepUnheard, takeUnheard } = await import('../../../src/platform/unheard-records');

const minimized: TabRecord = { ...EMPTY_TAB_RECORD, minimized: true };

beforeEach(async () => {
  local.values.clear();
  session.values.clear();
  extension.inIncognitoContext = false;
  // The browser has been running for a while.
  await takeUnheard(0);
});

it('is nothing where nothing was said in vain', async () => {
  expect(await takeUnheard(1)).toBeNull();
});

it('is taken by its own tab, once', async () => {
  await keepUnheard(1, minimized);
  expect(await takeUnheard(2)).toBeNull();
  expect(await takeUnheard(1)).toEqual(minimized);
  expect(await takeUnheard(1)).toBeNull();
  expect(local.values.size).toBe(0);
});

it('is gone once the tab was heard of', async () => {
  await keepUnheard(1, minimized);
  await dropUnheard(1);
  expect(await takeUnheard(1)).toBeNull();
});

it('does not outlive the browser, and takes nothing else along', async () => {
  await keepUnheard(1, minimized);
  local.values.set('settings', { language: 'de' });
  session.values.clear();
  expect(await takeUnheard(1)).toBeNull();
  expect([...local.values.keys()]).toEqual(['settings']);
});

it('is not laid down in a private window', async () => {
  extension.inIncognitoContext = true;
  await keepUnheard(1, minimized);
  expect(local.values.size).toBe(0);
});

it('does not count, and does not stay, when it does not parse', async () => {
  local.values.set('unheard:1', { closed: 'maybe' });
  expect(await takeUnheard(1)).toBeNull();
  expect(local.values.size).toBe(0);
});
