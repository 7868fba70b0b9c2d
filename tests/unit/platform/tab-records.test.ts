import { beforeEach, expect, it } from 'vitest';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { installFakeBrowser } from './fake-browser';

const { session } = installFakeBrowser().storage;
const { createTabRecord, deleteTabRecord, readTabRecord, takeOverTabRecord, updateTabRecord, watchTabRecords } =
  await import('../../../src/platform/tab-records');
const { keepUnheard, takeUnheard } = await import('../../../src/platform/unheard-records');

beforeEach(() => {
  session.values.clear();
  session.listeners.clear();
});

it('is the empty record when none was written, and when what was written does not parse', async () => {
  session.values.set('tab:2', { closed: 'maybe' });
  expect(await readTabRecord(1)).toEqual(EMPTY_TAB_RECORD);
  expect(await readTabRecord(2)).toEqual(EMPTY_TAB_RECORD);
});

it('loses no change when two are made at once', async () => {
  await Promise.all([
    updateTabRecord(1, (record) => ({ ...record, closed: true })),
    updateTabRecord(1, (record) => ({ ...record, minimized: true })),
  ]);
  expect(await readTabRecord(1)).toEqual({ ...EMPTY_TAB_RECORD, closed: true, minimized: true });
});

it('is there when a page of the new tab asks at once', async () => {
  const asked: Promise<TabRecord>[] = [];
  await createTabRecord(
    async () => {
      asked.push(readTabRecord(9));
      return 9;
    },
    { ...EMPTY_TAB_RECORD, minimized: true },
  );
  expect(await Promise.all(asked)).toEqual([{ ...EMPTY_TAB_RECORD, minimized: true }]);
});

it('begins with what the last page said in vain, and with no change lost that is made meanwhile', async () => {
  await takeUnheard(0);
  await updateTabRecord(1, (record) => ({ ...record, minimized: true }));
  expect(await takeOverTabRecord(1)).toEqual({ ...EMPTY_TAB_RECORD, minimized: true });
  await keepUnheard(1, { ...EMPTY_TAB_RECORD, requested: true });
  const [taken] = await Promise.all([
    takeOverTabRecord(1),
    updateTabRecord(1, (record) => ({ ...record, closed: true })),
  ]);
  expect(taken).toEqual({ ...EMPTY_TAB_RECORD, requested: true });
  expect(await readTabRecord(1)).toEqual({ ...EMPTY_TAB_RECORD, requested: true, closed: true });
});

it('begins with what is being saved just then', async () => {
  await takeUnheard(0);
  await keepUnheard(1, { ...EMPTY_TAB_RECORD, requested: true });
  const saved: TabRecord = { ...EMPTY_TAB_RECORD, requested: true, minimized: true };
  const [, taken] = await Promise.all([updateTabRecord(1, () => saved), takeOverTabRecord(1)]);
  expect(taken).toEqual(saved);
});

it('is forgotten with its tab', async () => {
  await updateTabRecord(1, (record) => ({ ...record, closed: true }));
  await deleteTabRecord(1);
  expect(session.values.size).toBe(0);
});

it('tells of each change, and that a record is gone, until the signal aborts', async () => {
  const controller = new AbortController();
  const heard: [number, boolean][] = [];
  watchTabRecords((tabId, { closed }) => heard.push([tabId, closed]), controller.signal);
  await updateTabRecord(4, (record) => ({ ...record, closed: true }));
  await session.set({ 'once:open-tabs': true });
  await deleteTabRecord(4);
  controller.abort();
  await updateTabRecord(4, (record) => record);
  expect(heard).toEqual([
    [4, true],
    [4, false],
  ]);
});
