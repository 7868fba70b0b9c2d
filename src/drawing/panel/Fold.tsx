import type { ComponentChildren } from 'preact';
import type { PanelFold } from '../overlay-model';
import { ChevronIcon } from './icons';
import { SIGNS } from './Remark';

type FoldProps = {
  readonly title: string;
  /** Stands behind the title. */
  readonly detail?: PanelFold['detail'];
  readonly children: ComponentChildren;
};

/** Something worth having at hand that would only make the panel longer. Folded until the person wants it. */
export function Fold({ title, detail = null, children }: FoldProps) {
  const Sign = detail && SIGNS[detail.kind];
  return (
    <details class="fold">
      <summary>
        <ChevronIcon size={12} />
        <span class="fold-title">
          <span>{title}</span>
          {Sign ? (
            <span class="fold-detail" data-kind={detail.kind}>
              <Sign size={12} />
              <span>{detail.text}</span>
            </span>
          ) : null}
        </span>
      </summary>
      {children}
    </details>
  );
}
