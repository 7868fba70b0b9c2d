import type { PageToBackground } from '../messaging/protocol';
import { nativeApi } from './extension-context';

/**
 * Tells the background something without waiting for an answer, through the browser's own API: the detector must stay tiny
 * and carries neither the polyfill nor the parsers. What is lost on the way (the extension is being updated) is lost: the
 * next instance asks anew.
 */
export function sendNativeMessage(message: PageToBackground, world: object = globalThis): void {
  const send = async (): Promise<unknown> => nativeApi(world)?.runtime?.sendMessage?.(message);
  // Once more: a background that is stopped while it listens takes the message with it.
  send().catch(() => send().catch(() => undefined));
}
