import { LOCKABLE_KEYS, type LockableKey, type PolicyReading } from './policy';
import type { Settings, SettingsReading } from './settings';

/** The settings that hold: what the organization set, and for all else what the person chose. */
export type EffectiveSettings = SettingsReading & {
  /** What the person chose, whatever the organization set over it: the part that is stored. */
  readonly own: Settings;
  /** The choices that the organization made; a person cannot change them. */
  readonly locked: readonly LockableKey[];
  readonly policy: PolicyReading;
};

/** Lays a policy over a person's choices. What the person chose stays stored, and holds again when the policy goes. */
export function applyPolicy({ settings, problem }: SettingsReading, policy: PolicyReading): EffectiveSettings {
  const locked = LOCKABLE_KEYS.filter((key) => policy.policy[key] !== undefined);
  const set = Object.fromEntries(locked.map((key) => [key, policy.policy[key]])) as Partial<Settings>;
  return { settings: { ...settings, ...set }, own: settings, problem, locked, policy };
}
