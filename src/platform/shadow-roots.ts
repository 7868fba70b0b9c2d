type DomApi = { readonly openOrClosedShadowRoot?: (element: object) => unknown };
type World = { readonly chrome?: { readonly dom?: DomApi } };

/**
 * Gives the shadow root of an element, closed ones included: `chrome.dom.openOrClosedShadowRoot` in Chromium, the property of
 * the same name in Firefox, both for extensions alone. What it gives is a ShadowRoot or null; this room knows no DOM.
 * https://developer.chrome.com/docs/extensions/reference/api/dom
 */
export function closedShadowRootOf(element: object, world: object = globalThis): unknown {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot;
  try {
    return (world as World).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // The extension is gone, and this script stayed behind: it must be able to take everything of its own off the page.
    return null;
  }
}
