import type { JSX } from 'preact';
import { LanguageChoice } from '../forms/LanguageChoice';
import { RoleChoice } from '../forms/RoleChoice';
import { GuideCard } from './GuideCard';
import { GuideList } from './GuideList';
import type { PopupCommands } from './popup-session';
import type { PopupState } from './popup-state';

/** The whole popup. Shows `state` and nothing else, so that what changes elsewhere shows here by one more render. */
export function Popup({
  state,
  commands,
}: {
  readonly state: PopupState;
  readonly commands: PopupCommands;
}): JSX.Element {
  const { t } = state.translator;
  const { problem } = state.settings;
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
      {state.hasAccess && <GuideList state={state} onChoose={commands.chooseGuide} />}
      <LanguageChoice texts={state} settings={state.settings} onChoose={(language) => commands.choose({ language })} />
      <RoleChoice t={t} settings={state.settings} onChoose={(role) => commands.choose({ role })} />
      <footer>
        <button type="button" class="link" data-action="open-options" onClick={commands.openOptions}>
          {t('ui:popup.settings')}
        </button>
        <p>{t('ui:popup.privacy')}</p>
        <p>{t('ui:popup.disclaimer')}</p>
      </footer>
    </main>
  );
}
