import { parseColorHexRGB } from '@microsoft/fast-colors';
import {
  accentPalette,
  baseHeightMultiplier,
  baseLayerLuminance,
  bodyFont,
  controlCornerRadius,
  direction,
  fillColor,
  neutralLayer1,
  PaletteRGB,
  StandardLuminance,
  SwatchRGB,
} from '@microsoft/fast-components';
import { Direction } from '@microsoft/fast-web-utilities';

const accent = '#0f6cbd';
/** Darker than FAST's own dark mode, which leaves too little room between page and text. */
const darkLuminance = 0.11;

/** Sets the design tokens for the whole page, and follows the user's colour scheme while the page is open. */
export function applyTheme(root: HTMLElement, pageDirection: 'ltr' | 'rtl'): void {
  const colour = parseColorHexRGB(accent);
  if (colour) accentPalette.setValueFor(root, PaletteRGB.create(SwatchRGB.create(colour.r, colour.g, colour.b)));
  bodyFont.setValueFor(root, "'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif");
  controlCornerRadius.setValueFor(root, 4);
  // Controls of 32px, as in an admin portal. (FAST's `density` would take the buttons' padding away as well.)
  baseHeightMultiplier.setValueFor(root, 8);
  direction.setValueFor(root, pageDirection === 'rtl' ? Direction.rtl : Direction.ltr);

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const followScheme = () => {
    baseLayerLuminance.setValueFor(root, dark.matches ? darkLuminance : StandardLuminance.LightMode);
    fillColor.setValueFor(root, neutralLayer1.getValueFor(root));
  };
  followScheme();
  dark.addEventListener('change', followScheme);
}
