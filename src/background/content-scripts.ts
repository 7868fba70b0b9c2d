// The overlay's address in the built extension, not its code: the one import across contexts (`.dependency-cruiser.cjs`).
import overlayScript from '../overlay/main.iife.tsx?script';

/** The file that the background injects where a guide is to be shown. */
export const OVERLAY_SCRIPT: string = overlayScript;
