import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { createWords } from './labels/words.ts';
import { buildDemoPortal, createDemoPortal, type DemoPortalOptions, demoAddresses, demoHosts } from './portal.ts';

/** Pictures to look at, one per state that a customer may see. */
const shotDirectory = fileURLToPath(new URL('../../dist/demo-portal-shots/', import.meta.url));

type Scene = {
  readonly name: string;
  readonly options?: DemoPortalOptions;
  readonly context?: BrowserContextOptions;
  readonly run: (page: Page, shoot: (state: string) => Promise<void>, options: DemoPortalOptions) => Promise<void>;
};

function findAddress(flavour: 'workspace' | 'classic', page: string, generation: string): string {
  const address = demoAddresses.find(
    (candidate) => candidate.flavour === flavour && candidate.page === page && candidate.generation === generation,
  );
  assert(address, `no example address for ${flavour} ${page} ${generation}`);
  return address.url;
}

function wordsOf(options: DemoPortalOptions) {
  return createWords(options.language ?? 'en', options.mixed ?? true);
}

/** Changes the company's name in the open form and sends it, through the names that an assistive tool would use. */
async function submitNewName(
  page: Page,
  options: DemoPortalOptions,
  shoot: Parameters<Scene['run']>[1],
): Promise<void> {
  const words = wordsOf(options);
  const finish = options.account === 'save-only' ? words.save : words.submit;
  const name = page.getByRole('textbox', { name: words.companyName, exact: true });
  await name.waitFor();
  await shoot('form');
  const button = page.getByRole('button', { name: finish, exact: true });
  if (options.account === 'save-only') assert(await button.isDisabled(), 'Save is enabled before a change');
  if (options.validation !== false) {
    await name.fill('');
    await button.click();
    await page.getByText(words.companyNameRequired).waitFor();
    assert.equal(await name.getAttribute('aria-invalid'), 'true');
    await shoot('error');
  }
  await name.fill('Contoso Retail');
  await button.click();
  await page.getByRole('status').filter({ hasText: words.saved }).waitFor();
  await page.getByRole('heading', { level: 1, name: `Contoso Retail | ${words.account}` }).waitFor();
}

async function walkWorkspace(
  page: Page,
  shoot: Parameters<Scene['run']>[1],
  options: DemoPortalOptions,
): Promise<void> {
  const words = wordsOf(options);
  await page.goto(findAddress('workspace', 'home', 'now'));
  const customers = page.getByRole('link', { name: words.customers }).first();
  await customers.waitFor();
  await page.waitForTimeout(600);
  await shoot('home');
  await customers.click();
  await page.locator('.skeleton-row').first().waitFor();
  await shoot('list-loading');
  const grid = page.getByRole('grid', { name: words.customerList });
  await grid.getByRole('link', { name: 'Contoso', exact: true }).waitFor();
  assert.equal(await grid.getByRole('link').count(), 10);
  await shoot('list');
  await page.getByRole('button', { name: words.nextPage }).click();
  await grid.getByRole('link', { name: 'Coho Winery' }).waitFor();
  await page.getByRole('button', { name: words.previousPage }).click();
  await page
    .getByRole('searchbox', { name: words.searchCustomers })
    .or(page.locator('#customer-search-box input'))
    .first()
    .fill('conto');
  await grid.getByRole('link', { name: 'Contoso Suites' }).waitFor();
  assert.equal(await grid.getByRole('link').count(), 3);
  await grid.getByRole('link', { name: 'Contoso', exact: true }).click();
  await page.getByRole('grid', { name: words.subscriptions }).waitFor();
  await shoot('customer');
  // The entries are slotted: they are no descendants of the <nav> in the menu's shadow root, but of the menu.
  await page.locator('customer_he-task-menu').getByRole('link', { name: words.account, exact: true }).click();
  await page.getByRole('link', { name: words.removeResellerRelationship }).waitFor();
  await shoot('account');
  const heading =
    options.account === 'save-only' || (options.mixed === false && options.language)
      ? words.billingInformation
      : words.billTo;
  const section = page.getByRole('region', { name: heading, exact: true });
  if (options.account !== 'save-only') {
    await section.getByRole('button', { name: options.account === 'edit-submit' ? words.edit : words.update }).click();
  }
  await submitNewName(page, options, shoot);
  const survey = page.getByRole('dialog', { name: words.feedbackTitle });
  await survey.waitFor();
  await shoot('saved');
  await page.locator('v6_he-dialog').getByRole('button', { name: words.close }).click();
  await survey.waitFor({ state: 'detached' });
}

