import type { Translate } from '../i18n/translator';
import type { EffectiveSettings } from '../settings/effective-settings';
import type { LockableKey } from '../settings/policy';

/** Why a choice cannot be changed, in the person's words; null where it can. */
export function lockOf(key: LockableKey, { locked }: EffectiveSettings, t: Translate): string | null {
  return locked.includes(key) ? t('ui:options.locked') : null;
}
