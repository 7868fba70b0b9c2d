import type { JSX } from 'preact';
import type { SettingsState } from './settings-session';

/**
 * Says when a choice could not be stored, and so holds on this page alone. The region is there from the start: what comes
 * together with its text is not announced.
 */
export const NotKeptNotice = ({ state }: { readonly state: SettingsState }): JSX.Element => (
  <div aria-live="polite">
    {!state.isKept && (
      <p class="notice" data-notice="not-kept">
        {state.translator.t('ui:popup.notKept')}
      </p>
    )}
  </div>
);

/** Says what is wrong with what is stored, or cannot be; nothing where all is well. */
export function StorageNotice({ state }: { readonly state: SettingsState }): JSX.Element {
  const { t } = state.translator;
  const { problem } = state.settings;
  return (
    <>
      <NotKeptNotice state={state} />
      {state.isKept && problem !== null && (
        <p class="notice">{t(problem === 'broken' ? 'ui:popup.settingsBroken' : 'ui:popup.settingsNewer')}</p>
      )}
    </>
  );
}
