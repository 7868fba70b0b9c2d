import type { JSX } from 'preact';
import type { UiTextKey } from '../core/text-key';
import type { Translate } from '../i18n/translator';
import { ActionButtons } from './ActionButtons';
import { type GuideStatus, guideOf, type PopupAction, type PopupState, statusOf } from './popup-state';

const STATUS_TEXTS = {
  'no-portal': 'ui:popup.noPortal',
  'not-started': 'ui:popup.notStarted',
  finished: 'ui:popup.finished',
  closed: 'ui:popup.closed',
  'gave-up': 'ui:popup.gaveUp',
} as const satisfies Partial<Record<GuideStatus['type'], UiTextKey>>;

function statusText(status: GuideStatus, total: number, t: Translate): string {
  if (status.type === 'running') {
    return t('ui:popup.running', { step: status.number, total, title: t(status.step.title) });
  }
  return status.type === 'starting' ? '' : t(STATUS_TEXTS[status.type]);
}

/** Where the person is. Without a portal tab the status says so; a page that is not known is not named. */
function placeText({ tab, translator: { t } }: PopupState): string | null {
  if (!tab) return null;
  if (!tab.isInFront) return t('ui:popup.elsewhere');
  return tab.page && t(`ui:popup.where.${tab.page}`);
}

/** The guide that is chosen: where the person is, how far the guide is in the tab, and what can be done about it. */
export function GuideCard({
  state,
  onAct,
}: {
  readonly state: PopupState;
  readonly onAct: (action: PopupAction) => void;
}): JSX.Element {
  const { t } = state.translator;
  const guide = guideOf(state);
  const status = statusOf(state);
  const place = state.hasAccess ? placeText(state) : null;
  const reached = status.type === 'finished' ? guide.steps.length : status.type === 'running' ? status.number : 0;
  return (
    <>
      {place && (
        <p class="place" data-page={state.tab?.isInFront ? state.tab.page : 'elsewhere'}>
          {place}
        </p>
      )}
      <section class="card" aria-labelledby="guide-title" data-guide={guide.id}>
        <p class="kicker">{t('ui:popup.guide')}</p>
        <h2 id="guide-title">{t(guide.title)}</h2>
        {reached > 0 && (
          // The line below says the same in words.
          <div class="progress" aria-hidden="true">
            {guide.steps.map(({ id }, index) => (
              <span key={id} class={index < reached ? 'reached' : ''} />
            ))}
          </div>
        )}
        {!state.hasAccess && <p class="notice">{t('ui:popup.accessMissing')}</p>}
        <p class="status" role="status">
          {state.hasAccess ? statusText(status, guide.steps.length, t) : ''}
        </p>
        <ActionButtons state={state} onAct={onAct} />
      </section>
    </>
  );
}
