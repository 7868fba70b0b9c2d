import { createForeignPortal } from '../foreign-portals/portal.ts';
import { scenarios } from '../foreign-portals/scenarios.ts';
import { findings, walkForeignPortal } from '../foreign-portals/walk.ts';
import { expect, test } from './demo-test.ts';

// Portals of other libraries and habits than the demo portal's: what is found on them was not fitted to them.

for (const scenario of scenarios) {
  test(scenario.title, async ({ driver, page, startGuide }) => {
    test.setTimeout(120_000);
    const portal = createForeignPortal(scenario.options);
    const pattern = `https://${scenario.host}/**`;
    await driver.context.route(pattern, async (route) => {
      const request = route.request();
      await route.fulfill(
        await portal.handle({ method: request.method(), url: request.url(), body: request.postData() }),
      );
    });
    try {
      await page.goto(`https://${scenario.host}${scenario.home}`);
      await startGuide();
      await walkForeignPortal(page, scenario);
      expect((await findings(page)).wrong, 'highlights on other controls').toEqual([]);
      // Nothing of Waymark but its host is in the page.
      expect(await page.locator('waymark-overlay').count()).toBe(1);
    } finally {
      const { sights } = await findings(page).catch(() => ({ sights: [] }));
      await test
        .info()
        .attach('sights', { body: sights.map((sight) => JSON.stringify(sight)).join('\n'), contentType: 'text/plain' });
      if (process.env['FOREIGN_SIGHTS'])
        for (const { path, step, state, ms, highlights } of sights)
          console.log(`@ ${path} ${step}/${state} ${ms}ms ${highlights.join(' | ')}`);
      await driver.context.unroute(pattern);
    }
  });
}
