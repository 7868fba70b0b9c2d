/**
 * The name of the mark that a running overlay leaves in its isolated world, where the page cannot see it. Shared by the
 * script that sets it (`dom/document/isolated-world.ts`) and the background that asks for it (`platform/scripting.ts`).
 */
export const OVERLAY_MARK = 'waymark.overlay';
