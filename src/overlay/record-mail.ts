import type { LoadedTab, Result } from '../messaging/protocol';
import type { TabRecord } from '../messaging/tab-record';

/** What that needs of the browser. */
export interface RecordPorts {
  readonly requestTab: () => Promise<Result<LoadedTab>>;
  /** Resolves with whether that arrived. */
  readonly sendRecord: (record: TabRecord) => Promise<boolean>;
  /** Keeps a record where the next document finds it, although the background may not have heard it. */
  readonly keepUnheard: (tabId: number, record: TabRecord) => Promise<void>;
}

/** Keeps the record of this script's tab the same here and in the background, through which others change it. */
export type RecordMail = {
  /** Asks for the record. Null where no answer came. */
  load(): Promise<TabRecord | null>;
  /** What is known of the record: what others made of it since, which is newer than the answer, or the answer. */
  known(): TabRecord | null;
  /**
   * Says what the record is from now on.
   * @param mayLeave the page may be gone in the next moment
   */
  save(record: TabRecord, mayLeave: boolean): Promise<void>;
  /** Takes in what others made of the record. */
  hear(record: TabRecord): void;
  /**
   * The browser keeps this document and shows another one in its tab: nothing is saved until the record has been had again,
   * since what later pages made of it would be lost.
   */
  suspend(): void;
};

export function createRecordMail({ requestTab, sendRecord, keepUnheard }: RecordPorts): RecordMail {
  let tabId: number | null = null;
  let known: TabRecord | null = null;
  let isAway = false;
  let saves = 0;
  return {
    async load() {
      known = null;
      const tab = await requestTab();
      if (tab.ok) {
        isAway = false;
        tabId = tab.value.tabId;
        known ??= tab.value.record;
      }
      return known;
    },
    async save(record, mayLeave) {
      if (isAway) return;
      saves += 1;
      const own = saves;
      if (mayLeave && tabId !== null) void keepUnheard(tabId, record);
      const isHeard = await sendRecord(record);
      // What is lost with a background that is stopped meanwhile is said again, unless there is a later word by then.
      if (!isHeard && own === saves) await sendRecord(record);
    },
    known: () => known,
    hear(record) {
      isAway = false;
      known = record;
    },
    suspend() {
      isAway = true;
    },
  };
}
