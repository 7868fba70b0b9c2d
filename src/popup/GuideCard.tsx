import type { JSX } from 'preact';
import type { UiTextKey } from '../core/text-key';
import { AccessNotice } from '../forms/AccessNotice';
import type { Translate } from '../i18n/translator';
import { ActionButtons } from './ActionButtons';
import { type GuideStatus, guideToActOn, mayWork, type PopupAction, type PopupState, statusOf } from './popup-state';

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

/** The guide that is chosen: how far it is in the tab, and what can be done about it. */
export function GuideCard({
  state,
  onAct,
}: {
  readonly state: PopupState;
  readonly onAct: (action: PopupAction) => void;
}): JSX.Element {
  const { t } = state.translator;
  const guide = guideToActOn(state);
  const status = statusOf(state);
  // Where Waymark may not work, it cannot tell whether a portal is open.
  const isKnown = state.tab ? mayWork(state) : state.access.missing.length === 0;
  const reached = status.type === 'finished' ? guide.steps.length : status.type === 'running' ? status.number : 0;
  return (
    <section class="card" aria-labelledby="guide-title" data-guide={guide.id}>
      <h2 id="guide-title">{t(guide.title)}</h2>
      {reached > 0 && (
        // The line below says the same in words.
        <div class="progress" aria-hidden="true">
          {guide.steps.map(({ id }, index) => (
            <span key={id} class={index < reached ? 'reached' : ''} />
          ))}
        </div>
      )}
      <AccessNotice access={state.access} t={t} />
      <p class="status" role="status">
        {isKnown ? statusText(status, guide.steps.length, t) : ''}
      </p>
      <ActionButtons state={state} onAct={onAct} />
    </section>
  );
}
