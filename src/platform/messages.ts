import { BackgroundToFrame, FrameTraffic } from '../messaging/frame-messages';
import { PageReport } from '../messaging/page-report';
import {
  BackgroundToOverlay,
  LoadedTab,
  PageToBackground,
  PopupToBackground,
  parseMessage,
  type Result,
  Texts,
} from '../messaging/protocol';
import { TabRecord } from '../messaging/tab-record';
import { extensionApi, type MessageSender } from './extension-api';
import { isContextValid } from './extension-context';

/** The overlay runs in the top document; what runs in frames is told apart. */
const TOP = { frameId: 0 } as const;

/** A document in a tab, as far as a script may be sent to it. */
export type DocumentAddress = {
  readonly tabId: number;
  readonly frameId: number;
  /** Pins the very document, so that nothing reaches the next one in its frame. Null where the browser does not tell. */
  readonly documentId: string | null;
};

/** What the background does with messages. Each method's result is the reply. */
export type BackgroundListener = {
  page(message: PageToBackground, sender: DocumentAddress): Promise<unknown>;
  popup(message: PopupToBackground): Promise<unknown>;
  frames(message: FrameTraffic, sender: DocumentAddress): Promise<unknown>;
};

/** Says in development why a message was refused; in production it is refused in silence. */
function refuse(error: string, message: unknown): void {
  if (import.meta.env.DEV) console.warn(`[waymark] message refused: ${error}`, message);
}

/**
 * Answers the messages of pages and popup. To be called at the top level of the background, which the browser starts
 * because of a message. Who may say what is decided by the sender: a page's script cannot speak as the popup.
 */
export function listenInBackground(listener: BackgroundListener): void {
  const ownPages = extensionApi.runtime.getURL('');
  extensionApi.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (sender.url?.startsWith(ownPages)) {
      const parsed = parseMessage(PopupToBackground, message);
      if (parsed.ok) return listener.popup(parsed.value);
      refuse(parsed.error, message);
      return undefined;
    }
    if (sender.tab?.id === undefined) {
      refuse('it comes from no tab', message);
      return undefined;
    }
    const { frameId = 0, documentId = null } = sender;
    const address: DocumentAddress = { tabId: sender.tab.id, frameId, documentId };
    const parsed = parseMessage(PageToBackground, message);
    // Detector and overlay run in the top document alone; a frame has no say in the tab's walkthrough.
    if (parsed.ok && frameId === TOP.frameId) return listener.page(parsed.value, address);
    const traffic = parseMessage(FrameTraffic, message);
    if (traffic.ok) return listener.frames(traffic.value, address);
    refuse(parsed.ok ? 'it comes from a frame' : parsed.error, message);
    return undefined;
  });
}

/** An orphan has nothing left to listen to. */
function stopListening(listener: Parameters<typeof extensionApi.runtime.onMessage.removeListener>[0]): void {
  if (isContextValid()) extensionApi.runtime.onMessage.removeListener(listener);
}

/** Calls `onMessage` for each message to this tab's overlay, until `signal` aborts. Its result, if any, is the reply. */
export function listenInOverlay(
  onMessage: (message: BackgroundToOverlay) => Promise<PageReport> | undefined,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): Promise<PageReport> | undefined => {
    const parsed = parseMessage(BackgroundToOverlay, message);
    if (!parsed.ok) {
      refuse(parsed.error, message);
      return undefined;
    }
    return onMessage(parsed.value);
  };
  extensionApi.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener), { once: true });
}

/** Calls `onMessage` for each message to the agent in this frame, until `signal` aborts. */
export function listenInFrame(onMessage: (message: BackgroundToFrame) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const parsed = parseMessage(BackgroundToFrame, message);
    if (parsed.ok) onMessage(parsed.value);
    else refuse(parsed.error, message);
  };
  extensionApi.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener), { once: true });
}

