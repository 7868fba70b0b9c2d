import type { UsedControl } from '../../core/walkthrough/walkthrough';
import { observeGoingBack } from '../../dom/document/navigation-observer';
import { MARKS_SETTLED_AFTER } from '../form-watch';
import type { PageWatch } from '../page-watch';
import { createEventPaths } from './event-path';
import { createUseSituation, type UseContext } from './use-situation';
import { usedByClick } from './used-by-click';
import { usedByKey } from './used-by-key';

/**
 * Observes what the person uses on the page, at the document and before the page itself, and lets everything pass. Clicks are
 * read by what they hit; keys only for Enter in a field and Escape, which send and leave forms. Clicks that the page makes
 * count, too: many components answer a key, or a click on a part of theirs, with a click of their own on the control.
 */
export function watchUse(
  watch: PageWatch,
  context: UseContext,
  onUse: (control: UsedControl) => void,
  signal: AbortSignal,
): void {
  const situation = createUseSituation(watch, context);
  const { isOnTarget, isInForm } = situation;
  const pathOf = createEventPaths(watch.tree);
  /** A form that is refused for the same reason as before changes nothing on the page: time alone tells. */
  let settling: ReturnType<typeof setTimeout> | undefined;

  /** The person typed in the field that the guide is about, and is in it still. */
  let typed = false;

  const use = (control: UsedControl | null): void => {
    if (!control) return;
    watch.form.noteUse();
    onUse(control);
    watch.lookSoon();
    if (control !== 'submit-form') return;
    clearTimeout(settling);
    settling = setTimeout(watch.lookSoon, MARKS_SETTLED_AFTER);
  };

  /**
   * The person goes from the field that they typed in. Focus that moves within one shadow tree is not heard outside of it, so
   * clicks elsewhere and the Tab key tell it, too.
   */
  const noteLeaving = (): void => {
    if (!typed) return;
    typed = false;
    use('fill-in');
  };

  observeGoingBack(() => {
    if (situation.isSent() && watch.form.scope()) use('turn-away');
  }, signal);

  const options = { signal, capture: true, passive: true } as const;
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
  document.addEventListener(
    'click',
    (event) => {
      watch.lookIfStale();
      const path = pathOf(event);
      if (!isOnTarget(path, 'fills-in')) noteLeaving();
      use(usedByClick(situation, path, event));
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const path = pathOf(event);
      if (event.key === 'Tab' && isOnTarget(path, 'fills-in')) noteLeaving();
      use(usedByKey(situation, path, event));
    },
    options,
  );
  document.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted) return;
      const path = pathOf(event);
      const [field] = path;
      typed ||= isOnTarget(path, 'fills-in');
      if (field && isInForm(field)) onUse('edit-field');
    },
    options,
  );
  document.addEventListener(
    'focusout',
    (event) => {
      if (isOnTarget(pathOf(event), 'fills-in')) noteLeaving();
    },
    options,
  );
}
