import type { CDPSession, Page } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

/** What Chromium tells assistive technology of an element; null where it tells nothing. */
export type Told = { readonly role: string; readonly name: string } | null;

type DomNode = { readonly backendNodeId: number; readonly attributes?: readonly string[] };
type Frame = { readonly id: string; readonly url: string };
type FrameTree = { readonly frame: Frame; readonly childFrames?: readonly FrameTree[] };

const framesOf = ({ frame, childFrames = [] }: FrameTree): readonly Frame[] => [
  frame,
  ...childFrames.flatMap(framesOf),
];

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** The number that an element is marked with, for the protocol to know it by: it sees into every shadow root. */
function markOf({ attributes = [] }: DomNode, mark: string): number | null {
  const at = attributes.indexOf(mark);
  return at < 0 ? null : Number(attributes[at + 1]);
}

/**
 * Reads Chromium's accessibility tree of the test's page as it stands, for the elements that carry `mark` with numbers from 0
 * on, in their order. A command of the test runner's own process: the whole trees, some 100 KB for each page, are read where
 * they arrive, and only what is asked for goes on to the test.
 */
export const readTold: BrowserCommand<[mark: string, count: number]> = async (
  { page, frame },
  mark,
  count,
): Promise<readonly Told[]> => {
  const session = await sessionOf(page);
  const url = (await frame()).url();
  const { frameTree } = await session.send('Page.getFrameTree');
  // The test runs in a frame of the page that the protocol speaks to.
  const own = framesOf(frameTree).filter((each) => each.url === url);
  if (own.length !== 1 || !own[0]) throw new Error(`${own.length} frames are the test's own`);
  await session.send('DOM.enable');
  const [{ nodes }, tree] = await Promise.all([
    session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true }),
    session.send('Accessibility.getFullAXTree', { frameId: own[0].id }),
  ]);
  // Else it tells of each change to the page until it is asked again.
  await session.send('DOM.disable');
  const told = new Map(tree.nodes.map((node) => [node.backendDOMNodeId, node]));
  const result = Array.from({ length: count }, (): Told => null);
  let known = 0;
  for (const node of nodes) {
    const at = markOf(node, mark);
    if (at === null) continue;
    known++;
    const ax = told.get(node.backendNodeId);
    if (ax && !ax.ignored) result[at] = { role: ax.role?.value ?? '', name: ax.name?.value ?? '' };
  }
  if (known !== count) throw new Error(`${known} of ${count} elements are known to the protocol`);
  return result;
};
