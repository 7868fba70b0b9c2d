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

/** What Firefox says where there is no policy; Chromium gives an empty object. */
const NO_MANIFEST = /manifest not found/i;
/** So long, in ms, a browser that has just started may take to load its policies (measured: 3 s). */
const LOADED_WITHIN = 10_000;

/** What the organization sets by what the browser says now; null where it does not say. */
async function askManaged(): Promise<Record<string, unknown> | null> {
  try {
    return await extensionApi.storage.managed.get(null);
  } catch (error) {
    return NO_MANIFEST.test(String(error)) ? {} : null;
  }
}

const isSet = (policy: object): boolean => Object.keys(policy).length > 0;

async function keep(policy: Record<string, unknown>): Promise<void> {
  const { local } = extensionApi.storage;
  await (isSet(policy) ? local.set({ [KEY]: policy }) : local.remove(KEY)).catch(() => undefined);
}

/**
 * Takes over what `storage.managed` says now, for everyone to read; resolves once that is stored. Where nothing is set,
 * nothing is kept; where the browser does not say, or refuses to store it, what was known before holds on.
 */
export async function takeOverPolicy(): Promise<void> {
  const policy = await askManaged();
  if (policy) await keep(policy);
}

/**
 * The same once per instance of the background: Firefox reads policies when it starts, and never again. What was set before
 * is believed to be gone only where the browser says so a second time: Chromium may say so before it has loaded its policies,
 * and need not tell when it has (https://github.com/w3c/webextensions/issues/547).
 * @param loadedWithin in ms, when it is asked again
 */
export async function takeOverPolicyAtStart(loadedWithin = LOADED_WITHIN): Promise<void> {
  const policy = await askManaged();
  if (policy && isSet(policy)) {
    await keep(policy);
    return;
  }
  const known = await extensionApi.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  if (known[KEY] === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, loadedWithin));
  await takeOverPolicy();
}

/** Takes the policy over whenever it changes. To be called at the top level of the background. */
export function followPolicy(): void {
  extensionApi.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void takeOverPolicy();
  });
}
