import type { PageId } from '../core/page-location';
import type { TabRecord } from '../messaging/tab-record';
import type { Showing } from '../settings/settings';
import { wantsOverlay } from './page-messages';

export type ShowingPorts = {
  readonly showing: () => Promise<Showing>;
  /** The tabs on a portal's pages. */
  readonly findTabs: () => Promise<readonly { readonly id: number }[]>;
  readonly pageIn: (tabId: number) => Promise<PageId | null>;
  readonly readRecord: (tabId: number) => Promise<TabRecord>;
  readonly inject: (tabId: number) => Promise<unknown>;
};

/**
 * Brings the overlay to open pages that it belongs on since the person (or the organization) wants it to show by itself, or
 * since they gave access back. Where it does not belong any more, it hears of that and leaves on its own.
 */
export async function showWhereWanted(ports: ShowingPorts): Promise<void> {
  const showing = await ports.showing();
  const tabs = await ports.findTabs();
  await Promise.all(
    tabs.map(async ({ id }) => {
      const [page, record] = await Promise.all([ports.pageIn(id), ports.readRecord(id)]);
      const isMissing = page !== null && record.shown === null && wantsOverlay(page, record, showing);
      if (isMissing) await ports.inject(id);
    }),
  );
}
