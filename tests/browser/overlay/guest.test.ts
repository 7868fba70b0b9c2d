import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepRoots } from '../kept-roots';
import { highlight, overlayModel } from './models';
import {
  boxOf,
  button,
  expectRingAround,
  find,
  frames,
  hostElement,
  page,
  painted,
  panel,
  rings,
  shadow,
  startOverlay,
} from './overlay-driver';
import { clickAt } from './pointer';

const BUTTON = '<button id="target" style="width:120px;height:32px">Update</button>';

function show() {
  const overlay = startOverlay();
  overlay.show(overlayModel({ highlights: [highlight(find('#target'))] }));
  return overlay;
}

/** Whether a person can reach the panel with the pointer. */
function isUsable(): boolean {
  const { left, top, right, bottom } = boxOf(panel());
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && element !== hostElement()) element = element.shadowRoot.elementFromPoint(x, y);
  return element === hostElement();
}

let listening = new AbortController();
afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

/**
 * Listens for every event there is but `pointerrawupdate`, wherever a page can before the panel is shown.
 * @returns those that came from the overlay's host
 */
function listenForAll(): () => readonly string[] {
  const heard: string[] = [];
  const handlers = [window, document, HTMLElement.prototype].flatMap((object) => {
    const names: string[] = [];
    for (const name in object) if (name.startsWith('on') && name !== 'onpointerrawupdate') names.push(name.slice(2));
    return names;
  });
  const unnamed = 'focusin focusout DOMActivate DOMFocusIn DOMFocusOut textInput compositionstart touchstart toggle';
  const note = ({ type, target }: Event): void => {
    if (target instanceof Element && target.localName === 'waymark-overlay') heard.push(type);
  };
  for (const type of new Set([...handlers, ...unnamed.split(' ')])) {
    for (const target of [document, document.documentElement, document.body]) {
      for (const capture of [true, false]) target.addEventListener(type, note, { capture, signal: listening.signal });
    }
    window.addEventListener(type, note, { signal: listening.signal });
  }
  return () => heard;
}

describe('the page', () => {
  it('is as it was, to the byte, while and after the overlay is shown', async () => {
    page(`<form>${BUTTON}<input id="field" value="Contoso"></form>`);
    const before = document.documentElement.outerHTML;
    const overlay = show();
    overlay.show(overlayModel({ highlights: [highlight(find('#target'))], keepFree: find('form') }));
    await frames(12);
    const tag = hostElement().outerHTML;
    expect(document.documentElement.outerHTML.replace(tag, '')).toBe(before);
    expect(document.querySelectorAll('waymark-overlay')).toHaveLength(1);
    overlay.hide();
    expect(document.documentElement.outerHTML).toBe(before);
    overlay.show(overlayModel());
    overlay.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    overlay.show(overlayModel());
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads what is shown from the host', () => {
    page(BUTTON);
    show();
    const { dataset } = hostElement();
    expect({ ...dataset }).toEqual({ guide: 'update-customer-account', step: 'update-details', state: 'pointing' });
  });

  it('is not gone through for counters of ours', () => {
    page(BUTTON);
    show();
    const counting = [...shadow().querySelectorAll('.stage *')].filter((element) => {
      const { counterReset, counterIncrement, counterSet } = getComputedStyle(element);
      return [counterReset, counterIncrement, counterSet].some((value) => value !== 'none');
    });
    expect(counting.map(({ localName }) => localName)).toEqual([]);
  });

  it('keeps the focus and what is typed while steps change', async () => {
    page(`<input id="field">${BUTTON}`);
    const overlay = show();
    const field = find<HTMLInputElement>('#field');
    await userEvent.click(field);
    for (const [index, letter] of [...'Contoso Ltd'].entries()) {
      await userEvent.keyboard(letter);
      overlay.show(
        overlayModel({ state: index % 2 ? 'pointing' : 'searching', highlights: [highlight(find('#target'))] }),
      );
      overlay.refresh();
    }
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Contoso Ltd');
  });

  it('keeps the focus that a person took from the panel to the page', async () => {
    page(`<input id="field">${BUTTON}`);
    const overlay = show();
    await userEvent.click(button('next'));
    await userEvent.click(find('#field'));
    overlay.show(overlayModel({ panel: { minimized: true, actions: { expand: 'Open the guide' } } }));
    expect(document.activeElement).toBe(find('#field'));
  });

  it('hears nothing of what happens in the panel', async () => {
    page(BUTTON);
    const heard = listenForAll();
    const overlay = show();
    await userEvent.click(button('next'));
    await userEvent.keyboard('{Enter}{ArrowDown}x');
    await userEvent.dblClick(find('.step-title', shadow()));
    await userEvent.dragAndDrop(find('#target'), button('next'));
    await userEvent.hover(find('#target'));
    expect(overlay.actions).toEqual(['next', 'next']);
    overlay.show(overlayModel());
    overlay.hide();
    expect(heard()).toEqual([]);
  });

  it('does not hear that the panel is shown, hidden and put on top', async () => {
    page(`${BUTTON}<dialog id="dialog">Text</dialog>`);
    const heard = listenForAll();
    const overlay = show();
    await frames(3);
    hostElement().hidePopover();
    await vi.waitFor(() => expect(isUsable()).toBe(true));
    find<HTMLDialogElement>('#dialog').showModal();
    await vi.waitFor(() => expect(hostElement().parentElement?.id).toBe('dialog'));
    overlay.hide();
    await frames(3);
    expect(heard()).toEqual([]);
  });

  it('keeps nothing that is dropped on the panel', () => {
    page(BUTTON);
    show();
    const over = new DragEvent('dragover', { bubbles: true, composed: true, cancelable: true });
    button('next').dispatchEvent(over);
    expect(over.defaultPrevented).toBe(true);
  });

  it('cannot use the buttons with made-up clicks', () => {
    page(BUTTON);
    const overlay = show();
    button('next').click();
    button('close').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(overlay.actions).toEqual([]);
    find('summary', shadow()).click();
    expect(shadow().querySelector('details[open]')).toBeNull();
  });
});

