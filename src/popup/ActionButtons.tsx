import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UiTextKey } from '../core/text-key';
import { actionsOf, canResume, type PopupAction, type PopupState } from './popup-state';

const TEXTS: Readonly<Record<PopupAction, UiTextKey>> = {
  'show-guide': 'ui:popup.resume',
  start: 'ui:popup.start',
  restart: 'ui:popup.restart',
  stop: 'ui:popup.stop',
  'open-portal': 'ui:popup.openPortal',
  'grant-access': 'ui:popup.grantAccess',
};

/**
 * The first one is the one to press, unless the guide is done. Opening the portal is there until a guide is under way, since
 * the portal's public pages count as a portal tab too.
 */
function lookOf(action: PopupAction, index: number): string {
  if (index === 0) return action === 'restart' ? '' : 'primary';
  return action === 'open-portal' ? 'quiet' : '';
}

/** The buttons that apply now. A button that goes away because it was pressed leaves the focus to the first one. */
export function ActionButtons({
  state,
  onAct,
}: {
  readonly state: PopupState;
  readonly onAct: (action: PopupAction) => void;
}): JSX.Element {
  const group = useRef<HTMLDivElement>(null);
  const hadFocus = group.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus && !group.current?.contains(document.activeElement)) group.current?.querySelector('button')?.focus();
  });
  return (
    <div class="actions" ref={group}>
      {actionsOf(state).map((action, index) => (
        <button
          key={action}
          type="button"
          data-action={action}
          class={lookOf(action, index)}
          onClick={() => onAct(action)}
        >
          {state.translator.t(action === 'start' && canResume(state) ? 'ui:popup.resume' : TEXTS[action])}
        </button>
      ))}
    </div>
  );
}
