import type { FrameStanding } from '../../dom/around/places';
import type { FrameObservation, InnerFrame } from '../../messaging/frame-messages';
import { isSameSize } from './frame-elements';

/** What is asked of a frame's document for this. */
export type FramedSizes = Pick<FrameObservation, 'size' | 'frames' | 'isElsewhere'>;

/** The further on, the less has a say. */
const RANKS: readonly FrameStanding[] = ['page', 'dialog', 'apart'];

const strictest = (standings: readonly FrameStanding[]): FrameStanding =>
  RANKS[Math.max(...standings.map((standing) => RANKS.indexOf(standing)))] ?? 'apart';

/**
 * Where each frame that can be seen stands, by its number. A frame in a frame can be seen where the outer one can, and has no
 * more say than that; what is elsewhere by its own address stands apart, with all in it. Elements and documents of frames know
 * of each other by size alone, so where frames of one size stand in several places, each is taken to stand in the one that
 * gives it the least say. Pure.
 * @param shown the frames that can be seen in the top document
 */
export function standingsOf(
  shown: readonly InnerFrame[],
  observed: ReadonlyMap<number, FramedSizes>,
): ReadonlyMap<number, FrameStanding> {
  let known: ReadonlyMap<number, FrameStanding> = new Map();
  for (;;) {
    const inner = [...known].flatMap(([frame, outer]) =>
      (observed.get(frame)?.frames ?? []).map(({ size, standing }) => ({
        size,
        standing: strictest([outer, standing]),
      })),
    );
    const next = standingsAmong([...shown, ...inner], observed);
    // Standings only grow stricter from one time to the next, so this ends.
    if (next.size === known.size && [...next].every(([frame, standing]) => known.get(frame) === standing)) return next;
    known = next;
  }
}

function standingsAmong(
  places: readonly InnerFrame[],
  observed: ReadonlyMap<number, FramedSizes>,
): ReadonlyMap<number, FrameStanding> {
  return new Map(
    [...observed].flatMap(([frame, { size, isElsewhere }]) => {
      const standings = places.filter((place) => isSameSize(place.size, size)).map(({ standing }) => standing);
      if (standings.length === 0) return [];
      return [[frame, isElsewhere ? 'apart' : strictest(standings)] as const];
    }),
  );
}
