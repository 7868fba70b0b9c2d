/** The changes of a page that can change what is there to find. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    'aria-busy',
    'aria-disabled',
    'aria-expanded',
    'aria-hidden',
    'aria-invalid',
    'aria-label',
    'aria-labelledby',
    'class',
    'disabled',
    'hidden',
    'href',
    'inert',
    'lang',
    'open',
    'readonly',
    'role',
    'style',
    'title',
    'type',
    'value',
  ],
};

/** Attributes whose changes alone change how things look, not what they are called. */
export const LOOKS_ONLY: ReadonlySet<string> = new Set([
  'class',
  'style',
  'aria-busy',
  'aria-invalid',
  'open',
  'hidden',
  'inert',
  'aria-hidden',
]);
