import { OVERLAY_ELEMENT } from '../document/isolated-world';
import { createClimb } from '../tree/climb';
import { isMarkedBusy } from '../tree/element-kinds';
import type { FlatTree } from '../tree/flat-tree';
import { createInventory, type Inventory } from './inventory';
import { createLateRoots } from './late-roots';
import { LOOKS_ONLY, OBSERVED } from './observed-changes';

/** How far up a changed text may stand in a control. */
const MAX_DEPTH = 8;
/** So many changed places of one batch are told; a page that changes in more is told as a whole. */
const MAX_PLACES = 200;

/** Attributes that make an element what its tag does not. */
const MARKING = new Set(['role', 'tabindex']);

/** What a batch of changes did. */
export type PageChange = {
  /** `names`: what is there, or what it is called, may be another than before; `looks`: only how it looks. */
  readonly kind: 'names' | 'looks';
  /** A control or list that matters came, went, or is called something else. */
  readonly concernsNamed: boolean;
  /** Where the page changed; null when that was in too many places to tell. */
  readonly places: ReadonlySet<Node> | null;
};

export type PageIndex = Pick<Inventory, 'named' | 'lists' | 'links' | 'busy' | 'seenAt'> & {
  /** Elements that match a selector, in all roots of the page. */
  query(selector: string): Element[];
  /** The elements that have a shadow root. */
  hosts(): Element[];
  /** Looks for shadow roots that components attached without any change of the page around them. */
  lookForShadowRoots(): void;
  /** Whether there are elements that may still get a shadow root, which nothing announces. */
  awaitsShadowRoots(): boolean;
};

export type PageIndexOptions = {
  readonly tree: FlatTree;
  /** Whether a name is one that matters. Called for every control once, so it must be quick. */
  readonly isKnownName: (name: string) => boolean;
  /** What is in the address of every thing that a list may list. */
  readonly addressPart: string;
  /** Called at most once per batch of changes, when something changed that may change a verdict. */
  readonly onChange: (change: PageChange) => void;
  /**
   * Called when a frame is first seen, or seen again after it was moved.
   * @default frames are not told of
   */
  readonly onFrame?: ((frame: Element) => void) | undefined;
  readonly signal: AbortSignal;
};

/**
 * Knows the controls of a page by name, through shadow roots, and keeps knowing them as the page changes. The whole page is
 * walked once; afterwards only what changed is looked at.
 */
export function createPageIndex(options: PageIndexOptions): PageIndex {
  const { tree, isKnownName, addressPart, onChange, onFrame, signal } = options;
  const watched = new Set<ShadowRoot | Document>();
  const lateRoots = createLateRoots(tree);
  const inventory = createInventory({
    tree,
    isKnownName,
    addressPart,
    onHost(host, isComponent) {
      const root = lateRoots.rootOf(host, isComponent);
      if (root) watch(root);
    },
    onFrame,
  });

  const watch = (root: ShadowRoot | Document): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
    inventory.takeInAllOf(root);
  };

  /** Takes in one batch of the browser's records; null where nothing of it matters. */
  const takeInRecords = (
    records: readonly MutationRecord[],
  ): (PageChange & { readonly hasRemoved: boolean }) | null => {
    let kind: PageChange['kind'] | null = null;
    let concernsNamed = false;
    let hasRemoved = false;
    const places = new Set<Node>();
    const climb = createClimb(MAX_DEPTH);
    const rename = (node: Node, isFromInside: boolean): boolean => {
      if (node instanceof Element && inventory.rename(node, isFromInside)) concernsNamed = true;
      return false;
    };
    for (const record of records) {
      const { type, target } = record;
      if (isOurs(target)) continue;
      if (type === 'childList') {
        // Read only here: of every record that is asked for them, the browser makes two lists.
        const { addedNodes, removedNodes } = record;
        if (isAllOurs(addedNodes) && isAllOurs(removedNodes)) continue;
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) inventory.takeIn(node);
        hasRemoved ||= removedNodes.length > 0;
      } else if (type === 'attributes') {
        const name = record.attributeName ?? '';
        if (LOOKS_ONLY.has(name)) {
          if (name === 'aria-busy' && isMarkedBusy(target as Element)) inventory.takeInMarks(target as Element);
          kind ??= 'looks';
          places.add(target);
          continue;
        }
        if (MARKING.has(name)) inventory.takeInMarks(target as Element);
      }
      climb(target, rename);
      kind = type === 'characterData' && !concernsNamed ? (kind ?? 'looks') : 'names';
      places.add(target);
    }
    return kind && { kind, concernsNamed, hasRemoved, places: places.size > MAX_PLACES ? null : places };
  };

  const observer = new MutationObserver((records) => {
    inventory.setTime();
    const before = inventory.count();
    const taken = takeInRecords(records);
    if (!taken) return;
    lookForShadowRoots();
    const { hasRemoved, ...change } = taken;
    if (hasRemoved) forgetWhatWent();
    onChange({ ...change, concernsNamed: change.concernsNamed || inventory.count() !== before });
  });

  const lookForShadowRoots = (): void => {
    inventory.setTime();
    const hosts = lateRoots.askAgain();
    for (const host of hosts) inventory.takeInHost(host);
    if (hosts.length > 0) onChange({ kind: 'names', concernsNamed: true, places: null });
  };

  const forgetWhatWent = (): void => {
    inventory.prune();
    // A root that comes back with its host is looked at anew, since the host is added again.
    for (const root of watched) if (root instanceof ShadowRoot && !root.isConnected) watched.delete(root);
  };

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watch(document);
  const { named, lists, links, busy, seenAt } = inventory;
  return {
    named,
    lists,
    links,
    busy,
    seenAt,
    hosts: () => [...watched].flatMap((root) => (root instanceof ShadowRoot ? [root.host] : [])),
    query: (selector) => [...watched].flatMap((root) => [...root.querySelectorAll(selector)]),
    lookForShadowRoots,
    awaitsShadowRoots: lateRoots.areAwaited,
  };
}

/** Our own host: what is drawn there is no page. */
const isOurs = (node: Node): boolean => node instanceof Element && node.localName === OVERLAY_ELEMENT;

function isAllOurs(nodes: NodeList): boolean {
  for (const node of nodes) if (!isOurs(node)) return false;
  return true;
}
