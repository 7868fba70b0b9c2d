import type { ShadowRootOf } from '../../src/dom/tree/flat-tree';

/** Shadow roots that stay known though they are closed, as they are to an extension. */
export function keepRoots(mode: ShadowRootMode = 'closed'): {
  attach(host: Element, html: string): ShadowRoot;
  readonly shadowRootOf: ShadowRootOf;
} {
  const roots = new WeakMap<Element, ShadowRoot>();
  return {
    attach(host, html) {
      const root = host.attachShadow({ mode });
      roots.set(host, root);
      root.innerHTML = html;
      return root;
    },
    shadowRootOf: (element) => element.shadowRoot ?? roots.get(element) ?? null,
  };
}
