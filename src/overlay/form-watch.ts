import type { FormObservation } from '../core/walkthrough';
import type { FlatTree } from '../dom/flat-tree';
import { formScopeOf, hasInvalidField } from '../dom/form';
import type { PageIndex } from '../dom/page-index';

const STATUS = '[role="status"],output,[aria-live="polite"]';
const ALERT = '[role="alert"],[aria-live="assertive"]';

export type FormWatch = {
  /** The state of the form that a submit control belongs to. Reads marks and roles, never what stands in a field. */
  observe(submit: Element | null): FormObservation;
  /** The form that is open, if any. */
  scope(): Element | null;
  /** The person used a control just now: what comes from here on is new. */
  noteUse(): void;
  /** Whether something first seen at that time (ms of `performance.now()`) came after the person last used a control. */
  isNew(seenAt: number): boolean;
};

/** Watches the open form for what its state says: wrong fields, errors that came up, a message that it was saved. */
export function createFormWatch({ index, tree }: { readonly index: PageIndex; readonly tree: FlatTree }): FormWatch {
  let usedAt = Number.POSITIVE_INFINITY;
  let scope: Element | null = null;
  /** How long the messages were that stood on the page when the person used a control. */
  let before = new Map<Element, number>();

  const messageLength = (element: Element): number =>
    element.checkVisibility({ visibilityProperty: true }) ? (element.textContent ?? '').trim().length : 0;
  const messages = (selector: string): Element[] =>
    index.query(selector).filter((element) => messageLength(element) > 0);
  const isFresh = (element: Element): boolean => before.get(element) !== messageLength(element);

  return {
    observe(submit) {
      scope = submit ? formScopeOf(tree, submit) : null;
      if (!scope || usedAt === Number.POSITIVE_INFINITY) return { invalid: false, saved: false };
      const form = scope;
      const alerts = messages(ALERT).filter(isFresh);
      const isError = alerts.some((alert) => tree.contains(form, alert));
      return {
        invalid: isError || hasInvalidField(tree, form),
        saved:
          messages(STATUS).some((status) => isFresh(status) && !tree.contains(form, status)) && alerts.length === 0,
      };
    },
    scope: () => (scope?.isConnected ? scope : null),
    noteUse() {
      usedAt = performance.now();
      before = new Map(messages(`${STATUS},${ALERT}`).map((element) => [element, messageLength(element)]));
    },
    isNew: (seenAt) => seenAt >= usedAt,
  };
}
