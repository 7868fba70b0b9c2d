/** Inputs whose value is their name, or was never typed. */
const NO_FIELD = /^(button|submit|reset|image|checkbox|radio)$/;
const VALUE_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider']);

/**
 * Whether what stands in an element was typed or chosen by somebody, or is stored of somebody. None of it is read, neither as
 * the name of the field nor as a part of the name of something around it.
 */
export function holdsValue(element: Element): boolean {
  switch (element.localName) {
    case 'input':
      return !NO_FIELD.test((element as HTMLInputElement).type);
    case 'textarea':
    case 'select':
      return true;
    default: {
      // Asked of every control of a page, and a button is often bare.
      if (!element.hasAttributes()) return false;
      if (VALUE_ROLES.has(element.getAttribute('role') ?? '')) return true;
      const editable = element.getAttribute('contenteditable');
      return editable !== null && editable !== 'false';
    }
  }
}
