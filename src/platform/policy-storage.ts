import { NO_POLICY, type PolicyReading, parsePolicy } from '../settings/policy';
import { extensionApi } from './extension-api';

/** Reads what the organization set; where there is none, Firefox refuses and Chromium gives an empty object. */
export async function readPolicy(): Promise<PolicyReading> {
  try {
    return parsePolicy(await extensionApi.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/**
 * Calls `onChange` when the organization set something else, until `signal` aborts (in the background: never). Firefox reads
 * policies when it starts, and never again.
 */
export function watchPolicy(onChange: (reading: PolicyReading) => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi.storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (_changes, area) => {
    if (area === 'managed') void readPolicy().then(onChange);
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
