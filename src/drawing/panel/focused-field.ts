import { FIELD_TAG, fieldKind } from '../../dom/form/form';
import { holdsValue } from '../../dom/tree/field-values';
import type { FlatTree } from '../../dom/tree/flat-tree';
import { inflate, type Rect } from '../geometry/rect';
import { type ClipChain, clipChainOf, visiblePartOf } from '../geometry/visible-part';
import { RING_GAP } from '../highlight/highlight-layer';

export type FocusedFieldOptions = {
  readonly document: Document;
  /** Our own host. */
  readonly host: Element;
  readonly tree: FlatTree;
  /** The form that is being filled in. */
  readonly form: () => Element | null;
  /** The person went to another field. Never called from within the other functions. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
};

export type FocusedField = {
  /** The field of the form that the person is in, or was in before the focus went into the panel. */
  element(): Element | null;
  /**
   * What is seen of it in CSS px of `viewport`, with as much air as there is between a control and its ring.
   * @param fresh look again which ancestors cut it off
   */
  rect(viewport: Rect, fresh: boolean): Rect | null;
};

/**
 * Knows which field the person fills in; only where it is, never what stands in it. Listens to the focus and to nothing else.
 * That a field was left is noticed with the next look, not told: what is pressed then must not move before it is let go.
 */
export function watchFocusedField(options: FocusedFieldOptions): FocusedField {
  const { document, host, tree, form, onChange, signal } = options;
  /** Moves of the focus within a shadow root are told in there alone. */
  let heard: readonly Node[] = [];
  let hearing = new AbortController();
  let field: Element | null = null;
  let chain: ClipChain | null = null;

  /** What has the focus, and the shadow roots around it, outermost first. */
  function focus(home: Document): { readonly element: Element | null; readonly roots: readonly Node[] } {
    const roots: Node[] = [];
    let element = home.activeElement;
    while (element && element !== host) {
      const root = tree.shadowRootOf(element);
      if (!root) break;
      roots.push(root);
      if (!root.activeElement) break;
      element = root.activeElement;
    }
    return { element, roots };
  }

  function listenIn(roots: readonly Node[]): void {
    if (roots.length === heard.length && roots.every((root, at) => root === heard[at])) return;
    heard = roots;
    hearing.abort();
    hearing = new AbortController();
    for (const root of roots)
      root.addEventListener('focusin', onFocusIn, { capture: true, passive: true, signal: hearing.signal });
  }

  function look(): Element | null {
    const scope = form();
    const { element, roots } = focus(scope?.ownerDocument ?? document);
    listenIn(scope ? roots : []);
    // A press in the panel takes the focus from the field, without which the panel might grow under the pointer.
    const candidate = element === host ? field : element;
    const now = candidate && scope && isField(candidate) && tree.contains(scope, candidate) ? candidate : null;
    if (now !== field) chain = null;
    field = now;
    return field;
  }

  function onFocusIn(): void {
    const before = field;
    if (look() !== before && field) onChange();
  }

  document.addEventListener('focusin', onFocusIn, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => hearing.abort(), { once: true });

  return {
    element: look,
    rect(viewport, fresh) {
      const element = look();
      if (!element) return null;
      if (!chain || fresh) chain = clipChainOf(tree, element, document);
      const part = visiblePartOf(element, chain, viewport);
      return part.type === 'visible' ? inflate(part.rect, RING_GAP) : null;
    },
  };
}

/** Whether an element is one that a person fills in or chooses with. */
const isField = (element: Element): boolean =>
  fieldKind(element) !== null || holdsValue(element) || FIELD_TAG.test(element.localName);
