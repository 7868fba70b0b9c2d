import { bodyFont, controlCornerRadius, neutralForegroundRest } from '@microsoft/fast-components';
import { css, html } from '@microsoft/fast-element';
import { FoundationElement } from '@microsoft/fast-foundation';

/** A message across the page. The host's `role` (status or alert) is set where it is used. */
export class MessageBar extends FoundationElement {}

const template = html`
  <slot name="start"></slot>
  <div class="message" part="message"><slot></slot></div>
  <slot name="end"></slot>
`;

const styles = css`
  :host {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 12px;
    font-family: ${bodyFont};
    font-size: 14px;
    line-height: 20px;
    color: ${neutralForegroundRest};
    background: var(--demo-success-fill);
    border: 1px solid var(--demo-success);
    border-radius: calc(${controlCornerRadius} * 1px);
  }
  :host([intent='error']) { background: var(--demo-error-fill); border-color: var(--demo-error); }
  .message { flex: 1 1 auto; min-width: 0; }
  ::slotted([slot='start']) { flex: none; color: var(--demo-success); }
  :host([intent='error']) ::slotted([slot='start']) { color: var(--demo-error); }
`;

/** Registers {@link MessageBar} as `<prefix>-message-bar`. */
export const messageBar = MessageBar.compose({ baseName: 'message-bar', template, styles });
