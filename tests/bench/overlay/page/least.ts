import { setUp } from './probe';
import { type Box, boxOf } from './tour';

/**
 * What anybody who draws over a page has to do, and nothing else: an empty box around the first element of a selector, and
 * another one of the panel's size. What that costs, no library can cost less.
 */
const GAP = 4;
const PANEL = { width: 320, height: 300 };

let boxes: readonly HTMLElement[] = [];
let waiting: MutationObserver | null = null;

function addBox({ left, top, right, bottom }: Box): HTMLElement {
  const box = document.createElement('div');
  const size = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
  box.style.cssText = `position:fixed;box-sizing:border-box;border:2px solid;background:none;pointer-events:none;z-index:9;${size}`;
  document.body.append(box);
  return box;
}

function draw(target: Element): void {
  const { left, top, right, bottom } = boxOf(target);
  const { clientWidth } = document.documentElement;
  boxes = [
    addBox({ left: left - GAP, top: top - GAP, right: right + GAP, bottom: bottom + GAP }),
    addBox({ left: clientWidth - PANEL.width, top: 0, right: clientWidth, bottom: PANEL.height }),
  ];
}

setUp({
  gap: GAP,
  start({ target }) {
    const find = (): Element | null => (typeof target === 'string' ? document.querySelector(target) : target);
    const element = find();
    if (element) {
      draw(element);
      return;
    }
    waiting = new MutationObserver(() => {
      const late = find();
      if (!late) return;
      waiting?.disconnect();
      draw(late);
    });
    waiting.observe(document, { childList: true, subtree: true });
  },
  stop() {
    waiting?.disconnect();
    for (const box of boxes) box.remove();
    boxes = [];
  },
  drawn: () => (boxes[0] ? boxOf(boxes[0]) : null),
});
