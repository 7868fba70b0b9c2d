import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalog';
import { offeredGuides, unknownGuides } from '../../../src/guides/offered';

const idsOf = (ids: readonly string[] | null) => offeredGuides(ids).map(({ id }) => id);

it('offers all when no policy says which', () => {
  expect(offeredGuides(null)).toEqual(GUIDES);
});

it.each(GUIDES.map(({ id }) => id))('offers %s alone when the policy names it alone', (id) => {
  expect(idsOf([id])).toEqual([id]);
  expect(idsOf(['no-such-guide', id, id])).toEqual([id]);
});

it('offers them in the order of the catalog', () => {
  const ids = GUIDES.map(({ id }) => id);
  expect(idsOf([...ids].reverse())).toEqual(ids);
});

it('offers all when the policy names none that there is', () => {
  expect(offeredGuides([])).toEqual(GUIDES);
  expect(offeredGuides(['no-such-guide'])).toEqual(GUIDES);
});

it('says which ids name no guide', () => {
  expect(unknownGuides(null)).toEqual([]);
  expect(unknownGuides(['no-such-guide', ...GUIDES.map(({ id }) => id)])).toEqual(['no-such-guide']);
});
