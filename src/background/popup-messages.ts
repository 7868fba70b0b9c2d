import type { GuideId } from '../core/guide';
import { startWalkthrough } from '../core/walkthrough/walkthrough';
import { guideById } from '../guides/catalog';
import type { PopupToBackground } from '../messaging/protocol';
import { closedRecord, EMPTY_TAB_RECORD, type TabRecord } from '../messaging/tab-record';
import { pageInTab } from './page-in-tab';
import type { Pages, TabRecords } from './ports';

export type PopupMessagePorts = {
  readonly records: TabRecords;
  readonly pages: Pages;
  /** Where "open the portal" leads. */
  readonly startAddress: string;
  /** The guide that is offered first. */
  readonly firstGuide: GuideId;
};

/** The guide that was asked for, else the tab's, else the first: an id that is not known comes from another version. */
const wanted = (asked: GuideId | undefined, { walkthrough }: TabRecord, first: GuideId): GuideId =>
  [asked, walkthrough?.guide].find((id) => id !== undefined && guideById(id) !== null) ?? first;

/** Goes on with the guide when it is under way, or begins it. What is done is over: to start then is to begin anew. */
function started(record: TabRecord, guide: GuideId): TabRecord {
  const { walkthrough } = record;
  const goesOn = walkthrough?.status === 'running' && walkthrough.guide === guide;
  return {
    ...record,
    closed: false,
    requested: true,
    minimized: false,
    gaveUp: false,
    walkthrough: goesOn ? walkthrough : startWalkthrough(guide),
  };
}

function restarted(record: TabRecord, guide: GuideId): TabRecord {
  const walkthrough = startWalkthrough(guide);
  return { ...record, closed: false, requested: true, minimized: false, gaveUp: false, walkthrough };
}

/**
 * Makes the tab's page follow its record: the overlay that runs takes it over, or one is injected. That one is told too: a
 * browser whose storage is full has no record for it to read.
 */
async function showOnPage(tabId: number, record: TabRecord, pages: Pages): Promise<void> {
  if (await pages.tellOverlay(tabId, record)) return;
  const page = await pageInTab(tabId, pages);
  if (!page) return;
  await pages.injectOverlay({ tabId, frameId: 0, documentId: null });
  await pages.tellOverlay(tabId, record);
}

/** Answers the popup. The result is the reply; events have none. */
export async function answerPopup(
  message: PopupToBackground,
  { records, pages, startAddress, firstGuide }: PopupMessagePorts,
): Promise<TabRecord | undefined> {
  const guideFor = (record: TabRecord): GuideId =>
    wanted('guide' in message ? message.guide : undefined, record, firstGuide);
  switch (message.type) {
    case 'walkthrough/start': {
      const record = await records.update(message.tabId, (before) => started(before, guideFor(before)));
      await showOnPage(message.tabId, record, pages);
      return record;
    }
    case 'walkthrough/restart': {
      const record = await records.update(message.tabId, (before) => restarted(before, guideFor(before)));
      await showOnPage(message.tabId, record, pages);
      return record;
    }
    case 'walkthrough/stop': {
      const record = await records.update(message.tabId, closedRecord);
      await pages.tellOverlay(message.tabId, record);
      return record;
    }
    case 'walkthrough/read':
      return records.read(message.tabId);
    case 'portal/open':
      await records.create(() => pages.open(startAddress), started(EMPTY_TAB_RECORD, guideFor(EMPTY_TAB_RECORD)));
      return undefined;
    default:
      return message satisfies never;
  }
}
