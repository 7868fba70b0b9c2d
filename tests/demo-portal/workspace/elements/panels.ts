import { controlCornerRadius, dialogStyles, neutralStrokeDividerRest } from '@microsoft/fast-components';
import { css } from '@microsoft/fast-element';
import { Dialog, dialogTemplate } from '@microsoft/fast-foundation';

/** A panel that slides in at the end of the line; for assistive tools a dialog. */
export class FlyInPanel extends Dialog {}

// FAST's dialog has a fixed size; the portal's grow with their content and stay within the window.
const sizeStyles = css`
  .control { box-sizing: border-box; max-width: calc(100vw - 24px); max-height: calc(100vh - 24px); overflow: auto; }
  .control:focus { outline: none; }
  .positioning-region { z-index: 40; }
`;

const modalStyles = css`
  .control { height: auto; border-color: ${neutralStrokeDividerRest}; border-radius: calc(${controlCornerRadius} * 2px); }
  :host([corner]) .positioning-region { inset: auto 0 0 auto; justify-content: flex-end; padding: 20px; overflow: visible; }
  :host([corner]:dir(rtl)) .positioning-region { inset: auto auto 0 0; }
`;

const panelStyles = css`
  .positioning-region { justify-content: flex-end; }
  .control { width: min(var(--dialog-width), 100vw); height: 100%; max-height: none; margin: 0; border-radius: 0; }
`;

/** Registers FAST's dialog as `<prefix>-dialog`, sized by its content. */
export const dialog = Dialog.compose({
  baseName: 'dialog',
  template: dialogTemplate,
  styles: (context, definition) => [dialogStyles(context, definition), sizeStyles, modalStyles],
});

/** Registers {@link FlyInPanel} as `<prefix>-fly-in-panel`. */
export const flyInPanel = FlyInPanel.compose({
  baseName: 'fly-in-panel',
  template: dialogTemplate,
  styles: (context, definition) => [dialogStyles(context, definition), sizeStyles, panelStyles],
});
