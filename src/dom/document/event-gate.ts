/**
 * What a person may do in Waymark's panel, and what browsers tell of the host itself; none of it is the page's business. With
 * whether a listener may prevent it: those that might prevent scrolling would slow it down.
 */
const GATED: ReadonlyMap<string, { readonly preventable: boolean }> = new Map([
  ...gated('pointerdown pointerup pointermove pointercancel pointerover pointerout pointerenter pointerleave'),
  ...gated('gotpointercapture lostpointercapture'),
  ...gated('mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave'),
  ...gated('dblclick auxclick contextmenu wheel touchstart touchmove touchend touchcancel'),
  ...gated('keypress keyup beforeinput input change'),
  ...gated('focusin focusout focus blur copy cut paste selectstart'),
  ...gated('dragstart drag dragend dragleave'),
  ...gated('click keydown dragenter dragover drop', true),
  ...gated('beforetoggle toggle'),
  // What browsers still tell in the words of earlier years, beside the events above.
  ...gated('DOMActivate DOMFocusIn DOMFocusOut DOMMouseScroll MozMousePixelScroll beforecopy beforecut beforepaste'),
]);

function gated(types: string, preventable = false): [string, { readonly preventable: boolean }][] {
  return types.split(' ').map((type) => [type, { preventable }]);
}

/** Where the gates of this isolated world are kept: the overlay may be another script than the one that opened them. */
const GATES = Symbol.for('waymark.event-gates');

/** Hears of an event before the page does. */
export type EventGuard = (event: Event) => void;

type World = { [GATES]?: WeakMap<Window, Set<EventGuard>> };

/**
 * Takes the first place among the listeners of the window's capture phase, which hear of an event before all others on a page:
 * who listens there first cannot be kept from it by anybody. To be called before any script of the page runs; until there is
 * a guard, nothing is done with an event. A gate stays open for as long as its window lives, since a place that is given up is
 * lost.
 */
export function openEventGate(view: Window, world: World = globalThis as World): void {
  const gates = world[GATES] ?? new WeakMap<Window, Set<EventGuard>>();
  world[GATES] = gates;
  if (gates.has(view)) return;
  const guards = new Set<EventGuard>();
  gates.set(view, guards);
  const pass: EventGuard = (event) => {
    for (const guard of guards) guard(event);
  };
  for (const [type, { preventable }] of GATED)
    view.addEventListener(type, pass, { capture: true, passive: !preventable });
}

/** The types of all events that are gated. */
export const GATED_TYPES: readonly string[] = [...GATED.keys()];

/**
 * Has `guard` hear of events of these types (of those that are gated) until `signal` aborts: before the page, where the gate
 * was opened before the page's scripts ran. Where none is open it listens by itself, before those that come later, and may
 * then hear of no other types.
 */
export function guardEvents(
  view: Window,
  types: Iterable<string>,
  guard: EventGuard,
  signal: AbortSignal,
  world: World = globalThis as World,
): void {
  if (signal.aborted) return;
  const guards = world[GATES]?.get(view);
  if (guards) {
    guards.add(guard);
    signal.addEventListener('abort', () => guards.delete(guard), { once: true });
    return;
  }
  listenFirst(view, types, guard, signal);
}

/** Has `guard` hear of events of these types as `target` captures them. */
export function listenFirst(
  target: EventTarget,
  types: Iterable<string>,
  guard: EventGuard,
  signal: AbortSignal,
): void {
  for (const type of types)
    target.addEventListener(type, guard, { capture: true, passive: !GATED.get(type)?.preventable, signal });
}