async function walkClassic(page: Page, shoot: Parameters<Scene['run']>[1], options: DemoPortalOptions): Promise<void> {
  const words = wordsOf(options);
  const generation = options.account === 'edit-submit' ? '21vianet' : '2016-19';
  await page.goto(findAddress('classic', 'home', generation));
  await page.getByRole('link', { name: words.customers, exact: true }).click();
  await shoot('list');
  await page.getByRole('link', { name: 'Contoso', exact: true }).click();
  await page.getByRole('link', { name: words.account, exact: true }).click();
  await shoot('account');
  await page
    .getByRole('button', { name: generation === '21vianet' ? words.edit : words.update, exact: true })
    .first()
    .click();
  await submitNewName(page, options, shoot);
  await shoot('saved');
}

const phone = { viewport: { width: 390, height: 844 } };
const dark = { colorScheme: 'dark' } as const;

const scenes: readonly Scene[] = [
  { name: 'workspace-en', run: walkWorkspace },
  {
    name: 'workspace-de-workspaces-dialog-dark',
    options: { language: 'de', navigation: 'workspaces', editing: 'dialog' },
    context: dark,
    run: walkWorkspace,
  },
  {
    name: 'workspace-nl-panel-strict',
    options: { language: 'nl', mixed: false, editing: 'panel', account: 'edit-submit', headers: { csp: 'strict' } },
    run: walkWorkspace,
  },
  { name: 'workspace-ja-save', options: { language: 'ja', account: 'save-only' }, run: walkWorkspace },
  { name: 'workspace-ru-route', options: { language: 'ru', editing: 'route' }, run: walkWorkspace },
  { name: 'workspace-ar', options: { language: 'ar' }, run: walkWorkspace },
  { name: 'classic-en', run: walkClassic },
  {
    name: 'classic-china-zh-dark',
    options: { language: 'zh-Hans', account: 'edit-submit', headers: { csp: 'strict' } },
    context: dark,
    run: walkClassic,
  },
  {
    name: 'phone',
    options: { companyDetailsEditable: true, latency: 0 },
    context: phone,
    run: async (page, shoot) => {
      await page.goto(findAddress('workspace', 'customer-account', '2021-23'));
      await page.getByRole('button', { name: 'Update' }).nth(2).waitFor();
      await shoot('account');
      await page.getByRole('button', { name: 'Customer menu' }).click();
      await page.getByRole('link', { name: 'Account', exact: true }).waitFor();
      await shoot('customer-menu');
      await page.getByRole('button', { name: 'Navigation menu' }).click();
      await page.getByRole('link', { name: 'Customers', exact: true }).first().waitFor();
      await shoot('portal-menu');
    },
  },
  {
    name: 'addresses',
    options: { latency: 0 },
    run: async (page, shoot) => {
      for (const { url } of demoAddresses) {
        await page.goto(url);
        const heading = page.getByRole('heading', { level: 1 });
        await heading.waitFor();
        assert.doesNotMatch((await heading.textContent()) ?? '', /could not find/, url);
      }
      await page.goto('https://partner.microsoft.com/DE-de/dashboard/account/v3/organization/legalinfo');
      await page.getByRole('button', { name: 'Aktualisieren' }).waitFor();
      await shoot('partner-settings');
    },
  },
];

async function runScene(browser: Browser, scene: Scene): Promise<void> {
  const options = scene.options ?? {};
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...scene.context });
  const portal = createDemoPortal(options);
  const problems: string[] = [];
  await context.route('**/*', async (route) => {
    const request = route.request();
    const host = new URL(request.url()).hostname;
    if (!demoHosts.some((known) => known === host)) {
      problems.push(`asked for ${request.url()}`);
      return route.abort();
    }
    return route.fulfill(
      await portal.handle({ method: request.method(), url: request.url(), body: request.postData() }),
    );
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.setDefaultTimeout(8000);
  const shoot = async (state: string) => {
    // To hide the caret Playwright adds a <style>, which the strict policy would report.
    await page.screenshot({ path: `${shotDirectory}${scene.name}-${state}.png`, caret: 'initial' });
  };
  try {
    await scene.run(page, shoot, options);
    assert.deepEqual(problems, []);
  } catch (error) {
    await shoot('failed');
    throw new Error(`${scene.name} at ${page.url()}: ${problems.join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
}

const wanted = process.argv.slice(2);
await buildDemoPortal();
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
let failures = 0;
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  try {
    await runScene(browser, scene);
    console.log(`ok      ${scene.name}`);
  } catch (error) {
    failures += 1;
    console.error(`failed  ${scene.name}`, error);
  }
}
await browser.close();
console.log(`${failures === 0 ? 'All scenes passed' : `${failures} failed`}; pictures in ${shotDirectory}`);
process.exitCode = failures === 0 ? 0 : 1;
