import type { TargetTraces } from '../../messaging/page-report';

/** Why the targets in a frame's document were found, or not. */
export type FrameExplained = { readonly document: number; readonly targets: readonly TargetTraces[] };

export type FrameReports = {
  /** A frame has explained itself. */
  hear(explained: FrameExplained): void;
  /** What these frames say of their documents; those that say nothing for half a second are left out. */
  ask(frames: readonly number[]): Promise<readonly FrameExplained[]>;
};

/** A person waits for the report, in ms; an agent answers within a few. */
const EXPLAIN_WITHIN = 500;

/** Asks the agents in frames for their traces. `explain` has one frame's agent say them. */
export function createFrameReports(explain: (frame: number) => void, signal: AbortSignal): FrameReports {
  const listeners = new Set<(explained: FrameExplained) => void>();
  return {
    hear(explained) {
      for (const listener of listeners) listener(explained);
    },
    ask(frames) {
      const said = new Map<number, FrameExplained>();
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          listeners.delete(note);
          signal.removeEventListener('abort', end);
          resolve([...said.values()]);
        };
        const note = (explained: FrameExplained): void => {
          if (frames.includes(explained.document)) said.set(explained.document, explained);
          if (said.size === frames.length) end();
        };
        const timer = setTimeout(end, EXPLAIN_WITHIN);
        signal.addEventListener('abort', end, { once: true });
        listeners.add(note);
        if (frames.length === 0 || signal.aborted) return end();
        for (const frame of frames) explain(frame);
      });
    },
  };
}
