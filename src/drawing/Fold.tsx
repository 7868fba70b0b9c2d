import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons';

/** Something worth having at hand that would only make the panel longer. Folded until the person wants it. */
export function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <ChevronIcon size={12} />
        {title}
      </summary>
      {children}
    </details>
  );
}
