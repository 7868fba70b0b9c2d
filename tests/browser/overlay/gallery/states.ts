import type { PanelModel } from '../../../../src/drawing/overlay-model';
import { type OverlayChanges, stepsAt } from '../models';

/** What the gallery shows: one overlay per name. `points` says whether a ring is drawn around the page's button. */
export type GalleryState = { readonly points: boolean; readonly model: OverlayChanges };

const quote = (text: string, language: string, meaning: string | null = null) =>
  ({ type: 'quote', text, language, meaning }) as const;
const text = (value: string) => ({ type: 'text', text: value }) as const;

const german: Partial<PanelModel> = {
  language: 'de',
  label: 'Waymark-Anleitung',
  guideTitle: 'Kontoinformationen eines Kunden aktualisieren',
  progressText: 'Schritt 4 von 5',
  steps: stepsAt(4, [
    'Kundenliste öffnen',
    'Kunden auswählen',
    'Konto des Kunden öffnen',
    'Angaben zum Bearbeiten öffnen',
    'Änderungen absenden',
  ]),
  stepTitle: 'Angaben zum Bearbeiten öffnen',
  instruction: [
    text('Wählen Sie unter '),
    quote('Rechnungsempfängerinformationen', 'de'),
    text(' die Schaltfläche '),
    quote('Update', 'en', '(Aktualisieren)'),
    text('.'),
  ],
  remarks: [
    {
      kind: 'information',
      title: null,
      text: [
        text(
          'Die Dokumentation nennt diese Rollen: Globaler Administrator, Administrator-Agent, Vertriebsbeauftragter. Ihre, Benutzerverwaltungsadministrator, gehört nicht dazu. Sie können den Schritten trotzdem folgen.',
        ),
      ],
    },
  ],
  actions: { back: 'Zurück', next: 'Weiter', minimize: 'Anleitung zusammenklappen', close: 'Anleitung schließen' },
  stepsLabel: 'Alle Schritte',
  progressWords: { done: 'erledigt', current: 'Sie sind hier', 'to-come': 'noch offen' },
};

const arabic: Partial<PanelModel> = {
  language: 'ar',
  direction: 'rtl',
  label: 'دليل Waymark',
  guideTitle: 'تحديث معلومات حساب العميل',
  progressText: 'الخطوة 4 من 5',
  steps: stepsAt(4, [
    'افتح قائمة العملاء',
    'اختر العميل',
    'افتح حساب العميل',
    'افتح التفاصيل للتحرير',
    'أرسل التغييرات',
  ]),
  stepTitle: 'افتح التفاصيل للتحرير',
  instruction: [
    text('ضمن '),
    quote('Billing information', 'en', '(معلومات الفوترة)'),
    text('، حدد '),
    quote('Update', 'en', '(تحديث)'),
    text('.'),
  ],
  actions: { back: 'السابق', next: 'التالي', minimize: 'طي الدليل', close: 'إغلاق الدليل' },
  stepsLabel: 'كل الخطوات',
};

const japanese: Partial<PanelModel> = {
  language: 'ja',
  label: 'Waymark ガイド',
  guideTitle: '顧客のアカウント情報を更新する',
  progressText: 'ステップ 4/5',
  stepTitle: '詳細を編集できるようにする',
  instruction: [
    text('「請求先情報」で '),
    quote('更新', 'ja'),
    text(' を選択します。ボタンが表示されない場合は、ページの読み込みが終わるまでお待ちください。'),
  ],
  actions: { back: '戻る', next: '次へ', minimize: 'ガイドを折りたたむ', close: 'ガイドを閉じる' },
  stepsLabel: 'すべてのステップ',
};

const leafing = { back: 'Back', next: 'Next', minimize: 'Fold the guide', close: 'Close the guide' };

