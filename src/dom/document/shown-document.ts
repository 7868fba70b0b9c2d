type PrerenderableDocument = Document & { readonly prerendering?: boolean };

/**
 * Calls `run` once the document is the one that its tab shows: at once, or when the person goes to a page that the browser had
 * prepared ahead (https://wicg.github.io/nav-speculation/prerendering.html). Until then the background would take what a
 * prerendered page says for a frame's (https://github.com/w3c/webextensions/issues/396).
 * @param document the document to wait for
 */
export function whenShown(
  run: () => void,
  signal?: AbortSignal,
  document: PrerenderableDocument = globalThis.document,
): void {
  if (document.prerendering)
    document.addEventListener('prerenderingchange', run, { once: true, ...(signal && { signal }) });
  else run();
}
