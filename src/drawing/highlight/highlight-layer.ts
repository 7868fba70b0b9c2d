import type { FlatTree } from '../../dom/tree/flat-tree';
import { type Cover, coversOf, uncovered } from '../geometry/cover';
import { inflate, intersect, isSameRect, type Rect } from '../geometry/rect';
import { type ClipChain, clipChainOf, type VisiblePart, viewOf, visiblePartOf } from '../geometry/visible-part';
import type { HighlightModel, OffScreenDirection } from '../overlay-model';
import { tagPlaceOf } from './tag-side';

/** How far the ring stands off the control, in CSS px. The contract allows 0 to 16. */
export const RING_GAP = 4;

export type HighlightLayer = {
  /**
   * Measures rings for these controls and no others, and changes nothing yet.
   * @returns draws them
   */
  plan(highlights: readonly HighlightModel[], viewport: Rect): () => void;
  /** Puts the tags where there is room for them. */
  placeTags(viewport: Rect): void;
  /**
   * Brings the rings to where their controls are now.
   * @param fresh look again which ancestors cut the controls off
   * @returns whether any ring changed
   */
  measure(viewport: Rect, fresh: boolean): boolean;
  /**
   * Looks for what lies over the controls, and takes the rings from what is covered. Hits points: only once things are at
   * rest. While they move, `measure` goes by what was found last.
   * @returns whether any ring changed
   */
  lookForCovers(viewport: Rect): boolean;
  /** Takes away the rings of controls that are not in the document any more. Measures nothing. */
  dropGone(): void;
  /** The rings that are in view, in CSS px of the viewport. */
  rings(): readonly Rect[];
  /** Where the controls are while none of them is in view, else null. */
  offScreen(): OffScreenDirection | null;
  /** Dialogs, popovers and full-screen elements that highlighted controls are shown in. */
  topLayerAncestors(): readonly Element[];
};

type Ring = {
  readonly box: HTMLElement;
  readonly element: Element;
  tag: HTMLElement | null;
  chain: ClipChain;
  covers: readonly Cover[];
  part: VisiblePart;
  drawn: Rect | null;
};

function px(value: number): string {
  return `${Math.round(value * 100) / 100}px`;
}

/**
 * Draws a ring around each highlighted control into `container`. Rings are moved, never animated from one control to the
 * next: a ring on its way would be around a wrong control for a moment.
 */
