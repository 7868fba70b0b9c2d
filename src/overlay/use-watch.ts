import type { TargetKey } from '../core/guide';
import type { Verdicts } from '../core/verdict';
import type { UsedControl } from '../core/walkthrough';
import type { WordKey } from '../core/words';
import { addressOf } from '../dom/list';
import { currentLocation } from '../dom/navigation-observer';
import { namesOf } from '../dom/page-index';
import type { PageWatch } from './page-watch';

const LEAVING: readonly WordKey[] = ['cancel', 'close'];
/** How far above what was hit a control's name may stand. */
const NEAR = 6;

/**
 * Observes what the person uses on the page, at the document and before the page itself, and lets everything pass. Clicks are
 * read by what they hit; keys only for Enter in a field and Escape, which send and leave forms.
 */
export function watchUse(watch: PageWatch, onUse: (control: UsedControl) => void, signal: AbortSignal): void {
  const { tree } = watch;

  const isOn = (path: readonly EventTarget[], element: Element | null): boolean => {
    if (!element) return false;
    const [hit] = path;
    // In a closed shadow root the path stops at the component around the control.
    const isComponent = hit instanceof Element && hit.localName.includes('-');
    return path.includes(element) || (isComponent && tree.contains(hit, element));
  };

  const elementsOf = (verdicts: Verdicts, keys: readonly TargetKey[]): (Element | null)[] =>
    keys.flatMap((key) => {
      const verdict = verdicts[key];
      return verdict && 'picks' in verdict && verdict.type !== 'folded'
        ? verdict.picks.map(({ candidate }) => watch.elementOf(candidate))
        : [];
    });

  const usedBy = (path: readonly EventTarget[]): UsedControl | null => {
    const verdicts = watch.last()?.verdicts ?? {};
    if (elementsOf(verdicts, ['submit']).some((element) => isOn(path, element))) return 'submit-form';
    if (elementsOf(verdicts, ['billing-info', 'company-details']).some((element) => isOn(path, element)))
      return 'open-form';
    const near = path.slice(0, NEAR).filter((node): node is Element => node instanceof Element);
    const leaves = near.some((element) =>
      namesOf(tree, element).some((name) => watch.lexicon.find(name).some(({ word }) => LEAVING.includes(word))),
    );
    if (leaves && watch.form.scope()) return 'leave-form';
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    const address = link && addressOf(link);
    const here = currentLocation();
    return address && (address.path !== here.path || address.host !== here.host) ? 'follow-link' : null;
  };

  const use = (control: UsedControl | null): void => {
    if (!control) return;
    watch.form.noteUse();
    onUse(control);
    watch.lookSoon();
  };

  const options = { signal, capture: true, passive: true } as const;
  document.addEventListener('click', (event) => use(usedBy(event.composedPath())), options);
  document.addEventListener(
    'keydown',
    (event) => {
      const scope = watch.form.scope();
      if (!scope || event.isComposing) return;
      const path = event.composedPath();
      if (!path.some((node) => node instanceof Element && tree.contains(scope, node))) return;
      if (event.key === 'Enter' && path[0] instanceof HTMLInputElement) use('submit-form');
      if (event.key === 'Escape') use('leave-form');
    },
    options,
  );
  document.addEventListener(
    'input',
    (event) => {
      const scope = watch.form.scope();
      const [field] = event.composedPath();
      if (scope && field instanceof Element && tree.contains(scope, field)) onUse('edit-field');
    },
    options,
  );
}
