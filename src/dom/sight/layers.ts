/** Selectors of what a page lays over itself, or says by itself. */

/** What asks for something apart from the page. */
export const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"]';

/** What takes all around it out of use. */
export const MODAL = 'dialog:modal,[aria-modal="true"]';

/** What takes the page out of use until it is answered. */
export const QUESTION = `${MODAL},[role="alertdialog"]`;

/** What announces something by itself; pages say so of large parts of themselves, too. */
export const MESSAGE =
  '[role="alert"],[role="status"],[role="log"],output,[aria-live="polite"],[aria-live="assertive"]';
