import browser, { type Runtime } from 'webextension-polyfill';

/** The browser's extension API, with promises in every browser. This is the only file that imports the polyfill. */
export const extensionApi = browser;

export type MessageSender = Runtime.MessageSender;