export function createHighlightLayer(container: HTMLElement, tree: FlatTree): HighlightLayer {
  const { ownerDocument } = container;
  let rings: readonly Ring[] = [];

  function createRing(model: HighlightModel): Ring {
    const box = ownerDocument.createElement('div');
    box.className = 'ring';
    return {
      box,
      element: model.element,
      tag: null,
      chain: clipChainOf(tree, model.element, ownerDocument),
      covers: [],
      part: { type: 'gone' },
      drawn: null,
    };
  }

  function label(ring: Ring, model: HighlightModel): void {
    if (ring.box.dataset.highlight !== model.key) ring.box.dataset.highlight = model.key;
    if (!model.tag) {
      ring.tag?.remove();
      ring.tag = null;
      return;
    }
    if (!ring.tag) {
      ring.tag = ownerDocument.createElement('span');
      ring.tag.className = 'tag';
      ring.tag.dir = 'auto';
      ring.box.append(ring.tag);
    }
    if (ring.tag.textContent !== model.tag.text) ring.tag.textContent = model.tag.text;
    if (model.tag.language) ring.tag.lang = model.tag.language;
    else ring.tag.removeAttribute('lang');
  }

  /** Chosen anew only when things come to rest, or a tag would flutter while the page scrolls. */
  function placeTag({ tag, element, drawn, part }: Ring, viewport: Rect): void {
    if (!tag || !drawn || part.type !== 'visible') return;
    const size = { width: tag.offsetWidth, height: tag.offsetHeight };
    const { side, shift } = tagPlaceOf(tree, element, drawn, size, viewport);
    if (tag.dataset.side !== side) tag.dataset.side = side;
    if (tag.style.getPropertyValue('--shift') !== px(shift)) tag.style.setProperty('--shift', px(shift));
  }

  function findCovers({ element, chain }: Ring, viewport: Rect): readonly Cover[] {
    const view = viewOf(chain, viewport);
    if (!view) return [];
    const part = visiblePartOf(element, chain, viewport);
    if (part.type === 'gone') return [];
    return coversOf({ tree, element, home: ownerDocument }, part.type === 'visible' ? part.rect : null, view);
  }

  /** What can be seen of the control, with what is known to cover it. */
  function partOf({ element, chain, covers }: Ring, viewport: Rect): VisiblePart {
    const part = visiblePartOf(element, chain, viewport);
    if (part.type !== 'visible') return part;
    const left = uncovered(part.rect, covers, ownerDocument);
    if ('element' in left) return { type: 'off-screen', direction: left.direction, edge: part.rect };
    return { type: 'visible', rect: left };
  }

  /** What is there no more has no ring, not even a hidden one: whoever counts them is to be right. */
  function drop(ring: Ring): boolean {
    const wasThere = ring.box.isConnected;
    ring.drawn = null;
    ring.box.remove();
    return wasThere;
  }

  /** Draws what was measured. */
  function draw(ring: Ring, viewport: Rect): boolean {
    const target = place(ring.part, viewport);
    if (!target) return drop(ring);
    if (!ring.box.isConnected) container.append(ring.box);
    const { style } = ring.box;
    const visibility = ring.part.type === 'visible' ? 'visible' : 'hidden';
    if (isSameRect(target, ring.drawn) && style.visibility === visibility) return false;
    ring.drawn = target;
    style.visibility = visibility;
    style.left = px(target.left);
    style.top = px(target.top);
    style.width = px(target.right - target.left);
    style.height = px(target.bottom - target.top);
    return true;
  }

  function place(part: VisiblePart, viewport: Rect): Rect | null {
    if (part.type === 'gone') return null;
    if (part.type === 'off-screen') return part.edge;
    return intersect(inflate(part.rect, RING_GAP), viewport);
  }

  return {
    plan(highlights, viewport) {
      const old = rings;
      rings = highlights.map((model) => old.find(({ element }) => element === model.element) ?? createRing(model));
      const gone = old.filter((ring) => !rings.includes(ring));
      for (const ring of rings) {
        // Before anything is written, the page has just been laid out: the first look is cheap.
        if (!old.includes(ring)) ring.covers = findCovers(ring, viewport);
        ring.part = partOf(ring, viewport);
      }
      return () => {
        for (const { box } of gone) box.remove();
        highlights.forEach((model, at) => {
          const ring = rings[at];
          if (!ring) return;
          label(ring, model);
          draw(ring, viewport);
        });
      };
    },
    placeTags(viewport) {
      for (const ring of rings) placeTag(ring, viewport);
    },
    measure(viewport, fresh) {
      let changed = false;
      for (const ring of rings) {
        if (fresh) ring.chain = clipChainOf(tree, ring.element, ownerDocument);
        ring.part = partOf(ring, viewport);
        changed = draw(ring, viewport) || changed;
        if (fresh) placeTag(ring, viewport);
      }
      return changed;
    },
    lookForCovers(viewport) {
      for (const ring of rings) {
        ring.covers = findCovers(ring, viewport);
        ring.part = partOf(ring, viewport);
      }
      const changed = rings.filter((ring) => draw(ring, viewport));
      for (const ring of changed) placeTag(ring, viewport);
      return changed.length > 0;
    },
    dropGone() {
      for (const ring of rings) {
        if (ring.element.isConnected) continue;
        ring.part = { type: 'gone' };
        drop(ring);
      }
    },
    rings: () => rings.flatMap((ring) => (ring.part.type === 'visible' && ring.drawn ? [ring.drawn] : [])),
    offScreen() {
      const outside = rings.flatMap(({ part }) => (part.type === 'off-screen' ? [part.direction] : []));
      return rings.some(({ part }) => part.type === 'visible') ? null : (outside[0] ?? null);
    },
    topLayerAncestors: () => rings.flatMap(({ chain }) => chain.topLayerAncestor ?? []),
  };
}
