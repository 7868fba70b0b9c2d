import { expect, it } from 'vitest';
import { installFakeBrowser } from './fake-browser';

installFakeBrowser();
const { browserIn } = await import('../../../src/platform/environment');

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome 140.0.0.0',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.3485.54',
    'Edge 140.0.3485.54',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0', 'Firefox 147.0'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/156.0.1.2 Safari/537.36', 'Chrome 156.0.1.2'],
  ['something else', 'unknown'],
])('reads %s', (userAgent, expected) => {
  expect(browserIn(userAgent)).toBe(expected);
});
