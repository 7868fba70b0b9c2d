import { parseMessage } from '../messaging/protocol';
import { EMPTY_TAB_RECORD, TabRecord } from '../messaging/tab-record';
import { extensionApi } from './extension-api';
import { dropUnheard, takeUnheard } from './unheard-records';

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Held while records are read and written back. Web Locks end with their holder, so a background that is stopped holds none. */
const LOCK = 'waymark-tab-records';

function parseRecord(stored: unknown): TabRecord {
  const parsed = parseMessage(TabRecord, stored ?? EMPTY_TAB_RECORD);
  return parsed.ok ? parsed.value : EMPTY_TAB_RECORD;
}

async function read(tabId: number): Promise<TabRecord> {
  // A storage that cannot be read holds nothing.
  const stored = await extensionApi.storage.session.get(keyOf(tabId)).catch((): Record<string, unknown> => ({}));
  return parseRecord(stored[keyOf(tabId)]);
}

/** Where the browser refuses (its storage is full), the record lives on in the page that has it, and nobody is held up. */
async function write(tabId: number, record: TabRecord): Promise<void> {
  await extensionApi.storage.session.set({ [keyOf(tabId)]: record }).catch(() => undefined);
}

/**
 * Reads a tab's record, after all changes that were under way. A tab without a record, or with one that does not parse, has
 * the empty one.
 */
export function readTabRecord(tabId: number): Promise<TabRecord> {
  return navigator.locks.request(LOCK, () => read(tabId));
}

/**
 * Changes a tab's record; no other change can come between the reading and the writing. Resolves with the changed record,
 * also where the browser refuses to keep it.
 */
export function updateTabRecord(tabId: number, change: (record: TabRecord) => TabRecord): Promise<TabRecord> {
  return navigator.locks.request(LOCK, async () => {
    const record = change(await read(tabId));
    await write(tabId, record);
    // Whatever a page said before in vain is out of date with that.
    await dropUnheard(tabId);
    return record;
  });
}

/** The same as `readTabRecord`, with what the last page of the tab said in vain for its last word. */
export function takeOverTabRecord(tabId: number): Promise<TabRecord> {
  return navigator.locks.request(LOCK, async () => {
    const unheard = await takeUnheard(tabId);
    if (unheard) await write(tabId, unheard);
    return unheard ?? read(tabId);
  });
}

/**
 * Gives a record to a tab that `open` makes. Nobody reads a record meanwhile, so that a page which loads at once finds it.
 * @param open resolves with the new tab's id
 */
export function createTabRecord(open: () => Promise<number | null>, record: TabRecord): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const tabId = await open();
    if (tabId !== null) await write(tabId, record);
  });
}

/** Forgets a tab that was closed. What the browser refuses to forget, it forgets with its session. */
export function deleteTabRecord(tabId: number): Promise<void> {
  return navigator.locks.request(LOCK, () => extensionApi.storage.session.remove(keyOf(tabId)).catch(() => undefined));
}

/** Calls `onChange` with each change of any tab's record, until `signal` aborts (in the background: never). */
export function watchTabRecords(onChange: (tabId: number, record: TabRecord) => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi.storage.session;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) onChange(Number(key.slice(PREFIX.length)), parseRecord(newValue));
    }
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
