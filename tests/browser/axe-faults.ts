import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe knows the languages of the world, and a pseudo-locale's reserved tag is none of them. */
const isTestLanguage = (rule: string, html: string): boolean => rule === 'valid-lang' && /lang="qps/i.test(html);

/**
 * What axe finds wrong in `root`, each as the rule and the elements.
 * @param isGuest a part of a page that is not ours also keeps what axe calls best practices
 */
export async function axeFaults(root: Element, isGuest: boolean): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(root, { runOnly: isGuest ? [...WCAG, 'best-practice'] : WCAG });
  // Where no rule had anything to look at, nothing was tested.
  if (passes.length < 3) throw new Error(`axe tried ${passes.length} rules only`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isTestLanguage(id, html)).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
