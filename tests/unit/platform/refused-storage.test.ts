import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_TAB_RECORD } from '../../../src/messaging/tab-record';
import { NO_POLICY } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { installFakeBrowser } from './fake-browser';

// What a browser does whose disk is full, or whose database is damaged. Filling it for real is for the end-to-end tests;
// Firefox alone sets no limit to `storage.local`, and no browser damages its database on demand.

const { local, session } = installFakeBrowser().storage;
const { changeSettings, clearSettings, readSettings, writeSettings } = await import(
  '../../../src/platform/settings-storage'
);
const { readPolicy, takeOverPolicy } = await import('../../../src/platform/policy-storage');
const { createTabRecord, readTabRecord, updateTabRecord } = await import('../../../src/platform/tab-records');
const { oncePerInstance } = await import('../../../src/platform/session-marks');

const refuse = async (): Promise<never> => {
  throw new Error('QuotaExceededError');
};

beforeEach(() => {
  for (const area of [local, session]) {
    area.values.clear();
    area.set = refuse;
    area.remove = refuse;
  }
});

describe('storage that takes nothing', () => {
  it('gives the changed record all the same, and holds up nobody after it', async () => {
    const closed = { ...EMPTY_TAB_RECORD, closed: true };
    expect(await updateTabRecord(1, (record) => ({ ...record, closed: true }))).toEqual(closed);
    await createTabRecord(async () => 2, closed);
    expect(await readTabRecord(1)).toEqual(EMPTY_TAB_RECORD);
  });

  it('tells the one who chose, and nobody else', async () => {
    await expect(writeSettings({ ...DEFAULT_SETTINGS, language: 'de' })).rejects.toThrow();
    await expect(clearSettings()).rejects.toThrow();
    await expect(changeSettings({ corner: 'top-end' })).resolves.toBeUndefined();
    await expect(takeOverPolicy()).resolves.toBeUndefined();
  });

  it('runs a task again each time the background starts', async () => {
    let runs = 0;
    for (let start = 0; start < 2; start++)
      await oncePerInstance('task', async () => {
        runs += 1;
      });
    expect(runs).toBe(2);
  });
});

describe('storage that cannot be read', () => {
  beforeEach(() => {
    local.get = refuse;
    session.get = refuse;
  });

  it('has the defaults hold, and says that something is broken', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'broken' });
    expect(await readPolicy()).toEqual(NO_POLICY);
    expect(await readTabRecord(1)).toEqual(EMPTY_TAB_RECORD);
  });
});
