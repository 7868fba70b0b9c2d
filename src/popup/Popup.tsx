import type { JSX } from 'preact';
import type { PageId } from '../core/page-location';
import { LanguageChoice } from '../forms/LanguageChoice';
import { RoleChoice } from '../forms/RoleChoice';
import { StorageNotice } from '../forms/StorageNotice';
import { joinSentences } from '../i18n/sentences';
import { GuideCard } from './GuideCard';
import { GuideList } from './GuideList';
import type { PopupCommands } from './popup-session';
import { mayWork, type PopupState } from './popup-state';

/** The page that the person is on, `elsewhere` for one that is none of the portal's; null where that is not known. */
function placeOf(state: PopupState): PageId | 'elsewhere' | null {
  const { tab, access } = state;
  if (!tab || !mayWork(state)) return null;
  if (tab.isInFront) return tab.page;
  // The page in front may be a portal's that Waymark may not know.
  return access.missing.length === 0 ? 'elsewhere' : null;
}

function placeText(state: PopupState): string | null {
  const place = placeOf(state);
  if (place === null) return null;
  return state.translator.t(place === 'elsewhere' ? 'ui:popup.elsewhere' : `ui:popup.where.${place}`);
}

const GearIcon = (): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="2.25" />
    <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4" />
    <circle cx="8" cy="8" r="4.5" />
  </svg>
);

/** The whole popup. Shows `state` and nothing else, so that what changes elsewhere shows here by one more render. */
export function Popup({
  state,
  commands,
}: {
  readonly state: PopupState;
  readonly commands: PopupCommands;
}): JSX.Element {
  const { t } = state.translator;
  return (
    <main>
      <header>
        <img src="/icons/waymark-48.png" alt="" width="32" height="32" />
        <div>
          <h1>{t('ui:popup.title')}</h1>
          <p data-page={placeOf(state) ?? undefined}>{placeText(state) ?? t('ui:popup.subtitle')}</p>
        </div>
        <button
          type="button"
          class="icon"
          data-action="open-options"
          aria-label={t('ui:popup.settings')}
          title={t('ui:popup.settings')}
          onClick={commands.openOptions}
        >
          <GearIcon />
        </button>
      </header>
      <StorageNotice state={state} />
      <GuideCard state={state} onAct={commands.act} />
      {mayWork(state) && <GuideList state={state} onChoose={commands.chooseGuide} />}
      <LanguageChoice texts={state} settings={state.settings} onChoose={(language) => commands.choose({ language })} />
      <RoleChoice t={t} settings={state.settings} onChoose={(role) => commands.choose({ role })} />
      <footer>
        <p>{joinSentences([t('ui:popup.privacy'), t('ui:popup.disclaimer')])}</p>
      </footer>
    </main>
  );
}
