import type { JSX } from 'preact';
import type { SettingsState } from './settings-session';

/** Says what is wrong with what is stored, or cannot be; nothing where all is well. */
export function StorageNotice({ state }: { readonly state: SettingsState }): JSX.Element | null {
  const { t } = state.translator;
  const { problem } = state.settings;
  if (!state.isKept)
    return (
      <p class="notice" role="status" data-notice="not-kept">
        {t('ui:popup.notKept')}
      </p>
    );
  if (problem === null) return null;
  return <p class="notice">{t(problem === 'broken' ? 'ui:popup.settingsBroken' : 'ui:popup.settingsNewer')}</p>;
}
