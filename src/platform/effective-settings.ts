import { applyPolicy, type EffectiveSettings } from '../settings/effective-settings';
import { readPolicy, watchPolicy } from './policy-storage';
import { readSettings, watchSettings } from './settings-storage';

/** Reads the settings that hold: the organization's, then the person's. */
export async function readEffectiveSettings(): Promise<EffectiveSettings> {
  const [reading, policy] = await Promise.all([readSettings(), readPolicy()]);
  return applyPolicy(reading, policy);
}

/** Calls `onChange` with what holds from now on, whoever changed it, until `signal` aborts (in the background: never). */
export function watchEffectiveSettings(onChange: (settings: EffectiveSettings) => void, signal?: AbortSignal): void {
  let policy = readPolicy();
  watchSettings((reading) => void policy.then((held) => onChange(applyPolicy(reading, held))), signal);
  watchPolicy((next) => {
    policy = Promise.resolve(next);
    void readSettings().then((reading) => onChange(applyPolicy(reading, next)));
  }, signal);
}
