import { css, type ElementStyles, FASTElement } from '@microsoft/fast-element';
import { type ComponentType, h, render } from 'preact';
import { contentStyles } from './content-styles.ts';

const hostStyles = css`
  :host {
    display: block;
  }
`;

/**
 * Defines a custom element that is one micro-frontend: it owns a shadow root and renders its view in it. The portal puts
 * its pages together from such elements, nested in one another.
 */
export function defineMicroFrontend(name: string, View: ComponentType, styles: readonly ElementStyles[] = []): void {
  class MicroFrontend extends FASTElement {
    override connectedCallback(): void {
      super.connectedCallback();
      if (this.shadowRoot) render(h(View, null), this.shadowRoot);
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      if (this.shadowRoot) render(null, this.shadowRoot);
    }
  }
  FASTElement.define(MicroFrontend, { name, styles: [hostStyles, contentStyles, ...styles] });
}
