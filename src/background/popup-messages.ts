import { startWalkthrough } from '../core/walkthrough';
import { FIRST_GUIDE } from '../guides/catalog';
import type { PopupToBackground } from '../messaging/protocol';
import { EMPTY_TAB_RECORD, type TabRecord } from '../messaging/tab-record';
import { pageInTab } from './page-in-tab';
import type { Pages, TabRecords } from './ports';

export type PopupMessagePorts = {
  readonly records: TabRecords;
  readonly pages: Pages;
  /** Where "open the portal" leads. */
  readonly startAddress: string;
};

/** Goes on with what is under way, or begins. What is done is over: to start then is to begin anew. */
function started(record: TabRecord): TabRecord {
  const { walkthrough } = record;
  const goesOn = walkthrough?.status === 'running';
  return {
    ...record,
    closed: false,
    requested: true,
    minimized: false,
    gaveUp: false,
    walkthrough: goesOn ? walkthrough : startWalkthrough(FIRST_GUIDE),
  };
}

function restarted(record: TabRecord): TabRecord {
  const walkthrough = startWalkthrough(FIRST_GUIDE);
  return { ...record, closed: false, requested: true, minimized: false, gaveUp: false, walkthrough };
}

function stopped(record: TabRecord): TabRecord {
  return { ...record, closed: true, requested: false, gaveUp: false, walkthrough: null, shown: null };
}

/** Makes the tab's page follow its record: the overlay that runs takes it over, or one is injected that reads it. */
async function showOnPage(tabId: number, record: TabRecord, pages: Pages): Promise<void> {
  if (await pages.tellOverlay(tabId, record)) return;
  const page = await pageInTab(tabId, pages);
  if (page) await pages.injectOverlay({ tabId, frameId: 0, documentId: null });
}

/** Answers the popup. The result is the reply; events have none. */
export async function answerPopup(
  message: PopupToBackground,
  { records, pages, startAddress }: PopupMessagePorts,
): Promise<TabRecord | undefined> {
  switch (message.type) {
    case 'walkthrough/start': {
      const record = await records.update(message.tabId, started);
      await showOnPage(message.tabId, record, pages);
      return record;
    }
    case 'walkthrough/restart': {
      const record = await records.update(message.tabId, restarted);
      await showOnPage(message.tabId, record, pages);
      return record;
    }
    case 'walkthrough/stop': {
      const record = await records.update(message.tabId, stopped);
      await pages.tellOverlay(message.tabId, record);
      return record;
    }
    case 'walkthrough/read':
      return records.read(message.tabId);
    case 'portal/open':
      await records.create(() => pages.open(startAddress), started(EMPTY_TAB_RECORD));
      return undefined;
    default:
      return message satisfies never;
  }
}
