import type { Page } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { PLAIN_ACCOUNT } from './hostile.ts';
import { ACCOUNT, finish } from './walk.ts';
import { englishText, textIn } from './waymark-texts.ts';

// What the browser tells assistive technology, by its own accessibility tree; names that axe computes may differ from it.

type Value = { readonly value?: unknown };
type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
};

const REGION = 'Waymark guide';

/** The tree of the panel as lines `role "name" states`, in the order in which it is read. */
async function readTree(page: Page, label: string = REGION): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === label);
  const lines: string[] = [];
  const read = (node: Node): void => {
    const role = String(node.role?.value ?? '');
    const states = (node.properties ?? [])
      .filter(({ name, value }) => ['expanded', 'level', 'live'].includes(name) && value.value !== undefined)
      .map(({ name, value }) => `${name}=${value.value}`);
    if (!node.ignored && !/^(none|generic|InlineTextBox|paragraph)$/.test(role))
      lines.push([role, JSON.stringify(node.name?.value ?? ''), ...states].join(' '));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child);
    }
  };
  if (region) read(region);
  return lines;
}

test.skip(
  ({ browserUnderTest }) => browserUnderTest !== 'chromium',
  'Firefox tells its tree to no automation protocol',
);

test('the panel is a named region with a heading, named buttons and a list of steps', async ({
  page,
  portal,
  overlay,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const lines = await readTree(page);
  expect(lines[0]).toBe(`region "${REGION}"`);
  const roles = (role: string) => lines.filter((line) => line.startsWith(`${role} `));
  expect(roles('button')).toEqual([
    'button "Move the guide to another corner (arrow keys)"',
    'button "Fold the guide"',
    'button "Close the guide"',
    'button "Back"',
    'button "Next"',
  ]);
  expect(roles('heading')).toHaveLength(1);
  expect(roles('heading')[0]).toMatch(/ level=2$/);
  expect(roles('DisclosureTriangle').length).toBeGreaterThan(0);
  for (const fold of roles('DisclosureTriangle')) expect(fold).toMatch(/ expanded=false$/);
  const text = roles('StaticText').join(' ');
  expect(text).toContain('Step 4 of 5');
  // The control is named as it stands on the page, so that it is found without seeing the ring.
  expect(await overlay.highlights()).not.toEqual([]);
  expect(text).toContain('"Update"');
  expect(lines.filter((line) => /^(image|graphics-symbol|dialog|alert)/.test(line))).toEqual([]);
});

test('unfolded, the list of steps says which one is on, and which are done', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await overlay.host.locator('summary').last().click();
  const lines = await readTree(page);
  expect(lines.filter((line) => line.startsWith('listitem'))).toHaveLength(5);
  expect(lines.filter((line) => /expanded=true$/.test(line))).toHaveLength(1);
  expect(lines.join('\n')).toContain('you are here');
});

test('folded, it is one button that says the progress and what it does', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await overlay.action('minimize').click();
  await expect(overlay.panel).toHaveAttribute('data-minimized');
  const lines = await readTree(page);
  expect(lines.filter((line) => line.startsWith('button '))).toEqual([
    'button "Step 4 of 5 Open the guide"',
    'button "Close the guide"',
  ]);
});

test('the step is announced politely, by a status outside of the region', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await expect(overlay.host.getByRole('status')).not.toBeEmpty();
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  const statuses = nodes.filter(({ role, ignored }) => role?.value === 'status' && !ignored);
  const lives = statuses.map(({ properties }) => properties?.find(({ name }) => name === 'live')?.value.value);
  expect(lives).toContain('polite');
  expect((await readTree(page)).join('\n')).not.toContain('status ');
});

/** Folds a control away under the title of its section. Runs in the page. */
function foldAway(control: Element): void {
  const summary = Object.assign(document.createElement('summary'), { textContent: 'Bill-to info' });
  const details = document.createElement('details');
  control.replaceWith(details);
  details.append(summary, control);
}

