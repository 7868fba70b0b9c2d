import type { JSX } from 'preact';
import { PARTNER_ROLES, type PartnerRole } from '../core/role';
import { Choice } from './Choice';
import { GuideCard } from './GuideCard';
import { LanguageChoice } from './LanguageChoice';
import type { PopupCommands } from './popup-session';
import type { PopupState } from './popup-state';

const isRole = (value: string): value is PartnerRole => PARTNER_ROLES.some((role) => role === value);

/** The whole popup. Shows `state` and nothing else, so that what changes elsewhere shows here by one more render. */
export function Popup({
  state,
  commands,
}: {
  readonly state: PopupState;
  readonly commands: PopupCommands;
}): JSX.Element {
  const { t } = state.translator;
  const { settings, problem } = state.settings;
  return (
    <main>
      <header>
        <img src="/icons/waymark-48.png" alt="" width="32" height="32" />
        <div>
          <h1>{t('ui:popup.title')}</h1>
          <p>{t('ui:popup.subtitle')}</p>
        </div>
      </header>
      {problem && (
        <p class="notice">{t(problem === 'broken' ? 'ui:popup.settingsBroken' : 'ui:popup.settingsNewer')}</p>
      )}
      <GuideCard state={state} onAct={commands.act} />
      <LanguageChoice state={state} onChoose={(language) => commands.choose({ language })} />
      <Choice
        name="role"
        label={t('ui:popup.role')}
        hint={t('ui:popup.roleHint')}
        value={settings.role}
        options={PARTNER_ROLES.map((role) => ({ value: role, text: t(`ui:roles.${role}`) }))}
        onChoose={(role) => isRole(role) && commands.choose({ role })}
      />
      <footer>
        <p>{t('ui:popup.privacy')}</p>
        <p>{t('ui:popup.disclaimer')}</p>
      </footer>
    </main>
  );
}
