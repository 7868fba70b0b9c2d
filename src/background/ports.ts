import type { TabRecord } from '../messaging/tab-record';
import type { DocumentAddress } from '../platform/messages';

/** The records of the tabs; see `platform/tab-records.ts` and `unheard-records.ts` for what each promises. */
export interface TabRecords {
  read(tabId: number): Promise<TabRecord>;
  update(tabId: number, change: (record: TabRecord) => TabRecord): Promise<TabRecord>;
  create(open: () => Promise<number | null>, record: TabRecord): Promise<void>;
  /** The record with which a tab's next page begins. */
  takeOver(tabId: number): Promise<TabRecord>;
}

/** What the background can do to a tab's page. */
export interface Pages {
  /** The hosts that count as a portal besides the known ones, because the organization said so. */
  portalHosts(): Promise<readonly string[]>;
  /** The address that a tab is at, or null where Waymark may not know it. */
  addressOf(tabId: number): Promise<string | null>;
  injectOverlay(document: DocumentAddress): Promise<unknown>;
  /** Tells the tab's overlay of its new record; false when none listens. */
  tellOverlay(tabId: number, record: TabRecord): Promise<boolean>;
  /** Shows on the toolbar button how far the tab is. */
  showBadge(tabId: number, record: TabRecord): Promise<void>;
  /** Opens an address in a new tab. */
  open(address: string): Promise<number | null>;
}
