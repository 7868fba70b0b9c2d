import { expect, type Frame, type Page } from '@playwright/test';

/**
 * The page's own nodes in words: its markup with that of all open shadow roots, without Waymark's one element. Style sheets
 * that scripts adopt are counted, since they stand in no markup.
 */
function serialize(): string {
  function write(node: Node): string {
    if (node instanceof Text || node instanceof Comment) return `${node.nodeName}:${node.data}`;
    if (!(node instanceof Element)) return node.nodeName;
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ');
    return `<${node.localName} ${attributes}>${inside(node)}${node.shadowRoot ? `#root ${inside(node.shadowRoot)}` : ''}</>`;
  }
  function inside(parent: Element | ShadowRoot): string {
    const sheets = parent instanceof ShadowRoot ? `${parent.adoptedStyleSheets.length} sheets` : '';
    const children = [...parent.childNodes].filter((node) => node.nodeName.toLowerCase() !== 'waymark-overlay');
    return sheets + children.map(write).join('\n');
  }
  return `${document.adoptedStyleSheets.length} sheets${write(document.documentElement)}`;
}

/** The page's own nodes, once the page has come to rest: two looks in a row that see the same. */
export async function ownNodes(page: Page | Frame): Promise<string> {
  let before = '';
  let now = '';
  await expect
    .poll(async () => {
      [before, now] = [now, await page.evaluate(serialize)];
      return now === before;
    })
    .toBe(true);
  return now;
}

/** The element that has the focus, however deep in shadow roots, as `tag name`. */
export function focusedElement(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const action = element?.getAttribute('data-action');
    return `${element?.localName} ${action ?? element?.getAttribute('aria-label') ?? element?.id ?? ''}`.trim();
  });
}
