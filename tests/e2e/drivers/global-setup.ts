import { buildDemoPortal } from '../../demo-portal/portal.ts';

/** Builds the demo portal's scripts once, before the first browser starts. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the set-up from the default export.
export default async function setUp(): Promise<void> {
  await buildDemoPortal();
}
