import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalog';
import { guideAfter, offeredGuides, unknownGuides } from '../../../src/guides/offered';

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

it('goes on with the guide that the one done names, else with the next of those that are offered', () => {
  const after = (ids: readonly string[]) =>
    offeredGuides(ids).map((guide) => guideAfter(guide, offeredGuides(ids))?.id ?? null);
  expect(after(['update-customer-account', 'give-customers-permission', 'rename-customer'])).toEqual([
    'give-customers-permission',
    'rename-customer',
    'update-customer-account',
  ]);
  expect(after(['update-customer-account', 'rename-customer'])).toEqual(['rename-customer', 'update-customer-account']);
  expect(after(['rename-customer'])).toEqual([null]);
});

it('goes on with one that is offered, where the one done is offered no more', () => {
  const [first] = offeredGuides(['rename-customer']);
  if (!first) throw new Error('the guide is there');
  expect(guideAfter(first, offeredGuides(['update-customer-account']))?.id).toBe('update-customer-account');
});
