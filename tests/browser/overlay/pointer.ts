import { cdp } from 'vitest/browser';
import { boxOf } from './overlay-driver';

export type Point = { readonly x: number; readonly y: number };

/** The mouse itself, as a person moves it: events that a script makes up move nothing. */
export async function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = frame.width / innerWidth;
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: frame.left + x * scale,
    y: frame.top + y * scale,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
  });
}

/** Clicks the middle of an element wherever it stands, be it in a closed shadow root, where no locator finds it. */
export async function clickAt(element: Element): Promise<void> {
  const { left, top, right, bottom } = boxOf(element);
  const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
  await mouse('mousePressed', point);
  await mouse('mouseReleased', point);
}

/** Puts the pointer where it hovers over nothing: it stays where the last test left it, whichever file that was in. */
export const putPointerAside = (): Promise<unknown> =>
  cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
