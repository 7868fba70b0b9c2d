import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { createOverlayHost, type OverlayHost } from '../../../src/drawing/overlay-host';
import type { PanelCorner } from '../../../src/settings/settings';
import { highlight, overlayModel } from './models';
import { boxOf, button, find, overlapOf, page, painted, panel, rings, shadow } from './overlay-driver';
import { mouse, type Point } from './pointer';

const MARGIN = 16;

let life = new AbortController();

beforeEach(async () => {
  life.abort();
  life = new AbortController();
  await browserPage.viewport(1280, 800);
});

/** Obeys as the controller does: the corner that the panel was moved to is the one that is shown from then on. */
function start(changes: Parameters<typeof overlayModel>[0] = {}) {
  const moved: PanelCorner[] = [];
  const actions: string[] = [];
  let model = overlayModel(changes);
  const host: OverlayHost = createOverlayHost({
    document,
    signal: life.signal,
    onAction: (action) => actions.push(action),
    onMoved(corner) {
      moved.push(corner);
      model = { ...model, corner };
      host.show(model);
    },
  });
  host.show(model);
  return { host, moved, actions };
}

/** The corner of the window that the panel stands in, by its box alone. */
function corner(): string {
  const { left, top, right, bottom } = boxOf(panel());
  const isAt = (a: number, b: number) => Math.abs(a - b) < 0.6;
  const down = isAt(top, MARGIN) ? 'top' : isAt(bottom, innerHeight - MARGIN) ? 'bottom' : '-';
  const across = isAt(left, MARGIN) ? 'left' : isAt(right, innerWidth - MARGIN) ? 'right' : '-';
  return `${down} ${across}`;
}

const atRest = (expected: string) => vi.waitFor(() => expect(corner()).toBe(expected));
const moveButton = () => find('[data-part="move"]', shadow());

async function drag(element: Element, to: Point): Promise<void> {
  const { left, top, bottom } = boxOf(element);
  const from = { x: left + 60, y: (top + bottom) / 2 };
  await mouse('mousePressed', from);
  for (const share of [0.1, 0.5, 1]) {
    await mouse('mouseMoved', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  }
  await mouse('mouseReleased', to);
}

describe('with the pointer', () => {
  it('the panel goes to the corner that is nearest to where it is dropped', async () => {
    page('<p>Text</p>');
    const { moved } = start();
    await atRest('bottom right');
    await drag(find('.header', shadow()), { x: 200, y: 100 });
    expect(moved).toEqual(['top-start']);
    await atRest('top left');
    expect(getSelection()?.toString()).toBe('');
  });

  it('the panel stays when the press hardly moves', async () => {
    page('<p>Text</p>');
    const { moved } = start();
    const { left, top, bottom } = boxOf(find('.header', shadow()));
    await drag(find('.header', shadow()), { x: left + 62, y: (top + bottom) / 2 - 3 });
    expect(moved).toEqual([]);
    await atRest('bottom right');
  });

  it('the folded panel is dragged without being unfolded, and unfolds by a click', async () => {
    page('<p>Text</p>');
    const { moved, actions } = start({ panel: { minimized: true, actions: { expand: 'Open', close: 'Close' } } });
    await drag(find('.pill', shadow()), { x: 200, y: 700 });
    expect([moved, actions]).toEqual([['bottom-start'], []]);
    await atRest('bottom left');
    await userEvent.click(button('expand'));
    expect(actions).toEqual(['expand']);
  });

  it('the page hears nothing of it', async () => {
    page('<p>Text</p>');
    start();
    const heard: string[] = [];
    const listening = new AbortController();
    for (const type of ['pointermove', 'pointerup', 'mouseup', 'click', 'gotpointercapture', 'lostpointercapture'])
      document.addEventListener(type, ({ type }) => heard.push(type), { capture: true, signal: listening.signal });
    await drag(find('.header', shadow()), { x: 200, y: 100 });
    listening.abort();
    expect(heard).toEqual([]);
  });

  it.each([
    // A press on the header takes the focus to nowhere, so that keys are the page's; the pill takes it.
    ['the panel', {}, '.header', 4],
    ['the folded panel', { minimized: true, actions: { expand: 'Open', close: 'Close' } }, '.pill', 0],
  ])('Escape puts %s back, and the page hears nothing of it', async (_name, changes, grip, told) => {
    page('<input id="field">');
    const { moved, actions } = start({ panel: changes });
    await atRest('bottom right');
    find('#field').focus();
    const heard: string[] = [];
    const listening = new AbortController();
    for (const target of [document, window])
      for (const type of ['keydown', 'keyup'])
        target.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), {
          signal: listening.signal,
        });
    const { left, top, bottom } = boxOf(find(grip, shadow()));
    await mouse('mousePressed', { x: left + 60, y: (top + bottom) / 2 });
    // Not dragged yet.
    await userEvent.keyboard('{Escape}');
    expect(heard.splice(0)).toHaveLength(told);
    await mouse('mouseMoved', { x: 300, y: 300 });
    await mouse('mouseMoved', { x: 200, y: 100 });
    expect(boxOf(panel()).left).toBeLessThan(400);
    await userEvent.keyboard('{Escape}');
    await atRest('bottom right');
    await mouse('mouseMoved', { x: 250, y: 150 });
    await mouse('mouseReleased', { x: 250, y: 150 });
    await painted();
    expect([heard, moved, actions]).toEqual([[], [], []]);
    await atRest('bottom right');
    // And the next one is the page's again.
    await userEvent.keyboard('{Escape}');
    listening.abort();
    expect(heard).toHaveLength(told);
  });

  it('the panel keeps off a control that lies in the chosen corner', async () => {
    page('<button id="target" style="position:fixed;left:30px;top:30px">Update</button>');
    start({ highlights: [highlight(find('#target'))] });
    await drag(find('.header', shadow()), { x: 200, y: 100 });
    await atRest('bottom left');
    expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
  });
});

