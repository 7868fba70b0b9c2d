import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { OverlayHost } from '../../../src/drawing/overlay-host';
import { keepRoots } from '../kept-roots';
import { highlight, overlayModel } from './models';
import {
  type Box,
  boxOf,
  button,
  find,
  frames,
  overlapOf,
  page,
  painted,
  panel,
  rings,
  startOverlay,
} from './overlay-driver';

// A window as narrow as a phone’s, and a form that fills it: wherever the panel stands, it lies over the form.

const WIDTH = 400;
const HEIGHT = 640;

beforeEach(() => browserPage.viewport(WIDTH, HEIGHT));

const text = 'What is to be done is said in many words, so that the panel is as high as it may be. '.repeat(6);
/** A panel of more than half the window's height, which a field in its middle leaves no room for. */
const remarks = [{ kind: 'information', title: null, text: [{ type: 'text', text }] }] as const;

const field = (id: string, top: number): string =>
  `<input id="${id}" style="position:absolute;box-sizing:border-box;left:20px;top:${top}px;width:360px;height:32px;margin:0">`;
const form = (content: string): string =>
  `<form style="position:fixed;inset:0;margin:0;overflow:auto">${content}</form>`;
const FIELDS = `${field('first', 40)}${field('second', 90)}${field('middle', 304)}${field('last', 570)}`;

function showForm(content = FIELDS, highlighted: string | null = null): OverlayHost {
  page(form(content));
  return showOn(highlighted);
}

function showOn(highlighted: string | null = null): OverlayHost {
  const overlay = startOverlay((action, host) => action === 'close' && host.hide());
  const highlights = highlighted ? [highlight(find(highlighted))] : [];
  overlay.show(overlayModel({ highlights, keepFree: find('form'), panel: { remarks } }));
  return overlay;
}

/** What is at the middle of an element, as the pointer finds it. */
function hitAt(element: Element): Element | null {
  const { left, top, right, bottom } = boxOf(element);
  return document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
}

/** Long enough for all that follows a change to have happened. */
const settled = () => frames(14);

const topOf = (element: Element): number => boxOf(element).top;

describe('the field that the person is in', () => {
  it.each(['first', 'second', 'middle', 'last'])('is left free and can be clicked: %s', async (id) => {
    showForm();
    await painted();
    find(`#${id}`).focus();
    await settled();
    expect(overlapOf(panel(), find(`#${id}`))).toBe(0);
    expect(hitAt(find(`#${id}`))).toBe(find(`#${id}`));
    const { top, bottom } = boxOf(panel());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(HEIGHT);
    expect(bottom - top).toBeGreaterThanOrEqual(120);
  });

  it('is left free from the start, when it has the focus before the panel comes', async () => {
    page(form(FIELDS));
    find('#last').focus();
    showOn();
    expect(overlapOf(panel(), find('#last'))).toBe(0);
  });

  it('moves the panel only when it is under it', async () => {
    showForm();
    find('#last').focus();
    await settled();
    const atTop = boxOf(panel());
    expect(atTop.top).toBeLessThan(30);
    find('#first').focus();
    await settled();
    const atBottom = boxOf(panel());
    expect(atBottom.top).toBeGreaterThan(100);
    find('#second').focus();
    await settled();
    expect(boxOf(panel())).toEqual(atBottom);
    find('#second').blur();
    await settled();
    expect(boxOf(panel())).toEqual(atBottom);
  });

  it.each(['open', 'closed'] as const)('is found in shadow roots: %s', async (mode) => {
    const { attach, shadowRootOf } = keepRoots(mode);
    page(form('<x-fields></x-fields>'));
    const outer = attach(find('x-fields'), `${field('first', 40)}<x-field></x-field>`);
    const inner = attach(find('x-field', outer), field('last', 570));
    const overlay = startOverlay(undefined, shadowRootOf);
    overlay.show(overlayModel({ keepFree: find('form'), panel: { remarks } }));
    find('#first', outer).focus();
    await settled();
    expect(overlapOf(panel(), find('#first', outer))).toBe(0);
    // From here on the document hears nothing: the focus moves within the component.
    find('#last', inner).focus();
    await settled();
    expect(overlapOf(panel(), find('#last', inner))).toBe(0);
    find('#first', outer).focus();
    await settled();
    expect(overlapOf(panel(), find('#first', outer))).toBe(0);
  });

  it('is left free when the form scrolls it under the panel', async () => {
    showForm(`${field('first', 500)}<div style="height:2000px"></div>`);
    find('form').scrollTop = 400;
    find('#first').focus({ preventScroll: true });
    await settled();
    expect(topOf(panel())).toBeGreaterThan(200);
    find('form').scrollTop = 0;
    await settled();
    expect(overlapOf(panel(), find('#first'))).toBe(0);
  });

  it('is nobody’s business while it is scrolled out of view', async () => {
    showForm(`${field('first', 20)}<div style="height:3000px"></div>`);
    find('#first').focus();
    await settled();
    const before = boxOf(panel());
    find('form').scrollTop = 1500;
    await settled();
    expect(boxOf(panel())).toEqual(before);
  });

  it('yields to the control that is pointed at, which is left free in any case', async () => {
    const save =
      '<button id="save" type="button" style="position:absolute;left:20px;top:590px;width:360px;height:32px">Save</button>';
    showForm(`${field('first', 20)}${field('middle', 200)}${save}`, '#save');
    for (const id of ['first', 'middle', 'first']) {
      find(`#${id}`).focus();
      await settled();
      expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
      expect(overlapOf(panel(), find(`#${id}`))).toBe(0);
    }
  });

  it('stays free when the panel is used, whose buttons do not move under the pointer', async () => {
    showForm();
    find('#middle').focus();
    await settled();
    const before: Box = boxOf(panel());
    button('next').focus();
    await settled();
    find('main').append('changed');
    window.dispatchEvent(new Event('resize'));
    await settled();
    expect(boxOf(panel())).toEqual(before);
  });

  it('is only looked for in the form', async () => {
    page(
      `<input id="search" style="position:fixed;left:20px;bottom:40px">${form('').replace('inset:0', 'inset:0 0 50%')}`,
    );
    showOn();
    await painted();
    const before = boxOf(panel());
    find('#search').focus();
    await settled();
    expect(boxOf(panel())).toEqual(before);
  });

  it('costs nothing while nothing happens', async () => {
    showForm();
    find('#middle').focus();
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const counts = [asked.mock.calls.length, measured.mock.calls.length];
    asked.mockRestore();
    measured.mockRestore();
    expect(counts).toEqual([0, 0]);
  });

  it('is not read', async () => {
    showForm();
    const read = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
    find('#last').focus();
    await userEvent.keyboard('x');
    await settled();
    const times = read.mock.calls.length;
    read.mockRestore();
    expect(times).toBe(0);
  });
});
