import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';
import type { OverlayModel } from '../../../src/drawing/overlay-model';
import { giveCustomersPermission } from '../../../src/guides/give-customers-permission';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import { LANGUAGES, languageFor } from '../../../src/i18n/languages';
import type { Translator } from '../../../src/i18n/translator';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { createWalkthroughController, type WalkthroughController } from '../../../src/overlay/walkthrough-controller';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { translatorFor } from '../languages/texts';

const OWN_ADDRESS = location.href;
const CUSTOMER = '/dashboard/v2/customers/11111111-2222-4333-8444-555555555501';
const OFFERED = [updateCustomerAccount, giveCustomersPermission];
/** The page of the tests counts as the portal's. */
const PORTAL = { ...partnerCenter, hosts: [...partnerCenter.hosts, location.hostname] };

const BILLING = '<section><h2>Billing information</h2><p>Contoso</p><button id="update">Update</button></section>';
const FORM = `
  <div role="dialog" aria-label="Billing information" style="position: fixed; inset: 60px; background: #fff">
    <label>Company name <input></label><label>Address line 1 <input></label><label>City <input></label>
    <button id="submit">Submit</button><button id="cancel">Cancel</button>
  </div>`;

let life: AbortController;
let english: Translator;
let saved: TabRecord[];
let shown: OverlayModel | null;
let isContextValid: boolean;
let isOrphaned: boolean;
let controller: WalkthroughController;

beforeEach(async () => {
  life = new AbortController();
  english = await translatorFor(LANGUAGES[0]);
  saved = [];
  shown = null;
  isContextValid = true;
  isOrphaned = false;
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  history.replaceState(null, '', OWN_ADDRESS);
});

