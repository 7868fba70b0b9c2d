import type { JSX } from 'preact';
import { PARTNER_ROLES, type PartnerRole } from '../core/role';
import type { Translate } from '../i18n/translator';
import type { EffectiveSettings } from '../settings/effective-settings';
import { Choice } from './Choice';
import { lockOf } from './lock';

const isRole = (value: string): value is PartnerRole => PARTNER_ROLES.some((role) => role === value);

/** What the person is at the partner. */
export function RoleChoice({
  t,
  settings,
  onChoose,
}: {
  readonly t: Translate;
  readonly settings: EffectiveSettings;
  readonly onChoose: (role: PartnerRole) => void;
}): JSX.Element {
  return (
    <Choice
      name="role"
      label={t('ui:popup.role')}
      hint={t('ui:popup.roleHint')}
      value={settings.settings.role}
      options={PARTNER_ROLES.map((role) => ({ value: role, text: t(`ui:roles.${role}`) }))}
      locked={lockOf('role', settings, t)}
      onChoose={(role) => isRole(role) && onChoose(role)}
    />
  );
}
