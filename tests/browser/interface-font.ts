import regular from '@fontsource/noto-sans/400.css?inline';
import semibold from '@fontsource/noto-sans/600.css?inline';

/**
 * Has the pages speak in a font of the widths that most readers have. Which one stands in for Segoe UI differs from machine to
 * machine, and one of them (DejaVu Sans) is an eighth wider: what is measured must not depend on that. Noto Sans is the
 * nearest that may be handed on; Segoe UI itself is a little narrower.
 */
export async function useInterfaceFont(): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = (regular + semibold).replaceAll(/(['"])Noto Sans\1/g, '"Segoe UI"');
  document.head.append(sheet);
  await Promise.all([...document.fonts].map((font) => font.load()));
}
