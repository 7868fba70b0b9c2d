import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong in `root`, each as the rule and the elements.
 * @param tag the language: axe knows those of the world, and a pseudo-locale's reserved tag is none of them
 * @param isGuest a part of a page that is not ours also keeps what axe calls best practices
 */
export async function axeFaults(root: Element, tag: string, isGuest: boolean): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(root, {
    runOnly: isGuest ? [...WCAG, 'best-practice'] : WCAG,
    rules: { 'valid-lang': { enabled: !tag.startsWith('qps') } },
  });
  // Where no rule had anything to look at, nothing was tested.
  if (passes.length < 3) throw new Error(`axe tried ${passes.length} rules only`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
