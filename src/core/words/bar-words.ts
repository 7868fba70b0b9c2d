import { type WordList, withoutWordsOf } from './word-list';

/**
 * What bars of controls are labelled with that says nothing but that they are bars, in the languages of the portal. A bar
 * that is labelled so belongs to the section that it stands in.
 */
const BAR_WORDS: WordList = {
  en: 'actions|action|commands|command|toolbar|bar|section|card|available|buttons|panel',
  ar: 'الإجراءات|إجراءات|الأوامر|أوامر|شريط|الأدوات',
  cs: 'akce|příkazy|panel|nástrojů|příkazů',
  de: 'aktionen|befehle|symbolleiste|befehlsleiste|aktionsleiste',
  es: 'acciones|comandos|barra|de|herramientas',
  fr: "actions|commandes|barre|de|d'outils|d'actions",
  he: 'פעולות|פקודות|סרגל|כלים|הפעולות|הכלים',
  hu: 'műveletek|parancsok|eszköztár|parancssáv|műveletsor',
  it: 'azioni|comandi|barra|dei|degli|delle|strumenti',
  ja: 'アクション|操作|コマンド|ツール|バー',
  ko: '작업|동작|명령|도구|모음|모음줄|표시줄',
  nl: 'acties|opdrachten|werkbalk|opdrachtbalk|actiebalk',
  pl: 'akcje|działania|polecenia|pasek|narzędzi|poleceń',
  pt: 'ações|comandos|barra|de|ferramentas',
  ru: 'действия|команды|панель|инструментов|команд|действий',
  sv: 'åtgärder|kommandon|verktygsfält|kommandofält',
  tr: 'eylemler|komutlar|araç|çubuğu|komut|işlemler',
  'zh-Hans': '操作|命令|工具|栏',
  'zh-Hant': '動作|操作|命令|工具|列',
};

/** What a bar's label says besides that it is a bar; '' where it says nothing else. */
export const withoutBar = withoutWordsOf(BAR_WORDS);

/** Whether a label says that it is a bar's and nothing else. */
export const saysBar = (label: string): boolean => withoutBar(label) === '';
