import type { PanelRemark } from '../overlay-model';
import { InformationIcon, SuccessIcon, WarningIcon } from './icons';
import { Sentence } from './Sentence';

/** The signs of what is said, by its kind. */
export const SIGNS = { information: InformationIcon, warning: WarningIcon, success: SuccessIcon } as const;

export function Remark({ remark }: { readonly remark: PanelRemark }) {
  const Icon = SIGNS[remark.kind];
  return (
    <div class="remark" data-kind={remark.kind}>
      <Icon />
      <p>
        {remark.title ? (
          <strong>
            <Sentence parts={remark.title} />
          </strong>
        ) : null}
        {remark.title ? ' ' : null}
        <Sentence parts={remark.text} />
      </p>
    </div>
  );
}
