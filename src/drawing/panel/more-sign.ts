/** Less than this in CSS px below is the rounding of sizes, or the room under the last line. */
const LEAST = 4;

/**
 * Marks what scrolls in `dock` with `data-more` while there is more below: the panel's text, or in low windows all of it. Not
 * every browser shows a scrollbar before somebody scrolls.
 * @returns looks again, after what is in it has changed
 */
export function watchForMore(dock: HTMLElement, signal: AbortSignal): () => void {
  function look(): void {
    for (const part of dock.querySelectorAll('.panel, .body')) {
      const hasMore = part.scrollHeight - part.clientHeight - part.scrollTop > LEAST;
      if (part.hasAttribute('data-more') !== hasMore) part.toggleAttribute('data-more', hasMore);
    }
  }

  // A fold that opens in a panel that is as high as it may be changes the size of nothing else.
  for (const type of ['scroll', 'toggle']) dock.addEventListener(type, look, { capture: true, passive: true, signal });
  return look;
}
