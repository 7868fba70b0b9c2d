import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { GuideId } from '../core/guide';
import { canResume, guidesOf, guideToActOn, type PopupState, statusOf } from './popup-state';

/**
 * The other guides there are, the likeliest first; one press starts the guide. While one is under way they are folded away:
 * then the way back to it comes first, and the popup must not become taller than browsers let it be.
 */
export function GuideList({
  state,
  onChoose,
}: {
  readonly state: PopupState;
  readonly onChoose: (guide: GuideId) => void;
}): JSX.Element | null {
  const { t } = state.translator;
  const id = useId();
  /** What the person unfolded or folded by hand, in that situation; it does not hold for another. */
  const [byHand, setByHand] = useState<{ readonly isUnderWay: boolean; readonly isOpen: boolean } | null>(null);
  const shown = guideToActOn(state);
  const others = guidesOf(state).filter((guide) => guide !== shown);
  if (others.length === 0) return null;
  const isUnderWay = ['starting', 'running', 'finished'].includes(statusOf(state).type) || canResume(state);
  const isOpen = byHand?.isUnderWay === isUnderWay ? byHand.isOpen : !isUnderWay;
  return (
    <section class="guides">
      <button
        type="button"
        class="fold"
        data-action="other-guides"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setByHand({ isUnderWay, isOpen: !isOpen })}
      >
        {t('ui:popup.otherGuides')}
        <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      {isOpen && (
        <ul id={id}>
          {others.map((guide) => (
            <li key={guide.id}>
              <button type="button" data-action="choose-guide" data-guide={guide.id} onClick={() => onChoose(guide.id)}>
                {t(guide.title)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