describe('hostile styles', () => {
  const sheet = document.createElement('style');
  afterEach(() => sheet.remove());

  it.each([
    '* { all: unset !important }',
    'waymark-overlay { display: none !important; opacity: 0 !important; transform: scale(0) !important }',
    ':root { font-size: 40px !important; direction: rtl; text-transform: uppercase; letter-spacing: 9px; --accent: red; --surface: red; --font: serif }',
    'waymark-overlay { visibility: hidden !important; clip-path: inset(50%) !important; pointer-events: none !important; --surface: red !important }',
    'html > * { position: absolute !important; left: -9999px !important; width: 1px !important; overflow: hidden !important; filter: blur(9px) !important }',
    'div, section, button, h2, p { display: none !important; color: red !important }',
  ])('change nothing: %s', async (css) => {
    const main = page(BUTTON);
    main.style.cssText = 'position:fixed;left:100px;top:100px';
    const overlay = show();
    await painted();
    const look = () => {
      const { color, fontSize, fontFamily, letterSpacing, textTransform, direction } = getComputedStyle(
        find('.step-title', shadow()),
      );
      const { backgroundColor, visibility } = getComputedStyle(panel());
      return {
        color,
        fontSize,
        fontFamily,
        letterSpacing,
        textTransform,
        direction,
        backgroundColor,
        visibility,
        box: boxOf(panel()),
      };
    };
    const before = look();
    sheet.textContent = css;
    document.head.append(sheet);
    await frames(3);
    overlay.refresh();
    expect(look()).toEqual(before);
    expect(isUsable()).toBe(true);
    expect(getComputedStyle(hostElement()).display).toBe('block');
  });
});

describe('a page that zooms itself', () => {
  const root = document.documentElement;
  afterEach(() => root.removeAttribute('style'));

  it.each([0.8, 1.25, 1.5])('has ring and panel where they belong, at a zoom of %d and after it', async (zoom) => {
    page(`<div style="padding:100px">${BUTTON}</div>`);
    show();
    await painted();
    const before = boxOf(panel());
    root.style.zoom = String(zoom);
    await frames(4);
    expectRingAround(find('#target'));
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(boxOf(panel())[side], side).toBeCloseTo(before[side], 0);
    root.removeAttribute('style');
    await frames(4);
    expectRingAround(find('#target'));
    expect(boxOf(panel())).toEqual(before);
  });

  it('has them there at once', () => {
    root.style.zoom = '1.5';
    page(BUTTON);
    show();
    expectRingAround(find('#target'));
    const { left, top, right, bottom } = boxOf(panel());
    expect([right - left, innerWidth - right, innerHeight - bottom]).toEqual([328, 16, 16]);
    expect(top).toBeGreaterThan(0);
  });

  it.each(['body', 'main', 'dialog'])('has them there where only its %s is zoomed', async (part) => {
    const main = page(`<dialog>${BUTTON}</dialog>`);
    const dialog = find<HTMLDialogElement>('dialog');
    dialog.showModal();
    const { style } = part === 'body' ? document.body : part === 'main' ? main : dialog;
    style.zoom = '1.25';
    show();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(dialog));
    await frames(4);
    expectRingAround(find('#target'));
    const { left, right, bottom } = boxOf(panel());
    expect([right - left, innerWidth - right, innerHeight - bottom]).toEqual([328, 16, 16]);
  });
});

