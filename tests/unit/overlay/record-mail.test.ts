import { expect, it } from 'vitest';
import type { LoadedTab, Result } from '../../../src/messaging/protocol';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { createRecordMail } from '../../../src/overlay/record-mail';

const FOLDED: TabRecord = { ...EMPTY_TAB_RECORD, minimized: true };
const CLOSED: TabRecord = { ...EMPTY_TAB_RECORD, closed: true };
const TAB = 7;

/** A background that answers when it is told to, and a mail to it. */
function begin({ arrives = () => true }: { readonly arrives?: (save: number) => boolean } = {}) {
  const sent: TabRecord[] = [];
  const laidDown: (readonly [number, TabRecord])[] = [];
  let answer: (reply: Result<LoadedTab>) => void = () => undefined;
  const mail = createRecordMail({
    requestTab: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    async sendRecord(record) {
      sent.push(record);
      return arrives(sent.length);
    },
    async keepUnheard(tabId, record) {
      laidDown.push([tabId, record]);
    },
  });
  const reply = (record: TabRecord) => answer({ ok: true, value: { tabId: TAB, record } });
  return { mail, sent, laidDown, reply, fail: () => answer({ ok: false, error: 'no answer' }) };
}

it('gives the record that the background has', async () => {
  const { mail, reply } = begin();
  const loading = mail.load();
  reply(FOLDED);
  expect(await loading).toEqual(FOLDED);
  expect(mail.known()).toEqual(FOLDED);
});

it('gives what others made of it while the answer was on its way', async () => {
  const { mail, reply } = begin();
  const loading = mail.load();
  mail.hear(CLOSED);
  reply(FOLDED);
  expect(await loading).toEqual(CLOSED);
});

it('knows nothing where no answer came, whatever was known before', async () => {
  const { mail, fail } = begin();
  mail.hear(FOLDED);
  const loading = mail.load();
  fail();
  expect(await loading).toBeNull();
});

it('saves nothing while another document is in the tab, until the record has been loaded again', async () => {
  const { mail, sent, reply } = begin();
  mail.suspend();
  await mail.save(FOLDED, false);
  const loading = mail.load();
  await mail.save(FOLDED, false);
  expect(sent).toEqual([]);
  reply(CLOSED);
  await loading;
  await mail.save(CLOSED, false);
  expect(sent).toEqual([CLOSED]);
});

it('saves nothing after its return either, where no record came', async () => {
  const { mail, sent, fail } = begin();
  mail.suspend();
  const loading = mail.load();
  fail();
  await loading;
  await mail.save(FOLDED, false);
  expect(sent).toEqual([]);
  mail.hear(CLOSED);
  await mail.save(FOLDED, false);
  expect(sent).toEqual([FOLDED]);
});

it('says once more what did not arrive, unless there is a later word', async () => {
  const { mail, sent } = begin({ arrives: (save) => save > 2 });
  await Promise.all([mail.save(FOLDED, false), mail.save(CLOSED, false)]);
  expect(sent).toEqual([FOLDED, CLOSED, CLOSED]);
});

it('lays down what the next page may have to know, once it knows its tab', async () => {
  const { mail, laidDown, reply } = begin();
  await mail.save(FOLDED, true);
  const loading = mail.load();
  reply(FOLDED);
  await loading;
  await mail.save(CLOSED, true);
  await mail.save(FOLDED, false);
  expect(laidDown).toEqual([[TAB, CLOSED]]);
});
