import type { Page } from '@playwright/test';
import { type DemoLanguage, demoLanguages } from '../tests/demo-portal/options.ts';
import { buildDemoPortal, demoAddresses } from '../tests/demo-portal/portal.ts';
import type { BrowserDriver } from '../tests/e2e/drivers/browser-driver.ts';
import { routeDemoPortal } from '../tests/e2e/drivers/demo-portal-route.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import { PopupPage } from '../tests/e2e/pages/popup-page.ts';
import type { DemoOptions } from './demo-options.ts';

const REAL_PORTAL = 'https://partner.microsoft.com/dashboard/home';

/** An open browser on the portal's home page, with the guide under way. */
export interface DemoBrowser {
  readonly driver: BrowserDriver;
  readonly page: Page;
}

/** The demo's language for the one asked for; it speaks fewer than the guide may. */
function portalLanguage(tag: string | null): DemoLanguage | undefined {
  return demoLanguages.find((language) => language.toLowerCase() === tag?.toLowerCase());
}

/** The home page that the flavour's walkthrough starts from. */
function homeAddress(flavour: DemoOptions['flavour']): string {
  const home = demoAddresses.find((address) => address.page === 'home' && address.flavour === flavour);
  if (!home) throw new Error(`The demo portal has no home page of the flavour ${flavour}.`);
  return home.url;
}

/** Starts the guide as a user does, from the popup; beforehand, the language is chosen there. */
async function startGuide(driver: BrowserDriver, language: string | null): Promise<void> {
  const popup = await PopupPage.open(driver);
  if (language !== null) await popup.chooseLanguage(language);
  const start = popup.action('start').or(popup.action('restart')).first();
  await start.waitFor();
  await start.click();
  await popup.close();
}

/** Opens the browser; what is read-only to a person (the choice of the portal's variant) is settled by the options. */
export async function openDemoBrowser(options: DemoOptions): Promise<DemoBrowser> {
  const { browser, extensionDir, executablePath, headless, portal, language, flavour } = options;
  if (!portal) await buildDemoPortal();
  const driver = await launchBrowser(browser, {
    extensionDir,
    executablePath,
    headless,
    network: portal ? 'open' : 'sealed',
    ...(!headless && { viewport: 'window' }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void driver.close());
  const page = driver.context.pages()[0] ?? (await driver.context.newPage());
  if (portal) {
    await page.goto(REAL_PORTAL);
    return { driver, page };
  }
  const route = await routeDemoPortal(driver.context);
  const spoken = portalLanguage(language);
  route.serve(spoken ? { language: spoken } : {});
  await page.goto(homeAddress(flavour));
  await startGuide(driver, language);
  await driver.inertPage.drop();
  await page.bringToFront();
  return { driver, page };
}
