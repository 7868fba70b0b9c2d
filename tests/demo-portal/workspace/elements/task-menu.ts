import {
  accentFillRest,
  bodyFont,
  controlCornerRadius,
  focusStrokeOuter,
  neutralForegroundRest,
} from '@microsoft/fast-components';
import { css, html } from '@microsoft/fast-element';
import { Anchor, anchorTemplate, FoundationElement } from '@microsoft/fast-foundation';

/** A left menu. Its entries, `task-item`, are its children; its `label` names the landmark. */
export class TaskMenu extends FoundationElement {
  declare label: string;
}

const template = html<TaskMenu>`
  <nav aria-label="${(menu) => menu.label}"><div role="list"><slot></slot></div></nav>
`;

const styles = css`
  :host { display: block; box-sizing: border-box; width: 228px; padding: 12px 8px; }
  :host([compact]) { width: 56px; }
  @media (max-width: 760px) {
    :host, :host([compact]) { width: auto; }
  }
`;

/** Registers {@link TaskMenu} as `<prefix>-task-menu`. */
export const taskMenu = TaskMenu.compose({ baseName: 'task-menu', template, styles, attributes: ['label'] });

/** An entry of a left menu: a link whose label is slotted into the `<a>` of its shadow root. */
export class TaskItem extends Anchor {}

const itemStyles = css`
  :host { display: block; font-family: ${bodyFont}; font-size: 14px; line-height: 20px; }
  .control {
    position: relative;
    display: flex;
    align-items: center;
    padding: 8px 10px;
    color: ${neutralForegroundRest};
    text-decoration: none;
    border-radius: calc(${controlCornerRadius} * 1px);
    outline: none;
  }
  .control:hover { background: var(--demo-menu-hover); }
  .control:focus-visible { box-shadow: inset 0 0 0 2px ${focusStrokeOuter}; }
  .control[aria-current='page'] { font-weight: 600; background: var(--demo-menu-current); }
  .control[aria-current='page']::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 8px;
    width: 3px;
    border-radius: 2px;
    background: ${accentFillRest};
  }
  [part='start'] { display: flex; }
  ::slotted([slot='start']) { margin-inline-end: 12px; }
  .content { min-width: 0; overflow-wrap: break-word; hyphens: auto; }
  .content:empty { display: none; }
`;

/** Registers {@link TaskItem} as `<prefix>-task-item`. */
export const taskItem = TaskItem.compose({
  baseName: 'task-item',
  template: anchorTemplate,
  styles: itemStyles,
  shadowOptions: { delegatesFocus: true },
});
