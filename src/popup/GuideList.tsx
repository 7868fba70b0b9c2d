import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Guide, GuideId } from '../core/guide';
import { roleStanding } from '../core/role-standing';
import { guideOf, guidesOf, type PopupState } from './popup-state';

/** The other guides there are, the likeliest first. Choosing one puts it in the card, where it is started. */
export function GuideList({
  state,
  onChoose,
}: {
  readonly state: PopupState;
  readonly onChoose: (guide: GuideId) => void;
}): JSX.Element | null {
  const { t } = state.translator;
  const list = useRef<HTMLUListElement>(null);
  const wasPressed = useRef(false);
  // The button that was pressed has gone into the card; what is left of the list keeps the focus.
  useEffect(() => {
    if (wasPressed.current) list.current?.querySelector('button')?.focus();
    wasPressed.current = false;
  });
  const shown = guideOf(state);
  const others = guidesOf(state).filter((guide) => guide !== shown);
  if (others.length === 0) return null;
  const suits = (guide: Guide): boolean => roleStanding(guide, state.settings.settings.role).type === 'named';
  return (
    <section class="guides" aria-labelledby="other-guides">
      <h2 id="other-guides">{t('ui:popup.otherGuides')}</h2>
      <ul ref={list}>
        {others.map((guide) => (
          <li key={guide.id}>
            <button
              type="button"
              data-action="choose-guide"
              data-guide={guide.id}
              onClick={() => {
                wasPressed.current = true;
                onChoose(guide.id);
              }}
            >
              {t(guide.title)}
              {suits(guide) && <span class="hint">{t('ui:popup.namesRole')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
