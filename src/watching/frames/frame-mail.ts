import type { BackgroundToFrame, FrameNews } from '../../messaging/frame-messages';

/** The way to the frames of this tab: through the background. */
export interface FrameMail {
  /** Has the background bring agents to frames that have none. The answer is `frames/found`. */
  enter(): void;
  tell(frame: number, message: BackgroundToFrame): void;
  /** Calls `onNews` for all that comes, until `signal` aborts. */
  listen(onNews: (news: FrameNews) => void, signal: AbortSignal): void;
}
