import { commands } from 'vitest/browser';
import type { Told } from './chromium-tree-command';

export type { Told };

declare module 'vitest/browser' {
  interface BrowserCommands {
    readTold(mark: string, count: number): Promise<readonly Told[]>;
  }
}

const MARK = 'data-oracle';

/** Reads Chromium's accessibility tree of the page as it stands, for these elements, in their order. */
export async function toldOf(elements: readonly Element[]): Promise<readonly Told[]> {
  elements.forEach((element, at) => {
    element.setAttribute(MARK, String(at));
  });
  try {
    return await commands.readTold(MARK, elements.length);
  } finally {
    for (const element of elements) element.removeAttribute(MARK);
  }
}
