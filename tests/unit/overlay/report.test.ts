import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../src/core/judging/evidence';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { GUIDES } from '../../../src/guides/catalog';
import { PageReport } from '../../../src/messaging/page-report';
import { parseMessage } from '../../../src/messaging/protocol';
import { EMPTY_TAB_RECORD } from '../../../src/messaging/tab-record';
import { composeReport, type ReportSource } from '../../../src/overlay/report';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { reportDocument } from '../../../src/watching/reported-traces';
import { NO_FORM } from '../core/form-observation';

/** Stands for everything that a page may say; none of it may be in a report. */
const SECRET = 'Fabrikam Ltd 0123-4567 jane@fabrikam.example';
const GUID = '6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f5a6';

const [guide] = GUIDES;
const key = guide.steps[0].targets[0]?.key ?? '';
const trace: Trace = {
  candidate: 7,
  ariaRole: 'button',
  evidence: ['name', 'section'],
  score: 0.80049,
  refusal: null,
  word: { key: 'update', language: 'de', weight: 0.95 },
  ruledOutBy: [],
};

/** A page full of a customer's data, in every place that is handed over. */
const observation = {
  page: 'customer-account',
  customer: SECRET,
  verdicts: {
    [key]: {
      type: 'found',
      picks: [{ candidate: 7, label: SECRET, word: 'update', language: SECRET, section: SECRET }],
    },
  },
  form: { ...NO_FORM, present: true, unused: true, restsUnused: true, [SECRET]: true },
  busy: false,
  submitStableFor: 12,
  restingFor: 5,
  inFront: false,
  waited: true,
  title: SECRET,
} as unknown as PageObservation;

const source: ReportSource = {
  guide,
  portal: partnerCenter,
  record: {
    ...EMPTY_TAB_RECORD,
    requested: true,
    walkthrough: { ...startWalkthrough(guide.id), opening: true, customer: SECRET },
    shown: { step: guide.steps[0].id, state: 'pointing' },
  },
  observation,
  traces: { [key]: [{ ...trace, ariaRole: SECRET }, trace] },
  documentOf: () => 3,
  frames: [{ document: 3, targets: reportDocument({ [key]: [{ ...trace, ariaRole: SECRET }], submit: [] }) }],
  location: { host: 'partner.microsoft.com', path: `/de-de/dashboard/v2/customers/${GUID}/account` },
  declaredLanguage: SECRET,
  viewport: { width: 1280, height: 800, density: 2 },
};

describe('a report', () => {
  const report = composeReport(source);

  it('says how the page was judged', () => {
    expect(report).toMatchObject({
      portal: 'partner-center',
      page: 'customer-account',
      language: { ofAddress: 'de', ofDocument: 'other' },
      guide: guide.id,
      step: guide.steps[0].id,
      state: 'pointing',
      record: { requested: true, closed: false, done: false, opening: true, leafing: false },
      busy: false,
      waited: true,
      form: { present: true, unused: true },
    });
    expect(report.targets.find(({ target }) => target === key)).toEqual({
      target: key,
      verdict: 'found',
      picks: [{ candidate: 7, word: 'update', language: 'other' }],
      document: 3,
      traces: [
        { ...trace, ariaRole: 'other', score: 0.8 },
        { ...trace, score: 0.8 },
      ],
    });
    expect(report.frames).toEqual([
      { document: 3, targets: [{ target: key, traces: [{ ...trace, ariaRole: 'other', score: 0.8 }] }] },
    ]);
    expect(report.targets).toHaveLength(guide.steps.flatMap(({ targets }) => targets).length);
  });

  it('has nothing of what a page says, whatever part of that looks like', () => {
    const text = JSON.stringify(report).toLowerCase();
    for (const part of [...SECRET.toLowerCase().split(/\W+/), GUID, 'microsoft.com', '/dashboard'])
      expect(text, part).not.toContain(part);
  });

  it('arrives whole', () => {
    expect(parseMessage(PageReport, structuredClone(report))).toEqual({ ok: true, value: report });
  });

  it('is refused when something is in it that is not in the form', () => {
    expect(parseMessage(PageReport, { ...report, title: SECRET }).ok).toBe(false);
    expect(parseMessage(PageReport, { ...report, step: SECRET }).ok).toBe(false);
  });
});

it('tells of languages by the portal’s own list alone', () => {
  const languageOf = (declaredLanguage: string) => composeReport({ ...source, declaredLanguage }).language.ofDocument;
  expect([languageOf('pt-BR'), languageOf('de-AT'), languageOf('zh-Hans'), languageOf('en-US')]).toEqual([
    'pt-BR',
    'de',
    'zh-Hans',
    'en',
  ]);
  expect(languageOf('')).toBeNull();
  expect(languageOf('fab-Fabrikam')).toBe('other');
});

it('has the best of many candidates', () => {
  const traces = Array.from({ length: 300 }, (_, candidate) => ({ ...trace, candidate, score: candidate / 300 }));
  const { targets } = composeReport({ ...source, traces: { [key]: traces } });
  const reported = targets.find(({ target }) => target === key)?.traces ?? [];
  expect(reported).toHaveLength(20);
  expect(reported[0]?.candidate).toBe(299);
});

it('says that nothing is known of a page that has not been looked at', () => {
  const report = composeReport({ ...source, observation: null, traces: {}, record: EMPTY_TAB_RECORD });
  expect(report).toMatchObject({ page: null, step: null, state: null, busy: null, waited: null, form: null });
  expect(report.targets.every(({ verdict, picks }) => verdict === null && picks.length === 0)).toBe(true);
  expect(parseMessage(PageReport, report).ok).toBe(true);
});