describe('in a window that changes its size', () => {
  const target = 'position:fixed;left:20px;right:20px;bottom:20px;height:32px';

  it.each([
    ['the panel', {}],
    ['the folded panel', { minimized: true, actions: { expand: 'Open', close: 'Close' } }],
  ])('%s goes back to its corner when what was in its way is not in it any more', async (_name, changes) => {
    page('<style>@media (min-width: 700px) { #target { right: auto !important; width: 120px } }</style>');
    find('main').insertAdjacentHTML('beforeend', `<button id="target" style="${target}">Update</button>`);
    start({ highlights: [highlight(find('#target'))], panel: changes });
    await atRest('bottom right');
    await browserPage.viewport(400, 640);
    await vi.waitFor(() => expect(boxOf(panel()).top).toBeLessThan(20));
    await browserPage.viewport(1280, 800);
    await atRest('bottom right');
    await browserPage.viewport(1280, 400);
    await atRest('bottom right');
    await browserPage.viewport(1280, 800);
    await atRest('bottom right');
  });
});

describe('without dragging', () => {
  it('each click of the button moves the panel one corner on', async () => {
    page('<p>Text</p>');
    const { moved } = start();
    for (const expected of ['bottom left', 'top left', 'top right', 'bottom right']) {
      await userEvent.click(moveButton());
      await atRest(expected);
    }
    expect(moved).toEqual(['bottom-start', 'top-start', 'top-end', 'bottom-end']);
  });

  it.each([
    ['ltr', ['top-end', 'top-start', 'bottom-start', 'bottom-end']],
    ['rtl', ['top-end', 'top-end', 'bottom-end', 'bottom-start']],
  ] as const)('the arrow keys move it to the side they point at when reading is %s', async (direction, corners) => {
    page('<p style="height:3000px">Text</p>');
    const { moved } = start({ panel: { direction } });
    moveButton().focus();
    const places: string[] = [];
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
      await userEvent.keyboard(`{${key}}`);
      await painted();
      await Promise.all(
        shadow()
          .getAnimations()
          .map(({ finished }) => finished),
      );
      places.push(corner());
    }
    expect(places.at(-1)).toBe('bottom right');
    expect(places.slice(1)).toEqual(['top left', 'bottom left', 'bottom right']);
    expect(moved).toEqual(corners);
    expect(shadow().activeElement).toBe(moveButton());
    expect(scrollY).toBe(0);
  });

  it('an arrow key with another key is left to the browser', async () => {
    page('<p>Text</p>');
    const { moved } = start();
    moveButton().focus();
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(moved).toEqual([]);
  });

  it('made-up events move nothing', () => {
    page('<p>Text</p>');
    const { moved } = start();
    moveButton().click();
    moveButton().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true }));
    expect(moved).toEqual([]);
  });

  it('a corner that was chosen in another tab is taken over', async () => {
    page('<p>Text</p>');
    const { host } = start();
    host.show(overlayModel({ corner: 'top-start' }));
    expect(corner()).toBe('top left');
  });
});

describe('the command for the focus', () => {
  it('leads to the step and back to where the person was, in the same place of the text', () => {
    page('<input id="field" value="Contoso">');
    const { host } = start();
    const field = find<HTMLInputElement>('#field');
    field.focus();
    field.setSelectionRange(3, 5);
    host.toggleFocus();
    expect(shadow().activeElement).toBe(find('.step-title', shadow()));
    host.toggleFocus();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd, field.value]).toEqual([3, 5, 'Contoso']);
  });

  it('finds the way back into a component, whose shadow root is around the field', () => {
    const outer = find('#component', page('<div id="component"></div>')).attachShadow({ mode: 'open' });
    outer.innerHTML = '<input>';
    const { host } = start();
    find('input', outer).focus();
    host.toggleFocus();
    host.toggleFocus();
    expect(outer.activeElement).toBe(find('input', outer));
  });

  it('leads to what unfolds the panel when it is folded', () => {
    page('<input id="field">');
    const { host } = start({ panel: { minimized: true, actions: { expand: 'Open', close: 'Close' } } });
    host.toggleFocus();
    expect(shadow().activeElement).toBe(button('expand'));
  });

  it('leaves the panel when nothing on the page had the focus', () => {
    page('<input id="field">');
    const { host } = start();
    host.toggleFocus();
    host.toggleFocus();
    expect(shadow().activeElement).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the focus in the panel when the step changes meanwhile', () => {
    page('<input id="field">');
    const { host } = start();
    find('#field').focus();
    host.toggleFocus();
    host.show(overlayModel({ panel: { minimized: true, actions: { expand: 'Open', close: 'Close' } } }));
    expect(shadow().activeElement).toBe(button('expand'));
    host.toggleFocus();
    expect(document.activeElement).toBe(find('#field'));
  });
});
