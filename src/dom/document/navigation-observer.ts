import type { PageLocation } from '../../core/page-location';

/** Where the document is, as the portals' rules want it. */
export function currentLocation(location: Pick<Location, 'hostname' | 'pathname'> = globalThis.location): PageLocation {
  return { host: location.hostname, path: location.pathname };
}

/**
 * Where a frame's document is, and those that it is in, the top one left out. Without what has no address, since another
 * document wrote it (`about:blank`, `srcdoc`, `blob:`), and without documents of other origins, of which the browser tells none.
 */
export function framedLocations(frame: Window = globalThis.window): readonly PageLocation[] {
  const locations: PageLocation[] = [];
  for (let view = frame; view !== view.parent; view = view.parent) {
    try {
      if (/^https?:$/.test(view.location.protocol)) locations.push(currentLocation(view.location));
    } catch {
      // Of another origin.
    }
  }
  return locations;
}

/**
 * Calls `onChange` each time the document's path changes without a page load, and when the document comes back from the
 * back/forward cache (things may have changed meanwhile). Changes of query or hash alone tell no pages apart and are left
 * out. Nothing is polled and the page's History API is not touched: the Navigation API tells isolated worlds of what the
 * page does. Where it is missing only the person's own back and forward are noticed.
 * @param view the window to observe
 */
export function observeNavigation(
  onChange: (location: PageLocation) => void,
  signal: AbortSignal,
  view: Window & { readonly navigation?: EventTarget } = globalThis.window,
): void {
  let { path } = currentLocation(view.location);
  const check = (): void => {
    const location = currentLocation(view.location);
    if (location.path === path) return;
    path = location.path;
    onChange(location);
  };
  // `navigatesuccess` besides: a page that intercepts a navigation may settle its address only at the end.
  const [source, events] = view.navigation
    ? ([view.navigation, ['currententrychange', 'navigatesuccess']] as const)
    : ([view, ['popstate', 'hashchange']] as const);
  for (const event of events) source.addEventListener(event, check, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      path = view.location.pathname;
      onChange(currentLocation(view.location));
    },
    { signal },
  );
}

type Traversal = Event & { readonly navigationType: string; readonly userInitiated: boolean };

/**
 * Calls `onBack` when the person goes back or forward by the browser's own means, within the document. Not where the page
 * does so itself, as it may after a form was saved; nor where the browser has no Navigation API, which alone tells the two
 * apart (https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-userinitiated).
 */
export function observeGoingBack(
  onBack: () => void,
  signal: AbortSignal,
  view: Window & { readonly navigation?: EventTarget } = globalThis.window,
): void {
  view.navigation?.addEventListener(
    'navigate',
    (event) => {
      const { navigationType, userInitiated } = event as Traversal;
      if (navigationType === 'traverse' && userInitiated) onBack();
    },
    { signal },
  );
}

/** Whether this document came in place of itself: by the person's reload, or by going back to it. */
export const wasLoadedAgain = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && /^(reload|back_forward)$/.test(entry.type));
