import type { JSX } from 'preact';
import { AccessNotice } from '../forms/AccessNotice';
import { HostList } from '../forms/HostList';
import { LanguageChoice } from '../forms/LanguageChoice';
import { RoleChoice } from '../forms/RoleChoice';
import { NotKeptNotice } from '../forms/StorageNotice';
import type { WelcomeCommands, WelcomeState } from './welcome-session';

/** The whole welcome page: what Waymark does, the two choices that matter, what it may do and why, and the way to the portal. */
export function Welcome({
  state,
  commands,
}: {
  readonly state: WelcomeState;
  readonly commands: WelcomeCommands;
}): JSX.Element {
  const { t } = state.translator;
  const hasAll = state.access.missing.length === 0;
  return (
    <main>
      <header>
        <img src="/icons/waymark-128.png" alt="" width="56" height="56" />
        <div>
          <h1>{t('ui:welcome.title')}</h1>
          <p>{t('ui:popup.subtitle')}</p>
        </div>
      </header>
      <p class="lead">{t('ui:welcome.what')}</p>
      <p class="lead">{t('ui:welcome.whatNot')}</p>
      <NotKeptNotice state={state} />
      <section class="card" aria-labelledby="person-title">
        <h2 id="person-title">{t('ui:welcome.personTitle')}</h2>
        <LanguageChoice
          texts={state}
          settings={state.settings}
          onChoose={(language) => commands.choose({ language })}
        />
        <RoleChoice t={t} settings={state.settings} onChoose={(role) => commands.choose({ role })} />
        {state.settings.locked.every((key) => key === 'showing') && <p class="hint">{t('ui:welcome.personHint')}</p>}
      </section>
      <section class="card" aria-labelledby="start-title">
        <h2 id="start-title">{t('ui:welcome.startTitle')}</h2>
        <div role="status">
          {hasAll ? <p>{t('ui:welcome.accessHas')}</p> : <AccessNotice access={state.access} t={t} />}
        </div>
        <div class="actions">
          {!hasAll && (
            <button type="button" class="primary" data-action="grant-access" onClick={commands.grantAccess}>
              {t('ui:popup.grantAccess')}
            </button>
          )}
          <button type="button" class={hasAll ? 'primary' : ''} data-action="open-portal" onClick={commands.openPortal}>
            {t('ui:popup.openPortal')}
          </button>
          <button type="button" class="quiet" data-action="open-options" onClick={commands.openOptions}>
            {t('ui:welcome.moreOptions')}
          </button>
        </div>
      </section>
      <section class="card" aria-labelledby="sees-title">
        <h2 id="sees-title">{t('ui:welcome.seesTitle')}</h2>
        <ul>
          <li>
            {t('ui:welcome.seesPages')}
            <HostList hosts={state.hosts} />
          </li>
          <li>{t('ui:welcome.seesScripting')}</li>
          <li>{t('ui:welcome.seesStorage')}</li>
        </ul>
        <p>{t('ui:popup.privacy')}</p>
      </section>
      <footer>
        <p>{t('ui:popup.disclaimer')}</p>
      </footer>
    </main>
  );
}