type Message = PageToBackground | PopupToBackground | FrameTraffic;
type TextsRequest = Extract<Message, { readonly type: 'texts/load' }>;
type LoadRequest = Extract<Message, { readonly type: 'tab/load' }>;
type RecordRequest = Extract<Message, { readonly type: `walkthrough/${string}` }>;
type RecordSave = Extract<Message, { readonly type: 'tab/save' }>;

/** Tells the background something. An event has no reply; where it cannot be told (the extension is gone), nothing happens. */
export async function sendEvent(
  message: Exclude<Message, TextsRequest | LoadRequest | RecordRequest | RecordSave>,
): Promise<void> {
  try {
    await extensionApi.runtime.sendMessage(message);
  } catch (error) {
    // Also thrown at once, where the extension is gone.
    if (import.meta.env.DEV) console.warn(`[waymark] ${message.type} was not told`, error);
  }
}

async function askOnce<T>(question: () => Promise<unknown>, parse: (reply: unknown) => Result<T>): Promise<Result<T>> {
  try {
    const answer = await question();
    const reply = parse(answer);
    if (!reply.ok) refuse(reply.error, answer);
    return reply;
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Asks a second time when no answer came: a background that is stopped while it answers takes the question with it. */
async function ask<T>(question: () => Promise<unknown>, parse: (reply: unknown) => Result<T>): Promise<Result<T>> {
  const reply = await askOnce(question, parse);
  return reply.ok ? reply : askOnce(question, parse);
}

/** Asks the background which tab this script is in, and for its record. Never rejects: no answer is an error as a value. */
export function requestTab(): Promise<Result<LoadedTab>> {
  const message: LoadRequest = { type: 'tab/load' };
  return ask(
    () => extensionApi.runtime.sendMessage(message),
    (reply) => parseMessage(LoadedTab, reply),
  );
}

/** Asks the background for what is answered with a tab's record. Never rejects: no answer is an error as a value. */
export function requestRecord(message: RecordRequest): Promise<Result<TabRecord>> {
  return ask(
    () => extensionApi.runtime.sendMessage(message),
    (reply) => parseMessage(TabRecord, reply),
  );
}

/** Tells the background the record of this script's tab, once. Resolves with whether that arrived; never rejects. */
export async function sendRecord(record: TabRecord): Promise<boolean> {
  const message: Message = { type: 'tab/save', record };
  const reply = await askOnce(
    () => extensionApi.runtime.sendMessage(message),
    (answer) => parseMessage(TabRecord, answer),
  );
  return reply.ok;
}

/** Asks the background for a language's texts. Never rejects: no answer is an error as a value. */
export function requestTexts(language: string): Promise<Result<Texts>> {
  const message: Message = { type: 'texts/load', language };
  return ask(
    () => extensionApi.runtime.sendMessage(message),
    (reply) => parseMessage(Texts, reply),
  );
}

/** Asks the overlay of a tab how it judged its page. Never rejects: a tab without an overlay is an error as a value. */
export function requestReport(tabId: number): Promise<Result<PageReport>> {
  const message: BackgroundToOverlay = { type: 'report/make' };
  return askOnce(
    () => extensionApi.tabs.sendMessage(tabId, message, TOP),
    (reply) => parseMessage(PageReport, reply),
  );
}

/**
 * Tells the overlay of a tab something.
 * @returns whether it listened
 */
export function sendToOverlay(tabId: number, message: BackgroundToOverlay): Promise<boolean> {
  return send(tabId, message, TOP);
}

/**
 * Tells the agent in a frame something.
 * @returns whether it listened
 */
export function sendToFrame(tabId: number, frameId: number, message: BackgroundToFrame): Promise<boolean> {
  return send(tabId, message, { frameId });
}

async function send(
  tabId: number,
  message: BackgroundToOverlay | BackgroundToFrame,
  to: { readonly frameId: number },
): Promise<boolean> {
  try {
    await extensionApi.tabs.sendMessage(tabId, message, to);
    return true;
  } catch {
    return false;
  }
}
