import type { TabRecords } from './ports';

export type WithdrawnTabsPorts = {
  /** The tabs whose addresses Waymark may not know. */
  readonly findHiddenTabs: () => Promise<readonly number[]>;
  /** Has a tab's overlay leave its page; false where there is none. */
  readonly dismiss: (tabId: number) => Promise<boolean>;
  readonly records: Pick<TabRecords, 'update'>;
};

/**
 * Takes the overlay off the pages that Waymark has no access to any more. Browsers let a script run on that is there already,
 * and a person who withdrew access does not expect to see it. The walkthrough is kept: access may come back.
 */
export async function leaveWithdrawnTabs({ findHiddenTabs, dismiss, records }: WithdrawnTabsPorts): Promise<void> {
  await Promise.all(
    (await findHiddenTabs()).map(async (tabId) => {
      if (await dismiss(tabId)) await records.update(tabId, (record) => ({ ...record, shown: null }));
    }),
  );
}
