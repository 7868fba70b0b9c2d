import type { WordList } from './word-list';

/**
 * What becomes of a form's data when it is taken, as beginnings of words, in the languages whose word for "not" or "will be" may
 * stand apart from it: saved, updated, changed, applied, sent. Alone they say nothing ("saved addresses"); what stands before
 * them decides (`failure-words.ts`, `success-words.ts`).
 */
export const TAKEN_WORDS: WordList = {
  en: 'saved|updated|changed|applied|sent$|submitted|stored|accepted|made$|renamed',
  ar: 'حفظ|تحديث|تغيير|تطبيق|إرسال|تعديل',
  cs: 'ulož|aktualiz|změn|použit|uplatn|odesl|uprav|proveden|přejmenov',
  de: 'gespeichert|aktualisier|geändert|übernommen|angewende|gesendet|übermittelt|gesichert|vorgenommen|umbenannt',
  es: 'guard|actualiz|modific|aplic|envi|cambi|registr|realiz',
  fr: 'enregistr|mis à jour|mise à jour|mises à jour|modifi|appliqu|envoy|sauvegard|transmis|effectu',
  hu: 'ment|elment|frissít|frissül|módosít|módosul|alkalmaz|elküld|változ',
  it: 'salvat|aggiornat|modificat|applicat|inviat|registrat|memorizzat|apportat',
  ja: '保存|更新|適用|変更',
  ko: '저장|업데이트|적용|변경',
  nl: 'opgeslagen|bijgewerkt|gewijzigd|toegepast|verzonden|verstuurd|bewaard|doorgevoerd|aangepast|aangebracht',
  pl: 'zapisa|zaktualizowa|zmieni|zastosowan|wysłan|wprowadz',
  pt: 'salv|guard|atualiz|alterad|aplicad|enviad|gravad|modificad|feita',
  ru: 'сохран|обновл|измен|примен|отправ|внес',
  sv: 'spara|uppdatera|ändra|tillämpa|skicka|genomför|gjort',
  tr: 'kaydedil|güncellen|değiştiril|uygulan',
  'zh-Hans': '保存|更新|更改|应用',
  'zh-Hant': '儲存|更新|變更|套用',
};
