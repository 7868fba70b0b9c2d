import { expect, test } from './demo-test.ts';
import { PLAIN_ACCOUNT } from './hostile.ts';
import { ACCOUNT, CUSTOMER } from './walk.ts';

// Whose keys, clicks and focus are whose. The titles are rows of the printed table.

test('typing: text, focus and selection survive step changes', async ({ page, portal, overlay, demo }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await demo.companyName.fill('');
  await demo.companyName.pressSequentially('Contoso', { delay: 30 });
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.companyName.pressSequentially(' Retail', { delay: 60 });
  await expect(demo.companyName).toHaveValue('Contoso Retail');
  await expect(demo.companyName).toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('waymark-overlay');
});

test('arrow keys and Escape stay the page’s', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    field.value = 'abc';
    document.body.prepend(field);
    const keys: string[] = [];
    document.addEventListener('keydown', (event) => keys.push(`${event.key} ${event.defaultPrevented}`));
    Object.assign(window, { keys });
  });
  const field = page.locator('#field');
  await field.focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Escape'])
    await page.keyboard.press(key);
  const heard = await page.evaluate(() => (window as unknown as { keys: readonly string[] }).keys);
  expect(heard).toEqual(
    ['Home', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Escape'].map((key) => `${key} false`),
  );
  await expect(field).toBeFocused();
  await overlay.waitForStep('update-details', 'pointing');
});

/** Hears of what happens in the panel wherever a page can listen, as a script of the page that runs before all others. */
function listenEverywhere(): void {
  const heard: string[] = [];
  const note = ({ type, target }: Event): void => {
    if (target instanceof Element && target.localName === 'waymark-overlay') heard.push(type);
  };
  const types =
    'pointerdown pointerup pointermove pointerenter mousedown mouseup mouseenter click keydown keyup focusin focusout ' +
    'wheel contextmenu dragenter dragover dragleave drop beforetoggle toggle';
  for (const type of types.split(' '))
    for (const target of [window, document])
      for (const capture of [true, false]) target.addEventListener(type, note, capture);
  Object.assign(window, { heard, note, types });
}

test('events in the panel do not reach the page, wherever and however early it listens', async ({
  page,
  portal,
  overlay,
}) => {
  portal.serve({ firstScript: `(${listenEverywhere.toString()})()` });
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    const { note, types } = window as unknown as { note: (event: Event) => void; types: string };
    for (const type of types.split(' '))
      for (const target of [window, document.body, document.querySelector('waymark-overlay')])
        for (const capture of [true, false]) target?.addEventListener(type, note, capture);
  });
  await overlay.action('next').click();
  await overlay.action('back').focus();
  await page.keyboard.press('Enter');
  await overlay.waitForStep('update-details');
  await overlay.host.locator('[data-part="move"]').focus();
  await page.keyboard.press('ArrowUp');
  // Shown anew, which is an event of the host.
  await page.evaluate(() => document.querySelector<HTMLElement>('waymark-overlay')?.hidePopover());
  await expect(overlay.panel).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)).toEqual([]);
});

test('made-up clicks and keys of the page do nothing', async ({ page, portal, overlay, demo, settings }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    const root = document.querySelector('waymark-overlay')?.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('button, summary') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true }));
    }
  });
  expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
  await expect(overlay.panel).not.toHaveAttribute('data-minimized');
  await expect(overlay.host.locator('details[open]')).toHaveCount(0);
  expect(await settings.read('local')).not.toHaveProperty('settings');
});

test('made-up clicks of the page do not lead away from it', async ({ page, portal, overlay, demo }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  await overlay.action('next').click();
  await overlay.waitForStep('update-details', 'elsewhere');
  await expect(overlay.action('go')).toBeVisible();
  const address = page.url();
  await page.evaluate(() => {
    const link = document
      .querySelector('waymark-overlay')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-action="go"]');
    link?.click();
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  });
  expect(await demo.statesForAWhile()).toEqual(['update-details elsewhere']);
  expect(page.url()).toBe(address);
});
