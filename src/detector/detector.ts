import type { PageLocation } from '../core/page-location';
import { isRunning, onTakeover } from '../dom/document/isolated-world';
import { currentLocation, observeNavigation } from '../dom/document/navigation-observer';
import { isContextValid } from '../platform/extension-context';
import { sendNativeMessage } from '../platform/native-message';
import { pageAtAddress } from '../portals/page-at';

/**
 * Tells the background which page of the portal is shown, now and after each in-app navigation, while no overlay runs in
 * this document. An orphan stops at the first thing that it notices.
 */
export function startDetector(controller: AbortController): void {
  const report = (location: PageLocation): void => {
    if (!isContextValid()) {
      controller.abort();
      return;
    }
    // It runs nowhere but on portals, so a host that is not known is one that only the organization's policy has.
    const page = pageAtAddress(location, [location.host]);
    if (page && !isRunning('overlay')) sendNativeMessage({ type: 'page/entered', page });
  };
  onTakeover(
    () => controller.abort(),
    () => !isContextValid(),
    controller.signal,
  );
  observeNavigation(report, controller.signal);
  report(currentLocation());
}
