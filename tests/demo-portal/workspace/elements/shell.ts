import { neutralForegroundRest, neutralLayer1, neutralStrokeDividerRest } from '@microsoft/fast-components';
import { css, html } from '@microsoft/fast-element';
import { FoundationElement } from '@microsoft/fast-foundation';

/** The frame of the portal: header, an aside slot for the menu, the page, the footer. */
export class Shell extends FoundationElement {}

const template = html`
  <header class="header" part="header"><slot name="header"></slot></header>
  <div class="body">
    <div class="aside" part="aside"><slot name="aside"></slot></div>
    <div class="content" part="content"><slot></slot><footer class="footer"><slot name="footer"></slot></footer></div>
  </div>
`;

const styles = css`
  :host { display: block; min-height: 100vh; color: ${neutralForegroundRest}; background: ${neutralLayer1}; }
  .header {
    position: sticky;
    inset-block-start: 0;
    z-index: 20;
    display: block;
    height: 48px;
    background: ${neutralLayer1};
    border-block-end: 1px solid ${neutralStrokeDividerRest};
  }
  .body { display: flex; align-items: flex-start; }
  .aside {
    position: sticky;
    inset-block-start: 49px;
    flex: none;
    box-sizing: border-box;
    height: calc(100vh - 49px);
    overflow: auto;
  }
  ::slotted([slot='aside']) {
    min-height: 100%;
    background: var(--demo-menu);
    border-inline-end: 1px solid ${neutralStrokeDividerRest};
  }
  .content { display: flex; flex-direction: column; flex: 1 1 auto; min-width: 0; min-height: calc(100vh - 49px); }
  .content > slot { display: block; flex: 1 1 auto; }
  .footer { padding: 16px 32px; font-size: 12px; }
  @media (max-width: 760px) {
    .body { display: block; }
    .aside { position: static; height: auto; }
    ::slotted([slot='aside']) { border: none; }
    .footer { padding: 16px; }
  }
`;

/** Registers {@link Shell} as `<prefix>-shell`. */
export const shell = Shell.compose({ baseName: 'shell', template, styles });

/** The frame of a page within a micro-frontend: its menu, breadcrumb, heading, commands and content. */
export class Layout extends FoundationElement {}

const layoutTemplate = html`
  <div class="frame">
    <slot name="menu"></slot>
    <div class="page">
      <slot name="breadcrumb"></slot>
      <slot name="heading"></slot>
      <slot name="commands"></slot>
      <section class="content" part="content"><slot></slot></section>
    </div>
  </div>
`;

const layoutStyles = css`
  :host { display: block; }
  .frame { display: flex; align-items: flex-start; }
  .page {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: 10px;
    min-width: 0;
    max-width: 1240px;
    padding: 20px 32px 32px;
  }
  .content { margin-block-start: 6px; }
  ::slotted([slot='menu']) { flex: none; position: sticky; inset-block-start: 49px; }
  @media (max-width: 760px) {
    .frame { display: block; }
    .page { padding: 16px; }
    ::slotted([slot='menu']) { position: static; }
  }
`;

/** Registers {@link Layout} as `<prefix>-layout`. */
export const layout = Layout.compose({ baseName: 'layout', template: layoutTemplate, styles: layoutStyles });
