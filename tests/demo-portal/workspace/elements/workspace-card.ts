import {
  bodyFont,
  controlCornerRadius,
  focusStrokeOuter,
  neutralForegroundRest,
  neutralLayer1,
  neutralStrokeDividerRest,
  neutralStrokeRest,
} from '@microsoft/fast-components';
import { css } from '@microsoft/fast-element';
import { Anchor, anchorTemplate } from '@microsoft/fast-foundation';

/** A tile of the home page: one link around the name of a workspace and what it is for. */
export class WorkspaceCard extends Anchor {}

const styles = css`
  :host { display: block; height: 100%; font-family: ${bodyFont}; font-size: 14px; line-height: 20px; }
  .control {
    display: flex;
    gap: 14px;
    box-sizing: border-box;
    height: 100%;
    padding: 18px 20px;
    color: ${neutralForegroundRest};
    text-decoration: none;
    background: ${neutralLayer1};
    border: 1px solid ${neutralStrokeDividerRest};
    border-radius: calc(${controlCornerRadius} * 2px);
    outline: none;
  }
  .control:hover { border-color: ${neutralStrokeRest}; box-shadow: 0 2px 8px rgb(0 0 0 / 12%); }
  .control:focus-visible { box-shadow: inset 0 0 0 2px ${focusStrokeOuter}; }
`;

/** Registers {@link WorkspaceCard} as `<prefix>-workspace-card`. */
export const workspaceCard = WorkspaceCard.compose({
  baseName: 'workspace-card',
  template: anchorTemplate,
  styles,
  shadowOptions: { delegatesFocus: true },
});
