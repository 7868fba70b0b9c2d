import type { OffScreenDirection } from '../overlay-model';
import type { HighlightLayer } from './highlight-layer';

export type OffScreenNews = {
  /** Tells where the highlighted controls are while none of them is in view, if that is another way than before. */
  tell(): void;
  /** Nothing is shown any more. */
  end(): void;
};

/** @param onOffScreen never called from within `tell`: its listener answers with what is to be drawn next */
export function createOffScreenNews(
  layer: Pick<HighlightLayer, 'offScreen'>,
  onOffScreen: (direction: OffScreenDirection | null) => void,
  signal: AbortSignal,
): OffScreenNews {
  let told: OffScreenDirection | null = null;
  return {
    tell() {
      const direction = layer.offScreen();
      if (direction === told) return;
      told = direction;
      queueMicrotask(() => {
        if (!signal.aborted && told === direction) onOffScreen(direction);
      });
    },
    end() {
      if (told !== null) onOffScreen(null);
    },
  };
}
