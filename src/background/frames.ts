import { TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { BackgroundToFrame, FrameTraffic } from '../messaging/frame-messages';
import type { BackgroundToOverlay } from '../messaging/protocol';
import type { DocumentAddress } from '../platform/messages';
import type { ReachedFrame } from '../platform/scripting';

export type FramePorts = {
  /** The documents of a tab that Waymark may be in; null where that cannot be told. */
  readonly find: (tabId: number) => Promise<readonly ReachedFrame[] | null>;
  readonly inject: (document: DocumentAddress) => Promise<unknown>;
  readonly tellOverlay: (tabId: number, message: BackgroundToOverlay) => Promise<unknown>;
  readonly tellFrame: (tabId: number, frameId: number, message: BackgroundToFrame) => Promise<unknown>;
};

/**
 * Passes on what a tab's overlay and the agents in its frames say to each other, and brings agents to frames that have none.
 * Who speaks is told by the browser, so a frame cannot speak as the overlay.
 */
export async function answerFrames(
  message: FrameTraffic,
  { tabId, frameId }: DocumentAddress,
  { find, inject, tellOverlay, tellFrame }: FramePorts,
): Promise<undefined> {
  const isTop = frameId === TOP_DOCUMENT;
  switch (message.type) {
    case 'frames/enter': {
      const documents = await find(tabId);
      // Of what cannot be told nothing is said, least of all that there are no frames any more.
      if (!documents) return undefined;
      const frames = documents.filter((frame) => frame.frameId !== TOP_DOCUMENT);
      await tellOverlay(tabId, {
        type: 'frames/found',
        frames: frames.map((frame) => ({ id: frame.frameId, isNew: !frame.hasOverlay })),
      });
      // An agent says by itself that it runs; a frame that loads for long keeps nobody else waiting.
      const missing = frames.filter(({ hasOverlay }) => !hasOverlay);
      await Promise.all(
        missing.map((frame) => inject({ tabId, frameId: frame.frameId, documentId: frame.documentId })),
      );
      return undefined;
    }
    case 'frames/tell':
      if (isTop && message.frame !== TOP_DOCUMENT) await tellFrame(tabId, message.frame, message.message);
      return undefined;
    case 'frames/say':
      if (!isTop) await tellOverlay(tabId, { type: 'frames/said', frame: frameId, said: message.said });
      return undefined;
    default:
      return message satisfies never;
  }
}
