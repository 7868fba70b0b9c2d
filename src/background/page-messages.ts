import type { PageId } from '../core/page-location';
import { isGuidedPage } from '../core/walkthrough/presentation';
import { mayShowPanel } from '../messaging/may-show-panel';
import type { LoadedTab, PageToBackground, Texts } from '../messaging/protocol';
import type { TabRecord } from '../messaging/tab-record';
import type { DocumentAddress } from '../platform/messages';
import type { Showing } from '../settings/settings';
import type { Pages, TabRecords } from './ports';

export type PageMessagePorts = {
  readonly records: Pick<TabRecords, 'update' | 'takeOver'>;
  readonly pages: Pick<Pages, 'injectOverlay' | 'showBadge'>;
  /** Whether the panel is to show by itself, by the settings that hold. */
  readonly showing: () => Promise<Showing>;
  readonly loadTexts: (language: string) => Promise<Record<string, unknown>>;
};

/**
 * Whether the overlay belongs on a page: on the pages that steps are about by itself (where it may), on any other of the
 * portal only while a walkthrough is under way, and nowhere in a tab where the person closed it.
 */
export function wantsOverlay(page: PageId, record: TabRecord, showing: Showing): boolean {
  return mayShowPanel(record, showing) && isGuidedPage(page, record.walkthrough);
}

/** Answers the scripts on a page. The result is the reply; events have none. */
export async function answerPage(
  message: PageToBackground,
  sender: DocumentAddress,
  { records, pages, showing, loadTexts }: PageMessagePorts,
): Promise<LoadedTab | TabRecord | Texts | undefined> {
  switch (message.type) {
    case 'page/entered': {
      const record = await records.takeOver(sender.tabId);
      if (wantsOverlay(message.page, record, await showing())) await pages.injectOverlay(sender);
      return undefined;
    }
    case 'tab/load': {
      const record = await records.takeOver(sender.tabId);
      // Browsers clear a tab's badge with its document, and the record may say the same of this one.
      await pages.showBadge(sender.tabId, record);
      return { tabId: sender.tabId, record };
    }
    case 'tab/save':
      return records.update(sender.tabId, () => message.record);
    case 'texts/load':
      return { language: message.language, resources: await loadTexts(message.language) };
    default:
      return message satisfies never;
  }
}
