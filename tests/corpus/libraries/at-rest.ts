/** Frames without a change after which a page counts as drawn: components render in several, with nothing to see between. */
const QUIET_FRAMES = 5;

/** Against a page that never rests alone, in frames. */
const MOST_FRAMES = 600;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** An animation that ends by itself; spinners and the like go on for ever. */
const comesToAnEnd = ({ playState, effect }: Animation): boolean =>
  playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime));

/** Waits until nothing is written to the page and nothing comes in any more; dialogs fade in, lists are measured first. */
export async function atRest(): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (let frames = 0; quiet < QUIET_FRAMES; frames++) {
      if (frames > MOST_FRAMES) throw new Error('the page does not come to rest');
      await frame();
      quiet = document.getAnimations().some(comesToAnEnd) ? 0 : quiet + 1;
    }
  } finally {
    observer.disconnect();
  }
}
