import type { TargetKey } from '../core/guide';
import type { Verdicts } from '../core/verdict';
import type { UsedControl } from '../core/walkthrough';
import type { WordKey } from '../core/words';
import { addressOf } from '../dom/list';
import { currentLocation } from '../dom/navigation-observer';
import { namesOf } from '../dom/page-index';
import { topElementAt } from '../dom/visibility';
import { MARKS_SETTLED_AFTER } from './form-watch';
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
  /** A form that is refused for the same reason as before changes nothing on the page: time alone tells. */
  let settling: ReturnType<typeof setTimeout> | undefined;

  /** An event's path from the innermost element on. The event itself tells it only up to a closed shadow root. */
  const pathOf = (event: Event): readonly EventTarget[] => {
    const path = event.composedPath();
    const [hit] = path;
    if (!(hit instanceof Element) || !tree.shadowRootOf(hit)) return path;
    const isAimed = event instanceof MouseEvent && event.detail > 0;
    let inner = isAimed ? topElementAt(tree, event.clientX, event.clientY) : hit;
    for (let next: Element | null = inner; !isAimed && next; next = tree.shadowRootOf(next)?.activeElement ?? null)
      inner = next;
    const within: EventTarget[] = [];
    for (let node: Element | null = inner; node && node !== hit; node = tree.parent(node)) within.push(node);
    return inner && tree.contains(hit, inner) ? [...within, ...path] : path;
  };

  const isOn = (path: readonly EventTarget[], element: Element | null): boolean =>
    element !== null && path.includes(element);

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
    if (control !== 'submit-form') return;
    clearTimeout(settling);
    settling = setTimeout(watch.lookSoon, MARKS_SETTLED_AFTER);
  };

  const options = { signal, capture: true, passive: true } as const;
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
  document.addEventListener('click', (event) => use(usedBy(pathOf(event))), options);
  document.addEventListener(
    'keydown',
    (event) => {
      const scope = watch.form.scope();
      if (!scope || event.isComposing) return;
      const path = pathOf(event);
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
      const [field] = pathOf(event);
      if (event.isTrusted && scope && field instanceof Element && tree.contains(scope, field)) onUse('edit-field');
    },
    options,
  );
}
