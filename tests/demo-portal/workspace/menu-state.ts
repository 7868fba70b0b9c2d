import { useEffect, useState } from 'preact/hooks';

const narrow = matchMedia('(max-width: 760px)');
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

function notify(): void {
  for (const listener of listeners) listener();
}

/** Unfolds or folds the left menu until the next page. */
export function chooseMenu(expanded: boolean | undefined): void {
  chosen = expanded;
  notify();
}

/** Whether the window is narrow, and whether the user has unfolded or folded the menu. */
export function useMenuState(): { readonly narrow: boolean; readonly chosen: boolean | undefined } {
  const [, setVersion] = useState(0);
  useEffect(() => {
    const listener = () => setVersion((version) => version + 1);
    listeners.add(listener);
    narrow.addEventListener('change', listener);
    return () => {
      listeners.delete(listener);
      narrow.removeEventListener('change', listener);
    };
  }, []);
  return { narrow: narrow.matches, chosen };
}

/** Whether the portal's menu is unfolded on a page: on a customer's pages it makes room for the customer's own menu. */
export function isMenuExpanded(state: ReturnType<typeof useMenuState>, onCustomerPage: boolean): boolean {
  return state.chosen ?? (!state.narrow && !onCustomerPage);
}
