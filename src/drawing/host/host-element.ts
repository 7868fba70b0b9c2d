import { OVERLAY_ELEMENT } from '../../dom/document/isolated-world';
import tokensCss from '../../look/tokens.css?inline';
import panelCss from './overlay.css?inline';

export type HostElement = {
  /** The one node that Waymark adds to the page. Not yet in the document. */
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Covers the inside of the window; everything shown lies in it. Its box is the viewport that places are measured in. */
  readonly stage: HTMLElement;
  /** Holds the rings. Hidden from assistive tools: the panel's text names the controls. */
  readonly rings: HTMLElement;
  /** Holds the panel and is what gets moved about. */
  readonly dock: HTMLElement;
  /** Polite live region, empty at first. */
  readonly status: HTMLElement;
  /** Whether stage and styles are where they were put: a page's script can reach into an open shadow root. */
  isWhole(): boolean;
  /** Puts stage and styles back. */
  restore(): void;
};

/**
 * A plain element with a shadow root: content scripts of Chromium have no `customElements`, so it is never upgraded.
 * A manual popover stands in the top layer, above any z-index, and is closed by nobody but us.
 */
export function createHostElement(document: Document): HostElement {
  const host = document.createElement(OVERLAY_ELEMENT);
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'open' });
  const part = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const stage = part('stage');
  const rings = part('rings');
  rings.setAttribute('aria-hidden', 'true');
  const dock = part('dock');
  const status = part('visually-hidden');
  status.setAttribute('role', 'status');
  stage.append(rings, dock, status);
  const restore = (): void => {
    shadow.replaceChildren(stage);
    applyStyles(document, shadow);
  };
  restore();
  return {
    host,
    shadow,
    stage,
    rings,
    dock,
    status,
    isWhole: () => stage.parentNode === shadow && isStyled(document, shadow),
    restore,
  };
}

/**
 * Undoes the page's own `zoom` around the host, which reaches into shadow roots: on the stage one px is one of the window's.
 * Browsers that do not tell the zoom measure in other px as well, and are left alone.
 */
export function undoZoom({ host, stage }: Pick<HostElement, 'host' | 'stage'>): void {
  const zoom = host.currentCSSZoom || 1;
  const undone = zoom === 1 ? '' : String(1 / zoom);
  if (stage.style.zoom !== undone) stage.style.zoom = undone;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A constructed sheet is out of reach of the page's CSP. Where the browser refuses one, a `<style>` does the same. */
function applyStyles(document: Document, shadow: ShadowRoot): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const kept = sheets.get(document);
    const known = kept && isIntact(kept) ? kept : null;
    const sheet = known ?? new Sheet();
    // Parsed once per document, however often the panel comes and goes.
    if (!known) sheet.replaceSync(tokensCss + panelCss);
    shadow.adoptedStyleSheets = [sheet];
    sheets.set(document, sheet);
  } catch {
    // Firefox' content scripts: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = document.createElement('style');
    style.textContent = tokensCss + panelCss;
    shadow.append(style);
  }
}

/** Whether a sheet does what it did: those who can reach it can switch it off or empty it. */
const isIntact = ({ disabled, cssRules }: CSSStyleSheet): boolean => !disabled && cssRules.length > 0;

function isStyled(document: Document, shadow: ShadowRoot): boolean {
  const sheet = sheets.get(document);
  if (sheet) return shadow.adoptedStyleSheets.includes(sheet) && isIntact(sheet);
  return [...shadow.children].some(({ localName }) => localName === 'style');
}

/** Sets an attribute only where it differs, so that nobody who watches the host is woken for nothing. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
