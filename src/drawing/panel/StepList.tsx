import type { PanelModel, PanelStep } from '../overlay-model';
import { Fold } from './Fold';
import { CurrentSign, DoneSign, ToComeSign } from './icons';

const SIGNS = { done: DoneSign, current: CurrentSign, 'to-come': ToComeSign } as const;

/** The bar of segments above the title, one per step. The words beside it say the same. */
export function ProgressBar({ steps }: { readonly steps: readonly PanelStep[] }) {
  return (
    <span class="bar" aria-hidden="true">
      {steps.map(({ id, progress }) => (
        <span key={id} class="segment" data-progress={progress} />
      ))}
    </span>
  );
}

/** All steps of the guide, folded away until the person wants them. */
export function StepList({ model }: { readonly model: PanelModel }) {
  return (
    <Fold title={model.stepsLabel}>
      <ol class="steps">
        {model.steps.map(({ id, title, progress, optional }) => {
          const Sign = SIGNS[progress];
          return (
            <li
              key={id}
              data-progress={progress}
              {...(progress === 'current' ? { 'aria-current': 'step' as const } : {})}
            >
              <Sign />
              <span>
                {title}
                {optional !== null ? <span class="optional"> ({optional})</span> : null}
                <span class="visually-hidden"> ({model.progressWords[progress]})</span>
              </span>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
