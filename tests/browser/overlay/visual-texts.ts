/**
 * Texts of the overlay for the visual tests. They are the tests' own and never change with `locales/`, so that a picture
 * differs only where the look does. German is long, Arabic is mirrored.
 */
export type VisualTexts = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly guideTitle: string;
  readonly stepsLabel: string;
  /** The steps' titles, in order. */
  readonly steps: readonly [string, string, string, string, string];
  readonly progress: (step: number) => string;
  readonly under: string;
  readonly select: string;
  /** What the page's words mean; null where the reader's language is the page's. */
  readonly meanings: readonly [string, string] | null;
  readonly searching: string;
  readonly notFound: { readonly title: string; readonly text: string };
  readonly roles: string;
  readonly elsewhere: string;
  readonly offScreen: string;
  readonly done: { readonly title: string; readonly text: string };
  readonly next: { readonly title: string; readonly text: string };
  readonly actions: {
    readonly back: string;
    readonly next: string;
    readonly minimize: string;
    readonly expand: string;
    readonly close: string;
    readonly restart: string;
    readonly go: string;
    readonly 'show-target': string;
    readonly 'start-guide': string;
  };
};

const english: VisualTexts = {
  language: 'en',
  direction: 'ltr',
  guideTitle: "Update a customer's account info",
  stepsLabel: 'All steps',
  steps: ['Open your customers', 'Choose the customer', "Open the customer's account", 'Open the details', 'Send'],
  progress: (step) => `Step ${step} of 5`,
  under: 'Under ',
  select: ', select ',
  meanings: null,
  searching: 'Looking for it on this page…',
  notFound: {
    title: 'Not found on this page',
    text: 'The page may still be loading, or your role may only let you read.',
  },
  roles: 'The documents name these roles: Admin agent, Sales agent. Yours is not one of them.',
  elsewhere: 'You choose the customer in the customer list.',
  offScreen: 'It is further down on this page.',
  done: { title: 'Done', text: 'The changes were sent.' },
  next: { title: 'What comes next', text: 'On the same page you can let the customer buy.' },
  actions: {
    back: 'Back',
    next: 'Next',
    minimize: 'Fold the guide',
    expand: 'Open the guide',
    close: 'Close the guide',
    restart: 'Start again',
    go: 'Go to the page',
    'show-target': 'Show me',
    'start-guide': 'Start the guide',
  },
};

const german: VisualTexts = {
  language: 'de',
  direction: 'ltr',
  guideTitle: 'Kontoinformationen eines Kunden aktualisieren',
  stepsLabel: 'Alle Schritte',
  steps: [
    'Kundenliste öffnen',
    'Kunden auswählen',
    'Konto des Kunden öffnen',
    'Angaben zum Bearbeiten öffnen',
    'Änderungen absenden',
  ],
  progress: (step) => `Schritt ${step} von 5`,
  under: 'Wählen Sie unter ',
  select: ' die Schaltfläche ',
  meanings: ['(Rechnungsempfängerinformationen)', '(Aktualisieren)'],
  searching: 'Die Schaltfläche wird auf dieser Seite gesucht …',
  notFound: {
    title: 'Auf dieser Seite nicht gefunden',
    text: 'Möglicherweise wird die Seite noch geladen, oder Ihre Rolle erlaubt Ihnen nur das Lesen.',
  },
  roles: 'Die Dokumentation nennt diese Rollen: Administrator-Agent, Vertriebsbeauftragter. Ihre gehört nicht dazu.',
  elsewhere: 'Dieser Schritt wird auf der Kontoseite des Kunden ausgeführt. Wählen Sie zuerst den Kunden aus.',
  offScreen: 'Sie befindet sich weiter unten auf dieser Seite.',
  done: { title: 'Fertig', text: 'Die Änderungen wurden abgesendet.' },
  next: { title: 'Wie geht es weiter?', text: 'Auf derselben Seite können Sie dem Kunden Käufe erlauben.' },
  actions: {
    back: 'Zurück',
    next: 'Weiter',
    minimize: 'Anleitung zusammenklappen',
    expand: 'Anleitung öffnen',
    close: 'Anleitung schließen',
    restart: 'Von vorn beginnen',
    go: 'Zur Seite wechseln',
    'show-target': 'Anzeigen',
    'start-guide': 'Anleitung starten',
  },
};

const arabic: VisualTexts = {
  language: 'ar',
  direction: 'rtl',
  guideTitle: 'تحديث معلومات حساب العميل',
  stepsLabel: 'كل الخطوات',
  steps: ['افتح قائمة العملاء', 'اختر العميل', 'افتح حساب العميل', 'افتح التفاصيل للتحرير', 'أرسل التغييرات'],
  progress: (step) => `الخطوة ${step} من 5`,
  under: 'ضمن ',
  select: '، حدد ',
  meanings: ['(معلومات الفوترة)', '(تحديث)'],
  searching: 'يجري البحث عنه في هذه الصفحة…',
  notFound: {
    title: 'لم يُعثر عليه في هذه الصفحة',
    text: 'ربما لا تزال الصفحة قيد التحميل، أو أن دورك يسمح بالقراءة فقط.',
  },
  roles: 'تذكر الوثائق هذه الأدوار: وكيل المسؤول، وكيل المبيعات. دورك ليس من بينها.',
  elsewhere: 'تختار العميل في قائمة العملاء.',
  offScreen: 'إنه في أسفل هذه الصفحة.',
  done: { title: 'تم', text: 'أُرسلت التغييرات.' },
  next: { title: 'الخطوة التالية', text: 'في الصفحة نفسها يمكنك السماح للعميل بالشراء.' },
  actions: {
    back: 'السابق',
    next: 'التالي',
    minimize: 'طي الدليل',
    expand: 'فتح الدليل',
    close: 'إغلاق الدليل',
    restart: 'البدء من جديد',
    go: 'الانتقال إلى الصفحة',
    'show-target': 'إظهار',
    'start-guide': 'بدء الدليل',
  },
};

export const VISUAL_TEXTS = { en: english, de: german, ar: arabic } as const;
