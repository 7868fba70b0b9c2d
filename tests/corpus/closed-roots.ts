/** Closed shadow roots of the corpus's own elements, as an extension sees them through `openOrClosedShadowRoot`. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

export const closedRootOf = (element: Element): ShadowRoot | null => closedRoots.get(element) ?? null;

/** Defines `<closed-button>`, `<closed-panel>`: components that keep everything in a closed root. */
export function defineClosedElements(): void {
  if (customElements.get('closed-button')) return;
  const define = (tag: string, html: string) =>
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          const root = this.attachShadow({ mode: 'closed' });
          closedRoots.set(this, root);
          root.innerHTML = html;
        }
      },
    );
  define('closed-button', '<button part="control"><span><slot></slot></span></button>');
  define('closed-panel', '<section><h3><slot name="heading"></slot></h3><div><slot></slot></div></section>');
}
