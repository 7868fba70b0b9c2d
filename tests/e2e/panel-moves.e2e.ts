import { expect, test } from './demo-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { PLAIN_ACCOUNT } from './hostile.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';

type ExtensionGlobal = {
  readonly chrome: {
    readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly description: string }[]> };
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
};

/** What the background does for a command's keys, which no browser lets a test press. */
async function command(driver: BrowserDriver, name: 'focus-panel' | 'toggle-panel'): Promise<void> {
  const inert = await driver.inertPage.open();
  await inert.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
    for (const { id, url } of await tabs.query({}))
      if (url?.includes('partnercenter')) await tabs.sendMessage(id, { type: 'panel/command', command: wanted });
  }, name);
}

/** Which quarter of the window the middle of the panel is in. */
async function quarter({ panel, page }: OverlayPanel): Promise<string> {
  const box = await panel.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (!box) return 'none';
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return `${y > height / 2 ? 'bottom' : 'top'} ${x > width / 2 ? 'right' : 'left'}`;
}

test('the panel goes where it is dragged, here and in other tabs, now and later', async ({
  driver,
  page,
  portal,
  overlay,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const other = await driver.context.newPage();
  await portal.open(PLAIN_ACCOUNT, other);
  const otherOverlay = new OverlayPanel(other);
  await otherOverlay.waitForStep('update-details', 'pointing');
  await page.bringToFront();
  const header = await overlay.host.locator('.header').boundingBox();
  if (!header) throw new Error('The panel has no header.');
  await page.mouse.move(header.x + 50, header.y + header.height / 2);
  await page.mouse.down();
  await page.mouse.move(500, 500, { steps: 4 });
  await page.mouse.move(150, 700, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => quarter(overlay)).toBe('bottom left');
  await expect.poll(() => quarter(otherOverlay)).toBe('bottom left');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await page.reload();
  await overlay.waitForStep('update-details', 'pointing');
  await expect.poll(() => quarter(overlay)).toBe('bottom left');
});

test('the move button moves it without dragging, by click and by arrow key', async ({
  page,
  portal,
  overlay,
  settings,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const move = overlay.host.locator('[data-part="move"]');
  await move.click();
  await expect.poll(() => quarter(overlay)).toBe('bottom left');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => quarter(overlay)).toBe('bottom right');
  await expect(move).toBeFocused();
  await expect.poll(() => settings.read('local')).toMatchObject({ settings: { corner: 'bottom-end' } });
});

test('the commands lead into the panel and back, and fold it', async ({ driver, page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    document.body.prepend(field);
  });
  const field = page.locator('#field');
  await field.pressSequentially('Contoso');
  await command(driver, 'focus-panel');
  await expect(overlay.host.locator('.step-title')).toBeFocused();
  await page.keyboard.type('x');
  await command(driver, 'focus-panel');
  await expect(field).toBeFocused();
  await page.keyboard.type(' Ltd');
  await expect(field).toHaveValue('Contoso Ltd');
  await command(driver, 'toggle-panel');
  await expect(overlay.panel).toHaveAttribute('data-minimized');
  await expect(field).toBeFocused();
  await command(driver, 'toggle-panel');
  await expect(overlay.panel).not.toHaveAttribute('data-minimized');
});

test('the browser knows the commands and says what they do', async ({ driver }) => {
  const inert = await driver.inertPage.open();
  const commands = await inert.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.commands.getAll());
  const own = commands.filter(({ name }) => !name.startsWith('_')).map(({ name, description }) => [name, description]);
  expect(own.sort()).toEqual([
    ['focus-panel', 'Move the focus to the guide and back'],
    ['next-step', 'Show the next step'],
    ['toggle-panel', 'Show or fold the guide'],
  ]);
});