export const GALLERY: Readonly<Record<string, GalleryState>> = {
  pointing: { points: true, model: {} },
  'two-rings': {
    points: true,
    model: {
      panel: {
        instruction: [text('Select '), quote('Update', 'en'), text(' in the section that you want to change.')],
        folded: [
          {
            title: 'Roles for this task',
            detail: { kind: 'success', text: 'Your role: Sales agent' },
            text: 'The documents name these roles: Admin agent, Sales agent. Your role is one of them.',
          },
        ],
        remarks: [
          {
            kind: 'information',
            title: null,
            text: [
              text(
                "The company name that you change here is the one that you see: in your customer list and in the billing details. The name of the customer's own organization can only be changed by the customer.",
              ),
            ],
          },
        ],
      },
    },
  },
  searching: {
    points: false,
    model: {
      state: 'searching',
      panel: {
        instruction: [text('In the billing section, select the button that lets you edit the details.')],
        searching: 'Looking for it on this page…',
      },
    },
  },
  'not-found': {
    points: false,
    model: {
      state: 'not-found',
      panel: {
        instruction: [text('In the billing section, select the button that lets you edit the details.')],
        remarks: [
          {
            kind: 'warning',
            title: [text('Not found on this page')],
            text: [
              text(
                'The page may still be loading, or your role may only let you read these details. If no button to edit them appears, ask an admin at your company.',
              ),
            ],
          },
          {
            kind: 'information',
            title: null,
            text: [
              text(
                'The documents name these roles: Admin agent, Sales agent. Your role, Helpdesk agent, is not one of them. You can still follow the steps; if the page does not let you, ask an admin at your company.',
              ),
            ],
          },
        ],
      },
    },
  },
  elsewhere: {
    points: false,
    model: {
      state: 'elsewhere',
      step: 'choose-customer',
      panel: {
        progressText: 'Step 2 of 5',
        steps: stepsAt(2),
        stepTitle: 'Choose the customer',
        instruction: [text('You choose the customer in the customer list.')],
        remarks: [
          { kind: 'information', title: null, text: [text('You are looking at another step. The page is at step 4.')] },
        ],
        link: 'https://partner.microsoft.com/dashboard/v2/customers/list',
        actions: { ...leafing, go: 'Go to the page' },
      },
    },
  },
  done: {
    points: false,
    model: {
      state: 'done',
      step: 'submit-changes',
      panel: {
        progressText: 'Step 5 of 5',
        steps: stepsAt(6),
        stepTitle: 'Done',
        instruction: [
          text('The changes were sent. It can take a few minutes before they show everywhere in the portal.'),
        ],
        remarks: [
          {
            kind: 'success',
            title: [text('What comes next')],
            text: [
              text(
                'On the same page, an Admin agent can allow or stop the customer buying Azure reservations and savings plans. Sales and Helpdesk agents can only read these settings.',
              ),
            ],
          },
        ],
        nextGuide: 'give-customers-permission',
        actions: {
          restart: 'Start again',
          'start-guide': 'Start “Let a customer buy in Azure”',
          minimize: 'Fold the guide',
          close: 'Close the guide',
        },
      },
    },
  },
  'off-screen': {
    points: false,
    model: {
      panel: {
        offScreen: 'It is further down on this page.',
        actions: { ...leafing, 'show-target': 'Show me' },
      },
    },
  },
  minimized: {
    points: true,
    model: { panel: { minimized: true, actions: { expand: 'Open the guide', close: 'Close the guide' } } },
  },
  german: { points: true, model: { panel: german } },
  'german-elsewhere': {
    points: false,
    model: {
      state: 'elsewhere',
      panel: {
        ...german,
        instruction: [
          text('Dieser Schritt wird auf der Kontoseite des Kunden ausgeführt. Wählen Sie zuerst den Kunden aus.'),
        ],
        link: 'https://partner.microsoft.com/',
        actions: { ...german.actions, go: 'Zur Seite mit der Kundenliste wechseln' },
      },
    },
  },
  arabic: { points: true, model: { panel: arabic } },
  'arabic-minimized': {
    points: true,
    model: { panel: { ...arabic, minimized: true, actions: { expand: 'فتح الدليل', close: 'إغلاق الدليل' } } },
  },
  japanese: { points: true, model: { panel: japanese } },
};
