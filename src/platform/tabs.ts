import { extensionApi } from './extension-api';

/** A tab that Waymark may work on. */
export type KnownTab = {
  readonly id: number;
  readonly address: string | null;
  /** It is the one that is shown in its window. */
  readonly isActive: boolean;
};

/**
 * The tabs on pages that match `patterns`, the one used last first. Needs no permission besides access to those hosts.
 * @param where all windows, or the one that this page of the extension belongs to
 */
export async function findTabs(patterns: readonly string[], where: 'everywhere' | 'this-window'): Promise<KnownTab[]> {
  const url = [...patterns];
  const isOneWindow = where === 'this-window';
  const tabs = await extensionApi.tabs.query(isOneWindow ? { url, currentWindow: true } : { url });
  return tabs
    .sort(
      (a, b) =>
        // The times are the wall clock's, which may have been set back; what is shown in a window is in use there.
        (isOneWindow ? Number(b.active) - Number(a.active) : 0) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    )
    .flatMap(({ id, url: address, active }) =>
      id === undefined ? [] : [{ id, address: address ?? null, isActive: active === true }],
    );
}

/** The address of a tab, or null when the tab is gone or on a page that Waymark has no access to. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const tab = await extensionApi.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** The tabs whose addresses Waymark may not know. */
export async function findHiddenTabs(): Promise<readonly number[]> {
  const tabs = await extensionApi.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url ? [] : [id]));
}

/** Opens a page in a new tab in front. */
export async function openTab(url: string): Promise<number | null> {
  const tab = await extensionApi.tabs.create({ url });
  return tab.id ?? null;
}

/** The address of a page of the extension. */
export function extensionPage(path: string): string {
  return extensionApi.runtime.getURL(path);
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await extensionApi.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** Whether this page of the extension stands in a tab of its own, rather than in the toolbar's popup. */
export async function standsInTab(): Promise<boolean> {
  return (await extensionApi.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

/** Calls `onRemoved` for each tab that is closed. To be called at the top level of the background. */
export function listenToRemovedTabs(onRemoved: (tabId: number) => Promise<void>): void {
  extensionApi.tabs.onRemoved.addListener((tabId) => void onRemoved(tabId));
}

/** Calls `onChange` when another tab may be the one used last, or stands elsewhere; until `signal` aborts. */
export function watchTabs(onChange: () => void, signal: AbortSignal): void {
  const { onActivated, onRemoved, onUpdated } = extensionApi.tabs;
  const listener = (): void => onChange();
  for (const event of [onActivated, onRemoved, onUpdated] as const) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}