test('what is in the way of a control is announced by itself, and that nothing is any more', async ({
  page,
  portal,
  overlay,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const status = overlay.host.getByRole('status');
  await expect(status).toContainText('Under Bill-to info, select Update.');
  const opener = page.getByRole('button', { name: 'Update', exact: true }).first();
  const button = await opener.elementHandle();
  await button?.evaluate((element) => (element as HTMLButtonElement).toggleAttribute('disabled', true));
  await expect(status).toHaveText(englishText('ui', 'panel.unusable'));
  await button?.evaluate((element) => (element as HTMLButtonElement).toggleAttribute('disabled', false));
  await expect(status).toHaveText('Under Bill-to info, select Update.');
  await button?.evaluate(foldAway);
  await overlay.waitForHighlight('menu');
  await expect(status).toHaveText('First open Bill-to info: what you need is inside.');
  await expect(overlay.panel.locator('.remark bdi')).toHaveText('Bill-to info');
});

const namesOf = (lines: readonly string[], role: string): readonly string[] =>
  lines.flatMap((line) =>
    line.startsWith(`${role} `) ? [JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? '""')] : [],
  );

const panelText = (language: string, key: string): string => textIn(language, 'ui', `panel.${key}`);

/** The buttons that are there in every state that is not folded. */
const frameOf = (language: string): readonly string[] =>
  ['move', 'minimize', 'close'].map((key) => panelText(language, key));

test('where nothing is marked, the reason is read after the step, and no control is named as one that is', async ({
  page,
  portal,
  overlay,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await overlay.action('next').click();
  await overlay.waitForStep('submit-changes', 'not-found');
  const lines = await readTree(page);
  const text = namesOf(lines, 'StaticText');
  const reason = text.indexOf(englishText('ui', 'panel.notFoundTitle'));
  expect(reason).toBeGreaterThan(text.indexOf(namesOf(lines, 'heading')[0] ?? ''));
  expect(namesOf(lines, 'heading')).toHaveLength(1);
  expect(namesOf(lines, 'button')).toEqual(expect.arrayContaining([...frameOf('en'), 'Back']));
  expect(await overlay.highlights()).toEqual([]);
});

test('done, it says so in its heading and offers to start again', async ({ page, portal, demo, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
  const lines = await readTree(page);
  expect(namesOf(lines, 'heading')).toEqual([englishText('ui', 'panel.doneTitle')]);
  expect(namesOf(lines, 'button')).toEqual(
    expect.arrayContaining([...frameOf('en'), englishText('ui', 'panel.restart')]),
  );
  expect(namesOf(lines, 'button')).not.toContain(englishText('ui', 'panel.next'));
});

test('while a control is folded away, what unfolds it is read after the step, by its name', async ({
  page,
  portal,
  overlay,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const opener = page.getByRole('button', { name: 'Update', exact: true }).first();
  await opener.evaluate(foldAway);
  await overlay.waitForHighlight('menu');
  const lines = await readTree(page);
  expect(namesOf(lines, 'heading')).toHaveLength(1);
  expect(namesOf(lines, 'StaticText').join('')).toContain('First open Bill-to info: what you need is inside.');
  expect(namesOf(lines, 'button')).toEqual([...frameOf('en'), 'Back', 'Next']);
});

test('in German it is named in German throughout, and the page’s words stay the page’s', async ({
  page,
  portal,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const popup = await openPopup();
  await popup.chooseLanguage('de');
  await expect(overlay.panel).toHaveAttribute('lang', 'de');
  await popup.close();
  const lines = await readTree(page, panelText('de', 'label'));
  expect(namesOf(lines, 'button')).toEqual([...frameOf('de'), panelText('de', 'back'), panelText('de', 'next')]);
  expect(namesOf(lines, 'StaticText').join(' ')).toContain('Update');
  for (const fold of lines.filter((line) => line.startsWith('DisclosureTriangle ')))
    expect(fold).toMatch(/ expanded=false$/);
});
