import { extensionApi } from './extension-api';

/** Whether Waymark may work on these pages. Firefox (and Chromium's site access) lets people withdraw what the manifest names. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return extensionApi.permissions.contains({ origins: [...origins] });
}

/** Asks the person for access. Must be called in the click itself, before anything is awaited. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return extensionApi.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Calls `onChange` when access was given or withdrawn, until `signal` aborts (in the background: never). */
export function watchAccess(onChange: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = extensionApi.permissions;
  const listener = (): void => onChange();
  for (const event of [onAdded, onRemoved] as const) {
    event.addListener(listener);
    signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}

/** The origins that Waymark may work on now, as match patterns; those of the manifest among them. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await extensionApi.permissions.getAll()).origins ?? [];
}

/** Gives access back that is not needed any more. */
export async function dropAccess(origins: readonly string[]): Promise<void> {
  await extensionApi.permissions.remove({ origins: [...origins] });
}