describe('above the page', () => {
  it('stays usable while a modal dialog is open, and comes back out of it', async () => {
    page(`${BUTTON}<dialog id="dialog"><button id="inner">Save</button></dialog>`);
    const overlay = show();
    expect(isUsable()).toBe(true);
    const dialog = find<HTMLDialogElement>('#dialog');
    dialog.showModal();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(dialog));
    expect(isUsable()).toBe(true);
    await userEvent.click(button('next'));
    expect(overlay.actions).toEqual(['next']);
    overlay.show(overlayModel({ highlights: [highlight(find('#inner'))] }));
    expectRingAround(find('#inner'));
    dialog.close();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
    expect(isUsable()).toBe(true);
    expect(overlay.directions).toEqual([]);
  });

  it('goes into the topmost of several dialogs', async () => {
    page(`${BUTTON}<dialog id="one">One</dialog><dialog id="two">Two</dialog>`);
    show();
    const [one, two] = [find<HTMLDialogElement>('#one'), find<HTMLDialogElement>('#two')];
    one.showModal();
    two.showModal();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(two));
    expect(isUsable()).toBe(true);
    two.close();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(one));
    one.close();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
  });

  it('is shown inside a dialog that was open before, also in a shadow root', async () => {
    const holder = page(`${BUTTON}<div id="holder"></div>`).querySelector('#holder');
    const root = holder?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML = '<dialog><button>Save</button></dialog>';
    const dialog = find<HTMLDialogElement>('dialog', root);
    dialog.showModal();
    const overlay = show();
    overlay.refresh();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(dialog));
    expect(isUsable()).toBe(true);
    dialog.close();
    overlay.refresh();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
    expect(isUsable()).toBe(true);
  });

  it.each([
    ['in the root', '<dialog><button>Save</button></dialog>', ''],
    ['in the root, with what is slotted into it', '<dialog><slot></slot></dialog>', '<button>Save</button>'],
    ['in a root within the root', '<x-inner></x-inner>', ''],
  ])('is shown inside a dialog in a closed shadow root, and can be used there: %s', async (_name, html, slotted) => {
    const { attach, shadowRootOf } = keepRoots();
    const main = page(`${BUTTON}<x-dialog>${slotted}</x-dialog>`);
    const outer = attach(find('x-dialog', main), html);
    const inner = outer.querySelector('x-inner');
    const dialog = find<HTMLDialogElement>('dialog', inner ? attach(inner, '<dialog>Text</dialog>') : outer);
    const overlay = startOverlay(undefined, shadowRootOf);
    overlay.show(overlayModel({ highlights: [highlight(find('#target'))] }));
    const host = hostElement();
    await painted();
    dialog.showModal();
    overlay.refresh();
    await vi.waitFor(() => expect(host.parentElement).toBe(dialog));
    const next = find('[data-action="next"]', host.shadowRoot as ShadowRoot);
    const heard: string[] = [];
    dialog.addEventListener('click', ({ type }) => heard.push(type));
    await clickAt(next);
    expect(overlay.actions).toEqual(['next']);
    expect(heard).toEqual([]);
    const raised = vi.spyOn(HTMLElement.prototype, 'showPopover');
    overlay.refresh();
    await frames(20);
    expect(raised).not.toHaveBeenCalled();
    raised.mockRestore();
    dialog.close();
    overlay.refresh();
    await vi.waitFor(() => expect(host.parentElement).toBe(document.documentElement));
    expect(isUsable()).toBe(true);
    expect(overlay.gaveUp()).toBe(0);
  });

  it('survives a dialog that is taken off the page while the panel is in it', async () => {
    page(`${BUTTON}<dialog id="dialog">Text</dialog>`);
    const overlay = show();
    find<HTMLDialogElement>('#dialog').showModal();
    await vi.waitFor(() => expect(hostElement().parentElement?.id).toBe('dialog'));
    find('#dialog').remove();
    overlay.refresh();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
    expect(isUsable()).toBe(true);
    expect(overlay.gaveUp()).toBe(0);
  });

  it('keeps the focus in the panel when a dialog closes under it', async () => {
    page(`${BUTTON}<dialog id="dialog">Text</dialog>`);
    show();
    const dialog = find<HTMLDialogElement>('#dialog');
    dialog.showModal();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(dialog));
    await userEvent.click(button('next'));
    expect(shadow().activeElement).toBe(button('next'));
    dialog.close();
    await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
    await painted();
    expect(shadow().activeElement).toBe(button('next'));
  });

  it('stands above a popover that the page opens, without fighting it', async () => {
    page(`${BUTTON}<div id="pop" popover="manual" style="inset:0;width:100vw;height:100vh">Everything</div>`);
    show();
    const pop = find('#pop');
    pop.showPopover();
    await vi.waitFor(() => expect(isUsable()).toBe(true));
    const raised = vi.spyOn(HTMLElement.prototype, 'showPopover');
    let fights = 0;
    pop.addEventListener('toggle', () => {
      fights += 1;
    });
    hostElement().addEventListener('toggle', () => {
      if (fights > 50) return;
      pop.hidePopover();
      pop.showPopover();
    });
    pop.hidePopover();
    pop.showPopover();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const ours = raised.mock.contexts.filter((element) => element === hostElement()).length;
    raised.mockRestore();
    expect(ours).toBeLessThanOrEqual(4);
  });

  describe('in a popover that a click outside of it closes', () => {
    const FORM = `<form id="form"><input id="field">${BUTTON}</form>`;

    /** The popover is open and the step is in it. */
    async function showIn(html: string, selector = '#pop') {
      page(html);
      const overlay = show();
      const pop = find(selector);
      const model = overlayModel({ highlights: [highlight(find('#target'))], keepFree: find('#form') });
      await painted();
      expect(hostElement().parentElement).toBe(document.documentElement);
      pop.showPopover();
      overlay.show(model);
      return { overlay, pop, model };
    }

    it.each(['', 'auto'])('it can be clicked, and comes back out: popover="%s"', async (kind) => {
      const { overlay, pop } = await showIn(`<div id="pop" popover="${kind}">${FORM}</div>`);
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(pop));
      expect(pop.getAttributeNames().sort()).toEqual(['id', 'popover']);
      expect(isUsable()).toBe(true);
      await userEvent.click(find('.step-title', shadow()));
      await userEvent.click(button('next'));
      expect(overlay.actions).toEqual(['next']);
      expect(pop.matches(':popover-open')).toBe(true);
      expectRingAround(find('#target'));
      pop.hidePopover();
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
      expect(isUsable()).toBe(true);
      expect(overlay.gaveUp()).toBe(0);
    });

    it('it stands there too while only the form is in it, and goes when the step does', async () => {
      const { overlay, pop, model } = await showIn(`<div id="pop" popover>${FORM}</div>`);
      overlay.show({ ...model, highlights: [] });
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(pop));
      overlay.show({ ...model, highlights: [], keepFree: null });
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(document.documentElement));
      expect(isUsable()).toBe(true);
    });

    it('it stands in the dialog instead that was opened above it', async () => {
      const { pop } = await showIn(`<div id="pop" popover>${FORM}<dialog>Sure?</dialog></div>`);
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(pop));
      const dialog = find<HTMLDialogElement>('dialog');
      dialog.showModal();
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(dialog));
      dialog.close();
      await vi.waitFor(() => expect(hostElement().parentElement).not.toBe(dialog));
      expect(isUsable()).toBe(true);
    });

    it('it stays out of one that nothing is to be used in, and of one that closes by itself alone', async () => {
      const { overlay } = await showIn(`<div id="pop" popover="manual">${FORM}</div><div id="menu" popover>Menu</div>`);
      find('#menu').showPopover();
      overlay.refresh();
      await frames(20);
      expect(hostElement().parentElement).toBe(document.documentElement);
    });

    it('it stays out once the page has taken it out', async () => {
      const { overlay, pop } = await showIn(`<div id="pop" popover>${FORM}</div>`);
      await vi.waitFor(() => expect(hostElement().parentElement).toBe(pop));
      hostElement().remove();
      await Promise.resolve();
      overlay.refresh();
      await frames(20);
      expect(hostElement().parentElement).toBe(document.documentElement);
      expect(isUsable()).toBe(true);
      expect(overlay.gaveUp()).toBe(0);
    });

    it('it stays out of one that would not show it', async () => {
      page('<div id="pop" popover></div>');
      const pop = find('#pop');
      const root = pop.attachShadow({ mode: 'open' });
      root.innerHTML = BUTTON;
      const overlay = startOverlay();
      pop.showPopover();
      overlay.show(overlayModel({ highlights: [highlight(find('#target', root))] }));
      await frames(20);
      expect(hostElement().parentElement).toBe(document.documentElement);
      expect(isUsable()).toBe(true);
    });
  });

  it('is put back when the page removes it, until the page has made clear what it wants', async () => {
    page(BUTTON);
    const overlay = show();
    for (let time = 0; time < 5; time += 1) {
      hostElement().remove();
      await Promise.resolve();
      expect(hostElement().isConnected).toBe(true);
      expect(isUsable()).toBe(true);
    }
    expect(overlay.gaveUp()).toBe(0);
    hostElement().remove();
    await Promise.resolve();
    expect(document.querySelector('waymark-overlay')).toBeNull();
    expect(overlay.gaveUp()).toBe(1);
    overlay.refresh();
    expect(document.querySelector('waymark-overlay')).toBeNull();
  });

  describe('is whole again when the page empties it', () => {
    const ATTACKS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
      'takes its parts out': (root) => root.replaceChildren(),
      'writes over its parts': (root) => {
        root.innerHTML = '<p>Text</p>';
      },
      'takes its styles away': (root) => {
        root.adoptedStyleSheets = [];
      },
      'switches its styles off': (root) => {
        for (const sheet of root.adoptedStyleSheets) sheet.disabled = true;
      },
      'empties its styles': (root) => {
        for (const sheet of root.adoptedStyleSheets) sheet.replaceSync('');
      },
      'takes all of it away': (root) => {
        root.adoptedStyleSheets = [];
        root.innerHTML = '';
      },
    };

    it.each(Object.entries(ATTACKS))('%s, until the page has made clear what it wants', async (_name, attack) => {
      page(`<div style="padding:100px">${BUTTON}</div>`);
      const overlay = show();
      await frames(12);
      const before = boxOf(panel());
      for (let time = 0; time < 5; time += 1) {
        attack(shadow());
        await frames(14);
        expect(isUsable()).toBe(true);
        expect(boxOf(panel())).toEqual(before);
        expect(getComputedStyle(panel()).display).toBe('flex');
        expectRingAround(find('#target'));
      }
      expect(overlay.gaveUp()).toBe(0);
      attack(shadow());
      await frames(14);
      expect(document.querySelector('waymark-overlay')).toBeNull();
      expect(overlay.gaveUp()).toBe(1);
      overlay.hide();
      overlay.show(overlayModel());
      expect(getComputedStyle(panel()).display).toBe('flex');
    });

    it('and what the page does whenever it is whole comes to an end', async () => {
      page(BUTTON);
      const overlay = show();
      const root = shadow();
      const observer = new MutationObserver(() => root.childElementCount > 0 && root.replaceChildren());
      observer.observe(root, { childList: true });
      root.replaceChildren();
      await frames(20);
      observer.disconnect();
      expect(overlay.gaveUp()).toBe(1);
      expect(document.querySelector('waymark-overlay')).toBeNull();
    });
  });

  it('is made usable again when the page disables it', async () => {
    page(BUTTON);
    show();
    const host = hostElement();
    host.inert = true;
    await Promise.resolve();
    expect(host.inert).toBe(false);
    host.removeAttribute('popover');
    await Promise.resolve();
    expect(isUsable()).toBe(true);
    host.hidePopover();
    await vi.waitFor(() => expect(isUsable()).toBe(true));
  });

  it('draws the ring above the dialog that the control is in', async () => {
    page(`<dialog id="dialog" style="width:600px;height:400px">${BUTTON}</dialog>`);
    find<HTMLDialogElement>('#dialog').showModal();
    show();
    await vi.waitFor(() => expect(hostElement().parentElement?.id).toBe('dialog'));
    await painted();
    expectRingAround(find('#target'), rings()[0]);
  });
});
