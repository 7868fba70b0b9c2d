import type { PageToBackground } from '../messaging/protocol';
import { nativeApi } from './extension-context';

/**
 * Tells the background something without waiting for an answer, through the browser's own API: the detector must stay tiny
 * and carries neither the polyfill nor the parsers. What is lost on the way (the extension is being updated) is lost: the
 * next instance asks anew.
 */
export function sendNativeMessage(message: PageToBackground, world: object = globalThis): void {
  try {
    nativeApi(world)
      ?.runtime?.sendMessage?.(message)
      ?.catch(() => undefined);
  } catch {
    // Chromium throws at once when the extension went away between the check and the call.
  }
}
