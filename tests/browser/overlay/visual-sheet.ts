import { h, render } from 'preact';
import { createHostElement } from '../../../src/drawing/host/host-element';
import { Panel } from '../../../src/drawing/panel/Panel';
import type { Translator } from '../../../src/i18n/translator';
import { describePanel } from '../../../src/overlay/panel-texts';
import type { VisualState } from './visual-states';

/** Four panels side by side. They keep their own width and look; only where they stand is the sheet's. CSS px. */
const SHEET_STYLE = `
  :host { position: static !important; inline-size: auto !important; block-size: auto !important; }
  .stage {
    position: static; contain: none; display: grid; grid-template-columns: repeat(4, var(--panel-width)); gap: 24px; align-items: start;
    inline-size: max-content; padding: 24px; background: light-dark(#f5f5f5, #1b1a19);
  }
  .dock { position: static; margin-block-start: 4px; }
  .caption { margin: 0; font-size: 12px; line-height: 16px; }`;

/** Width of a sheet in CSS px. */
export const SHEET_WIDTH = 4 * 328 + 5 * 24;

function element(className: string): HTMLElement {
  const div = document.createElement('div');
  div.className = className;
  return div;
}

function panelOf({ name, unfolded, input }: VisualState, translator: Translator): HTMLElement {
  const [cell, caption, dock] = [element('cell'), element('caption'), element('dock')];
  caption.textContent = name;
  render(h(Panel, { model: describePanel({ ...input, translator }) }), dock);
  for (const details of dock.querySelectorAll('details')) {
    const isSteps = details.querySelector('.steps') !== null;
    details.open = unfolded === 'all' || (unfolded === 'steps' && isSteps);
  }
  cell.append(caption, dock);
  return cell;
}

/**
 * Puts the panels of many states on the test's page, with the style sheet that the product has.
 * @param style what is added to it
 * @returns the sheet's height in CSS px
 */
export function showSheet(states: readonly VisualState[], translator: Translator, style: string): number {
  const { host, shadow, stage } = createHostElement(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET_STYLE + style);
  shadow.adoptedStyleSheets.push(sheet);
  stage.replaceChildren(...states.map((state) => panelOf(state, translator)));
  document.body.append(host);
  return Math.ceil(stage.getBoundingClientRect().height);
}
