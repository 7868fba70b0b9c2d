import { applyPolicy, type EffectiveSettings } from '../settings/effective-settings';
import { readPolicy, watchPolicy } from './policy-storage';
import { readSettings, watchSettings } from './settings-storage';

/** Reads the settings that hold: the organization's, then the person's. */
export async function readEffectiveSettings(): Promise<EffectiveSettings> {
  const [reading, policy] = await Promise.all([readSettings(), readPolicy()]);
  return applyPolicy(reading, policy);
}

/**
 * Calls `onChange` with what holds from now on, whoever changed it, until `signal` aborts (in the background: never).
 * @returns reads them again, for a document that was kept by the browser: Firefox tells it of no change (measured)
 */
export function watchEffectiveSettings(
  onChange: (settings: EffectiveSettings) => void,
  signal?: AbortSignal,
): () => void {
  // The latest of both, so that what is read late never takes the place of what was told meanwhile.
  let reading = readSettings();
  let policy = readPolicy();
  const tell = async (): Promise<void> => {
    const [heldReading, heldPolicy] = [reading, policy];
    const settings = applyPolicy(await heldReading, await heldPolicy);
    if (heldReading === reading && heldPolicy === policy) onChange(settings);
  };
  watchSettings((next) => {
    reading = Promise.resolve(next);
    void tell();
  }, signal);
  watchPolicy((next) => {
    policy = Promise.resolve(next);
    void tell();
  }, signal);
  return () => {
    reading = readSettings();
    policy = readPolicy();
    void tell();
  };
}
