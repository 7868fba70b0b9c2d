import type { Pages, TabRecords } from '../../../src/background/ports';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import type { DocumentAddress } from '../../../src/platform/messages';

/** Records in a map, and a page that notes what was done to it. */
export function fakePorts({
  stored = {},
  unheard = {},
  address = 'https://partner.microsoft.com/dashboard/home',
  overlayListens = false,
  portalHosts = [],
}: {
  readonly stored?: Readonly<Record<number, TabRecord>>;
  readonly unheard?: Readonly<Record<number, TabRecord>>;
  readonly address?: string | null;
  readonly overlayListens?: boolean;
  readonly portalHosts?: readonly string[];
} = {}) {
  const kept = new Map(Object.entries(stored).map(([id, record]) => [Number(id), record]));
  const left = new Map(Object.entries(unheard).map(([id, record]) => [Number(id), record]));
  const injected: DocumentAddress[] = [];
  const told: TabRecord[] = [];
  const opened: string[] = [];
  const badges: [number, TabRecord][] = [];
  const read = async (tabId: number): Promise<TabRecord> => kept.get(tabId) ?? EMPTY_TAB_RECORD;
  const records: TabRecords = {
    read,
    async update(tabId, change) {
      const record = change(await read(tabId));
      kept.set(tabId, record);
      return record;
    },
    async create(open, record) {
      const tabId = await open();
      if (tabId !== null) kept.set(tabId, record);
    },
    async takeOver(tabId) {
      const record = left.get(tabId);
      left.delete(tabId);
      if (record) kept.set(tabId, record);
      return read(tabId);
    },
  };
  const pages: Pages = {
    portalHosts: async () => portalHosts,
    addressOf: async () => address,
    injectOverlay: async (document) => injected.push(document),
    tellOverlay: async (_tabId, record) => {
      told.push(record);
      return overlayListens;
    },
    showBadge: async (tabId, record) => void badges.push([tabId, record]),
    open: async (url) => {
      opened.push(url);
      return 77;
    },
  };
  return { records, pages, kept, injected, told, opened, badges };
}
