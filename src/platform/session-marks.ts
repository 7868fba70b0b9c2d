import { extensionApi } from './extension-api';

/**
 * Runs `task` once in the life of this instance of the extension: `storage.session` is emptied when the extension is
 * installed, updated, reloaded or switched on, and when the browser starts, but not when the background is stopped. The
 * mark is set after the task, so a task that was cut off runs again; and so does each task, whenever the background starts,
 * where the browser refuses to store the mark.
 */
export function oncePerInstance(name: string, task: () => Promise<void>): Promise<void> {
  const key = `once:${name}`;
  return navigator.locks.request(`waymark-${key}`, async () => {
    const stored = await extensionApi.storage.session.get(key).catch((): Record<string, unknown> => ({}));
    if (stored[key] === true) return;
    await task();
    await extensionApi.storage.session.set({ [key]: true }).catch(() => undefined);
  });
}
