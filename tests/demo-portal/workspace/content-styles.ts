import {
  bodyFont,
  neutralForegroundHint,
  neutralForegroundRest,
  neutralLayer1,
  neutralStrokeDividerRest,
} from '@microsoft/fast-components';
import { css } from '@microsoft/fast-element';

/** The look of what the micro-frontends put between the components: headings, definition lists, forms. */
export const contentStyles = css`
  :host {
    font-family: ${bodyFont};
    font-size: 14px;
    line-height: 20px;
    color: ${neutralForegroundRest};
  }
  .icon { flex: none; display: block; }
  .icon.mirrored:dir(rtl) { transform: scaleX(-1); }
  h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
  h1 { font-size: 26px; line-height: 34px; font-weight: 600; text-wrap: balance; }
  h2 { font-size: 16px; line-height: 24px; font-weight: 600; }
  h3 { font-size: 14px; line-height: 20px; font-weight: 600; }
  .hint { color: ${neutralForegroundHint}; }
  .stack { display: flex; flex-direction: column; gap: 16px; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .spread { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; }
  .grow { flex: 1 1 auto; }
  .surface {
    display: block;
    padding: 20px 24px;
    background: ${neutralLayer1};
    border: 1px solid ${neutralStrokeDividerRest};
    box-shadow: none;
  }
  .section-head > :not(:first-child) { flex: none; }
  .section-head { display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; }
  .section-body { margin-block-start: 14px; }
  .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr)); gap: 14px 24px; }
  .facts dt { font-size: 12px; line-height: 16px; color: ${neutralForegroundHint}; }
  .facts dd { overflow-wrap: anywhere; }
  .form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 16px 20px; }
  .form .wide { grid-column: 1 / -1; }
  .field { display: flex; flex-direction: column; min-width: 0; }
  .field > * { width: 100%; }
  .label { margin-block-end: 4px; }
  .field-error { display: flex; gap: 4px; margin-block-start: 4px; font-size: 12px; line-height: 16px; color: var(--demo-error); }
  .invalid::part(root) { border-color: var(--demo-error); }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 24px; }
  .tag {
    padding: 2px 10px;
    border: 1px solid ${neutralStrokeDividerRest};
    border-radius: 10px;
    font-size: 12px;
    line-height: 16px;
  }
  .status { display: inline-flex; align-items: center; gap: 6px; }
  .status::before { content: ''; width: 8px; height: 8px; border-radius: 50%; background: var(--demo-success); }
  .permission { padding-block: 12px; border-block-start: 1px solid ${neutralStrokeDividerRest}; }
  .permission:first-of-type { border-block-start: none; padding-block-start: 0; }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
