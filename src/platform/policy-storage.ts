import { type PolicyReading, parsePolicy } from '../settings/policy';
import { extensionApi } from './extension-api';

/** The key in `storage.local` under which the background keeps what `storage.managed` said last. */
const KEY = 'policy';

/**
 * Reads what the organization set, as it was known last. `storage.managed` itself would answer late: Chromium loads policies
 * at its leisure, seconds after it starts (measured: 3 s), and nobody wants to wait for a panel that long.
 */
export async function readPolicy(): Promise<PolicyReading> {
  // A storage that cannot be read holds nothing.
  const stored = await extensionApi.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return parsePolicy(stored[KEY]);
}

/** Calls `onChange` when the organization set something else, until `signal` aborts (in the background: never). */
export function watchPolicy(onChange: (reading: PolicyReading) => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi.storage.local;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (KEY in changes) onChange(parsePolicy(changes[KEY]?.newValue));
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/**
 * Takes over what `storage.managed` says now, for everyone to read; resolves once that is stored. Where nothing is set,
 * nothing is kept. For the background, once per instance: Firefox reads policies when it starts, and never again. Where the
 * browser refuses to store it, what was known before holds on.
 */
export async function takeOverPolicy(): Promise<void> {
  const { local, managed } = extensionApi.storage;
  // Firefox refuses where there is no policy, Chromium gives an empty object.
  const set = await managed.get(null).catch(() => ({}));
  const isSet = Object.keys(set).length > 0;
  await (isSet ? local.set({ [KEY]: set }) : local.remove(KEY)).catch(() => undefined);
}

/** Takes the policy over whenever it changes. To be called at the top level of the background. */
export function followPolicy(): void {
  extensionApi.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void takeOverPolicy();
  });
}
