import type { GuideId, Step, TargetDescription, TargetKey } from '../../src/core/guide';
import type { Verdict } from '../../src/core/judging/verdict';
import { createFlatTree, type FlatTree } from '../../src/dom/tree/flat-tree';
import { GUIDES } from '../../src/guides/catalog';
import { partnerCenter } from '../../src/portals/partner-center/portal';
import { createTargetFinder, type TargetFinder } from '../../src/watching/target-finder';
import { closedRootOf } from './closed-roots';
import { ADDRESS_OF, type CorpusCase } from './corpus-case';

/** What became of one expected (or unexpected) target. */
export type Outcome = 'right' | 'wrong' | 'missed';

export type CaseResult = {
  readonly case: CorpusCase;
  readonly outcomes: readonly { readonly key: TargetKey; readonly outcome: Outcome; readonly detail: string }[];
};

const HOST = 'partner.microsoft.com';
const SETTLE_MS = 40;

/** The steps of a guide; of the first one where a case names none. */
const stepsOf = (guide: GuideId = GUIDES[0].id): readonly Step[] => GUIDES.find(({ id }) => id === guide)?.steps ?? [];

/** A finder over the page as it stands; abort the controller when done. */
export function finderHere(
  controller: AbortController,
  guide: GuideId = GUIDES[0].id,
): { finder: TargetFinder; tree: FlatTree } {
  const tree = createFlatTree((element) => element.shadowRoot ?? closedRootOf(element));
  const finder = createTargetFinder({
    portal: partnerCenter,
    targets: stepsOf(guide).flatMap<TargetDescription>((step) => [...step.targets]),
    tree,
    isNew: () => true,
    onChange: () => {},
    signal: controller.signal,
  });
  return { finder, tree };
}

/** Puts a case's page up; gives what takes it down again. */
export async function showCase(corpusCase: CorpusCase): Promise<() => void> {
  const { content, lang, dir } = corpusCase;
  const root = document.documentElement;
  root.lang = lang ?? '';
  root.dir = dir ?? '';
  // Links are read as the portal's own; the page itself is served by the test runner.
  const base = document.createElement('base');
  base.href = `https://${HOST}/`;
  document.head.append(base);
  const body = document.createElement('div');
  body.style.display = 'contents';
  document.body.append(body);
  if (typeof content === 'string') {
    body.setHTMLUnsafe(content);
  } else {
    await content(body);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  return () => {
    base.remove();
    document.body.replaceChildren();
    root.removeAttribute('lang');
    root.removeAttribute('dir');
  };
}

/** The verdicts on the targets of the case's page. */
export function findAll(corpusCase: CorpusCase, finder: TargetFinder): Map<TargetKey, Verdict> {
  const prefix = corpusCase.prefix ? `/${corpusCase.prefix}` : '';
  const location = { host: HOST, path: `${prefix}${ADDRESS_OF[corpusCase.page]}` };
  const steps = stepsOf(corpusCase.guide).filter((step) => step.pages.some((page) => page === corpusCase.page));
  const verdicts = new Map<TargetKey, Verdict>();
  for (const target of steps.flatMap<TargetDescription>((step) => [...step.targets])) {
    const situation = { location, formWasOpened: corpusCase.formWasOpened ?? false };
    const verdict = finder.find(target, situation);
    // A page of the corpus is all there: nothing is waited for.
    verdicts.set(target.key, verdict.type === 'absent' ? finder.findOverflow(target, situation) : verdict);
  }
  return verdicts;
}

/** Runs the finder on a case and compares. */
export async function runCase(corpusCase: CorpusCase): Promise<CaseResult> {
  const remove = await showCase(corpusCase);
  try {
    return gradeCase(corpusCase);
  } finally {
    remove();
  }
}

/** Runs the finder on the page as it stands, which is the case's. */
export function gradeCase(corpusCase: CorpusCase): CaseResult {
  const controller = new AbortController();
  try {
    const { finder, tree } = finderHere(controller, corpusCase.guide);
    finder.index.lookForShadowRoots();
    const outcomes = [...findAll(corpusCase, finder)].map(([key, verdict]) => ({
      key,
      ...gradeVerdict(corpusCase, key, verdict, finder, tree),
    }));
    return { case: corpusCase, outcomes };
  } finally {
    controller.abort();
  }
}

export function gradeVerdict(
  corpusCase: CorpusCase,
  key: TargetKey,
  verdict: Verdict,
  finder: TargetFinder,
  tree: FlatTree,
): { outcome: Outcome; detail: string } {
  const expected = corpusCase.expect[key];
  const isExpectedThere = expected !== undefined && expected !== 'absent' && expected !== 'ambiguous';
  const why = () =>
    ` | ${JSON.stringify(finder.traces()[key]?.map((trace) => ({ ...trace, candidate: nameOf(finder.elementOf(trace.candidate)) })))}`;
  if (!('picks' in verdict)) {
    // A case that names no verdict asks only that nothing is pointed at.
    return expected === undefined || verdict.type === expected
      ? { outcome: 'right', detail: '' }
      : { outcome: 'missed', detail: `${verdict.type}, not ${expected}${why()}` };
  }
  const marks = markedElements(tree, verdict.type === 'folded' ? 'menu' : key);
  for (const { candidate } of verdict.picks) {
    const element = finder.elementOf(candidate);
    if (!element || !marks.some((mark) => isSameControl(tree, mark, element))) {
      return { outcome: 'wrong', detail: `${verdict.type}: ${nameOf(element)}${why()}` };
    }
  }
  if (!isExpectedThere) return { outcome: 'wrong', detail: `${verdict.type}, not ${expected ?? 'absent'}${why()}` };
  return verdict.type === expected
    ? { outcome: 'right', detail: '' }
    : { outcome: 'missed', detail: `${verdict.type}, not ${expected}${why()}` };
}

const nameOf = (element: Element | null): string => element?.outerHTML.replace(/\s+/g, ' ').slice(0, 140) ?? 'nothing';

/** A mark on a component stands for the control inside it, and the other way round where they are of one size. */
function isSameControl(tree: FlatTree, mark: Element, picked: Element): boolean {
  if (tree.contains(mark, picked)) return true;
  if (!tree.contains(picked, mark)) return false;
  const inner = mark.getBoundingClientRect();
  const outer = picked.getBoundingClientRect();
  const slack = 16;
  return outer.width <= inner.width + slack * 2 && outer.height <= inner.height + slack * 2;
}

/** Elements marked for a key, in all roots. */
export function markedElements(tree: FlatTree, key: TargetKey): Element[] {
  const found: Element[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.getAttribute('data-corpus-target') === key) found.push(element);
      const shadow = tree.shadowRootOf(element);
      if (shadow) visit(shadow);
    }
  };
  visit(document);
  return found;
}
