import { expect, it } from 'vitest';
import { installFakeBrowser } from './fake-browser';

type FakeTab = {
  readonly id: number;
  readonly active: boolean;
  readonly lastAccessed: number;
  readonly url?: string;
};

const PORTAL = 'https://partner.microsoft.com/dashboard/home';
let open: readonly FakeTab[] = [];
Object.assign(installFakeBrowser(), { tabs: { query: async () => [...open] } });
const { findHiddenTabs, findTabs } = await import('../../../src/platform/tabs');

const idsIn = async (where: 'everywhere' | 'this-window'): Promise<readonly number[]> =>
  (await findTabs([], where)).map(({ id }) => id);

it('has the tab used last first', async () => {
  open = [
    { id: 1, active: false, lastAccessed: 10, url: PORTAL },
    { id: 2, active: false, lastAccessed: 20, url: PORTAL },
  ];
  expect(await idsIn('this-window')).toEqual([2, 1]);
  expect(await idsIn('everywhere')).toEqual([2, 1]);
});

it('has the tab that is shown in a window first when the clock was set back meanwhile', async () => {
  open = [
    { id: 1, active: false, lastAccessed: 5000, url: PORTAL },
    { id: 2, active: true, lastAccessed: 20, url: PORTAL },
  ];
  expect(await idsIn('this-window')).toEqual([2, 1]);
});

it('finds the tabs whose addresses are kept from it', async () => {
  open = [
    { id: 1, active: true, lastAccessed: 10, url: PORTAL },
    { id: 2, active: false, lastAccessed: 20 },
  ];
  expect(await findHiddenTabs()).toEqual([2]);
});
