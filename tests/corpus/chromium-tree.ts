import { cdp } from 'vitest/browser';

/** What Chromium tells assistive technology of an element; null where it tells nothing. */
export type Told = { readonly role: string; readonly name: string } | null;

type AxValue = { readonly value?: string };
type AxNode = {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly backendDOMNodeId?: number;
};
type DomNode = { readonly backendNodeId: number; readonly attributes?: readonly string[] };
type Frame = { readonly id: string };
type FrameTree = { readonly frame: Frame; readonly childFrames?: readonly FrameTree[] };
type Protocol = { send(method: string, parameters?: Record<string, unknown>): Promise<unknown> };

const MARK = 'data-oracle';

const framesOf = ({ frame, childFrames = [] }: FrameTree): readonly string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

/** The number that an element is marked with, for the protocol to know it by: it sees into every shadow root. */
function markOf({ attributes = [] }: DomNode): number | null {
  const at = attributes.indexOf(MARK);
  return at < 0 ? null : Number(attributes[at + 1]);
}

/** Reads Chromium's accessibility tree of the page as it stands, for these elements, in their order. */
export async function toldOf(elements: readonly Element[]): Promise<readonly Told[]> {
  const session = cdp() as unknown as Protocol;
  elements.forEach((element, at) => {
    element.setAttribute(MARK, String(at));
  });
  try {
    await session.send('DOM.enable');
    const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as {
      nodes: readonly DomNode[];
    };
    const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
    // The test runs in a frame of the page that the protocol speaks to.
    const trees = await Promise.all(
      framesOf(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })),
    );
    const told = new Map<number, AxNode>();
    for (const { nodes: own } of trees as readonly { nodes: readonly AxNode[] }[])
      for (const node of own) if (node.backendDOMNodeId !== undefined) told.set(node.backendDOMNodeId, node);
    const result: Told[] = elements.map(() => null);
    let known = 0;
    for (const node of nodes) {
      const at = markOf(node);
      if (at === null) continue;
      known++;
      const ax = told.get(node.backendNodeId);
      if (ax && !ax.ignored) result[at] = { role: ax.role?.value ?? '', name: ax.name?.value ?? '' };
    }
    if (known !== elements.length) throw new Error(`${known} of ${elements.length} elements are known to the protocol`);
    return result;
  } finally {
    for (const element of elements) element.removeAttribute(MARK);
  }
}
