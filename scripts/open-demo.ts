/** Opens the browser for a person and stays until it is closed. */
import { openDemoBrowser } from './demo-browser.ts';
import { readDemoOptions } from './demo-options.ts';

const options = readDemoOptions();
const { driver } = await openDemoBrowser(options);
console.log(
  options.portal
    ? 'Partner Center is open. Sign in, then go to Customers: Waymark shows there by itself.'
    : 'The demo portal is open: follow the steps of the panel. Nothing you change there leaves this machine.',
);
console.log('Close the browser, or press Ctrl+C here, to end.');
await driver.closed;