function begin(content: string, record: Partial<TabRecord> = {}, path = `${CUSTOMER}/account`): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<main><h1>Contoso | Account</h1>${content}</main>`;
  controller = createWalkthroughController(
    {
      portal: PORTAL,
      offered: OFFERED,
      tree: createFlatTree(),
      record: { ...EMPTY_TAB_RECORD, walkthrough: startWalkthrough(updateCustomerAccount.id), ...record },
      settings: DEFAULT_SETTINGS,
      translator: english,
      view: {
        show(model) {
          shown = model;
        },
        hide() {
          shown = null;
        },
        refresh() {},
        showTarget() {},
      },
      mail: { enter() {}, tell() {}, listen() {} },
      saveRecord: (next) => saved.push(next),
      isContextValid: () => isContextValid,
      onOrphaned() {
        isOrphaned = true;
      },
    },
    life.signal,
  );
}

const record = (): TabRecord | undefined => saved.at(-1);
const at = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const showsStep = (step: string) => expect.poll(() => shown?.step).toBe(step);
const putUp = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);

describe('a step', () => {
  it('is drawn with its control, and told to the popup', async () => {
    begin(BILLING);
    await expect.poll(() => shown?.state).toBe('pointing');
    expect(shown).toMatchObject({ guide: updateCustomerAccount.id, step: 'update-details' });
    expect(shown?.highlights.map(({ element }) => element)).toEqual([at('#update')]);
    expect(record()?.shown).toEqual({ step: 'update-details', state: 'pointing' });
  });

  it('follows the form as it opens, is cancelled, and opens again', async () => {
    begin(BILLING);
    await showsStep('update-details');
    at('#update').click();
    putUp(FORM);
    await showsStep('submit-changes');
    expect(record()?.walkthrough?.opening).toBe(true);
    at('#cancel').click();
    at('[role=dialog]').remove();
    await showsStep('update-details');
    expect(record()?.walkthrough).toMatchObject({ opening: false, submitted: false, status: 'running' });
  });

  it('is done when the form that was sent has closed', async () => {
    begin(BILLING);
    await showsStep('update-details');
    at('#update').click();
    putUp(FORM);
    await showsStep('submit-changes');
    at('#submit').click();
    at('[role=dialog]').remove();
    await expect.poll(() => shown?.state, { timeout: 10_000 }).toBe('done');
    expect(record()?.walkthrough?.status).toBe('done');
  });

  it('that was leafed to gives way when the page goes on', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.handleAction('back');
    expect(shown?.step).toBe('open-account');
    expect(record()?.walkthrough).toMatchObject({ viewing: 'open-account', viewedFrom: 'update-details' });
    at('#update').click();
    putUp(FORM);
    await showsStep('submit-changes');
    expect(record()?.walkthrough).toMatchObject({ viewing: null, viewedFrom: null });
  });

  it('that was leafed away from comes back by leafing back', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.handleAction('back');
    controller.handleAction('next');
    expect(shown?.step).toBe('update-details');
    expect(record()?.walkthrough?.viewing).toBeNull();
  });

  it('before the first is none', async () => {
    begin('', {}, '/dashboard/v2/customers/list');
    await showsStep('choose-customer');
    controller.handleAction('back');
    expect(shown?.step).toBe('open-customers');
    controller.handleAction('back');
    expect(shown?.step).toBe('open-customers');
  });
});

describe('the panel', () => {
  it('shows nothing on pages that no step is about, until a walkthrough runs there', async () => {
    begin('', { walkthrough: null }, '/dashboard/v2/incentives');
    await expect.poll(() => document.readyState).toBe('complete');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown).toBeNull();
    controller.setRecord({
      ...EMPTY_TAB_RECORD,
      requested: true,
      walkthrough: startWalkthrough(updateCustomerAccount.id),
    });
    await showsStep('open-customers');
  });

  it('waits to be asked where the person wants that, and forgets what came up unasked', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.setSettings({ ...DEFAULT_SETTINGS, showing: 'on-request' }, english, OFFERED);
    expect(shown).toBeNull();
    await expect.poll(record).toMatchObject({ shown: null, walkthrough: null });
  });

  it('is folded and unfolded, by its buttons and by a command', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.handleAction('minimize');
    expect(shown?.panel.minimized).toBe(true);
    controller.toggle();
    expect(shown?.panel.minimized).toBe(false);
    expect(record()?.minimized).toBe(false);
  });

  it('stays closed once it was closed, whatever the page does, until it is started again', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.handleAction('close');
    expect(shown).toBeNull();
    expect(record()).toMatchObject({ closed: true, requested: false, walkthrough: null });
    putUp(FORM);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown).toBeNull();
    controller.toggle();
    expect(shown).toBeNull();
    controller.setRecord({
      ...EMPTY_TAB_RECORD,
      requested: true,
      walkthrough: startWalkthrough(updateCustomerAccount.id),
    });
    await expect.poll(() => shown?.state).toBe('pointing');
  });

  it('says in the record that the page does not let it be, and a new document is a new try', async () => {
    begin(BILLING);
    await showsStep('update-details');
    controller.giveUp();
    expect(shown).toBeNull();
    expect(record()).toMatchObject({ gaveUp: true, shown: null });
    life.abort();
    life = new AbortController();
    begin(BILLING, { gaveUp: true });
    expect(record()?.gaveUp).toBe(false);
    await showsStep('update-details');
  });

  it('speaks another language and stands in another corner at once, at the same step', async () => {
    begin(BILLING);
    await showsStep('update-details');
    const title = shown?.panel.stepTitle;
    const german = languageFor('de');
    if (!german) throw new Error('German is not shipped');
    controller.setSettings({ ...DEFAULT_SETTINGS, language: 'de' }, await translatorFor(german), OFFERED);
    expect(shown?.panel.language).toBe('de');
    expect(shown?.panel.stepTitle).not.toBe(title);
    expect(shown?.step).toBe('update-details');
    controller.setCorner('top-start');
    expect(shown?.corner).toBe('top-start');
  });

  it('says where its control is out of view', async () => {
    begin(BILLING);
    await showsStep('update-details');
    expect(shown?.panel.offScreen).toBeNull();
    controller.setOffScreen('down');
    expect(shown?.panel.offScreen).toBe(english.t('ui:panel.offScreen.down'));
    expect(shown?.panel.actions['show-target']).toBeDefined();
    controller.setOffScreen(null);
    expect(shown?.panel.offScreen).toBeNull();
  });
});

describe('a guide', () => {
  it('is begun anew, and followed by the next one that is offered', async () => {
    begin(BILLING, { walkthrough: { ...startWalkthrough(updateCustomerAccount.id), opening: true } });
    await expect.poll(() => shown).not.toBeNull();
    controller.handleAction('restart');
    expect(record()?.walkthrough).toEqual(startWalkthrough(updateCustomerAccount.id));
    controller.handleAction('start-guide');
    expect(record()?.walkthrough).toEqual(startWalkthrough(giveCustomersPermission.id));
    await expect.poll(() => shown?.guide).toBe(giveCustomersPermission.id);
  });

  it('that the popup changed is told back, since a save of ours may have been under way', async () => {
    begin(BILLING);
    await showsStep('update-details');
    const next = { ...EMPTY_TAB_RECORD, requested: true, walkthrough: startWalkthrough(giveCustomersPermission.id) };
    const before = saved.length;
    controller.setRecord(next);
    expect(saved[before]).toEqual(next);
    await expect.poll(() => shown?.guide).toBe(giveCustomersPermission.id);
  });
});

it('takes everything off the page when the extension is gone', async () => {
  begin(BILLING);
  await showsStep('update-details');
  const told = saved.length;
  isContextValid = false;
  putUp(FORM);
  await expect.poll(() => isOrphaned).toBe(true);
  expect(saved.length).toBe(told);
});

it('reports structure and scores, without anything that the page says', async () => {
  begin(BILLING.replace('Contoso', 'Fabrikam Ltd'));
  await showsStep('update-details');
  const report = JSON.stringify(await controller.report());
  expect(report).toContain('billing-info');
  expect(report).not.toContain('Fabrikam');
  expect(report).not.toContain('11111111-2222');
});
