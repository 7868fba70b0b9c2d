import { afterAll, describe, expect, it } from 'vitest';
import { createFlatTree } from '../../src/dom/tree/flat-tree';
import { closedRootOf, defineClosedElements } from './closed-roots';
import type { CorpusCase } from './corpus-case';
import { generatedCases } from './generated/generated-cases';
import type { Kit } from './libraries/kit';
import { casesOf } from './libraries/library-cases';
import { MARKUP_KITS } from './libraries/markup-kits';
import { REACT_KITS } from './libraries/react-kits';
import { labelsOf } from './libraries/relabel';
import { SPOKEN } from './libraries/spoken';
import { compareHere, newTally, type Tally, tallyText } from './oracle';
import { REASONS, REASONS_TO_IGNORE } from './oracle-rules';
import { PLAIN_CASES } from './plain/all-cases';
import { DECOYS } from './property-pages';
import { showCase } from './run-case';
import { wordsOf } from './words';

defineClosedElements();

/** The libraries' pages, in two scripts and both directions, each as it is declared: of the words nothing else is asked here. */
const WAYS = SPOKEN.filter(({ name }) => ['en, lang en', 'ar, lang ar'].includes(name));

/** Every so many of the generated pages. Prime to the number of languages, pages and ways of writing, so all of them come. */
const STRIDE = 7;

const tallies: Tally[] = [];
const tallyOf = (title: string): Tally => {
  const tally = newTally(title);
  tallies.push(tally);
  return tally;
};

async function compareCases(cases: readonly CorpusCase[], tally: Tally): Promise<void> {
  for (const corpusCase of cases) {
    const remove = await showCase(corpusCase);
    try {
      await compareHere(`${corpusCase.style} / ${corpusCase.id} (${corpusCase.language})`, tally);
    } finally {
      remove();
    }
  }
}

/** Components take up a changed label in a microtask or in the next frame's callbacks; the task after those sees it. */
const taken = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function compareKit<Node>(kit: Kit<Node>, tally: Tally): Promise<void> {
  await kit.load();
  for (const corpusCase of casesOf(kit)) {
    const remove = await showCase(corpusCase);
    try {
      const labels = labelsOf(createFlatTree((element) => element.shadowRoot ?? closedRootOf(element)));
      for (const { name, say, lang, dir } of WAYS) {
        document.documentElement.lang = lang ?? '';
        document.documentElement.dir = dir ?? '';
        for (const write of labels) write(say);
        await taken();
        await compareHere(`${kit.style} / ${corpusCase.id} (${name})`, tally);
      }
    } finally {
      remove();
    }
  }
}

/** Nothing is unexplained, and there was something to compare. */
function expectSame(
  { unexplained, compared, marked }: Tally,
  floor: { readonly compared: number; readonly marked: number },
): void {
  expect([...new Set(unexplained)]).toEqual([]);
  expect(compared).toBeGreaterThan(floor.compared);
  expect(marked).toBeGreaterThanOrEqual(floor.marked);
}

describe("roles and names beside Chromium's", () => {
  it('are the same on hand-written pages', async () => {
    const tally = tallyOf('plain HTML, by hand');
    await compareCases(PLAIN_CASES, tally);
    expectSame(tally, { compared: 20_000, marked: 900 });
  }, 400_000);

  it('are the same in what stands around a target', async () => {
    const tally = tallyOf('decoys');
    const cases = DECOYS.flatMap((write, at) =>
      ['en', 'de', 'ar'].map((language): CorpusCase => {
        const content = write(wordsOf(language));
        return { id: `decoy ${at}`, style: 'decoy', language, lang: language, page: 'home', expect: {}, content };
      }),
    );
    await compareCases(cases, tally);
    expectSame(tally, { compared: 200, marked: 0 });
  }, 400_000);

  it('are the same on generated pages', async () => {
    const tally = tallyOf('generated, a sample');
    await compareCases(
      generatedCases().filter((_, at) => at % STRIDE === 0),
      tally,
    );
    expectSame(tally, { compared: 3000, marked: 190 });
  }, 400_000);

  // Each library has the same pages; what of them is marked, and drawn in two elements, differs a little.
  const floor = { compared: 340, marked: 37 };
  it.each(MARKUP_KITS.map((kit) => [kit.style, kit] as const))(
    'are the same in %s',
    async (style, kit) => {
      const tally = tallyOf(style);
      await compareKit(kit, tally);
      expectSame(tally, floor);
    },
    400_000,
  );
  it.each(REACT_KITS.map((kit) => [kit.style, kit] as const))(
    'are the same in %s',
    async (style, kit) => {
      const tally = tallyOf(style);
      await compareKit(kit, tally);
      expectSame(tally, floor);
    },
    400_000,
  );

  it('differ by each rule somewhere, and where Chromium tells nothing there is a reason', () => {
    const sum = (of: (tally: Tally) => ReadonlyMap<string, number>, reason: string) =>
      tallies.reduce((count, tally) => count + (of(tally).get(reason) ?? 0), 0);
    const unused = [
      ...REASONS.filter((reason) => sum(({ explained }) => explained, reason) === 0),
      ...REASONS_TO_IGNORE.filter((reason) => sum(({ ignored }) => ignored, reason) === 0),
    ];
    expect(unused).toEqual([]);
  });

  afterAll(() => console.log(tallies.map(tallyText).join('\n')));
});
