#!/usr/bin/env node
// What Playwright starts in place of Firefox: a browser's path cannot name TypeScript, so this file only leads there.
import { register } from 'tsx/esm/api';

register();
await import('./firefox-shim.ts');
