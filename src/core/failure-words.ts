import { foldText } from './label';
import { foldedWords, type WordList } from './word-list';

/**
 * How messages say that something did not work, in the languages of the portal: beginnings of words and short phrases.
 * Told from good news, they keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const FAILURE_WORDS: WordList = {
  en: "error|fail|could not|couldn|cannot|can't|unable|wrong|problem|not saved|try again",
  ar: 'خطأ|فشل|تعذر|تعذّر|لم يتم|لم نتمكن|مشكلة',
  cs: 'chyb|nepodařil|nelze|selhal',
  de: 'fehler|fehlgeschlagen|konnte nicht|konnten nicht|können nicht|kann nicht',
  es: 'error|no se pud|no se pued|no se ha|no hemos podido|falló',
  fr: 'erreur|échou|échec|impossible|pas pu |problème',
  he: 'שגיאה|נכשל|לא ניתן|לא נשמר|לא הצלח',
  hu: 'hiba|nem sikerült|sikertelen|nem tudtuk',
  it: 'errore|impossibile|non è stato possibile|non è riuscit|non riuscit',
  ja: 'エラー|失敗|できません|できなかった|ませんでした',
  ko: '오류|실패|못했|수 없|문제가 발생',
  nl: 'fout|mislukt|kan niet|kon niet|kunnen niet|konden niet|niet opgeslagen|probeer het opnieuw',
  pl: 'błąd|błęd|nie udało|nie można|nie powiodł',
  pt: 'erro|falh|não foi possível|não foram|não conseguimos|não pôde',
  ru: 'ошибк|не удалось|не сохранен',
  sv: 'ett fel|gick inte|kunde inte|misslyck',
  tr: 'hata|başarısız|emedi|amadı|sorun oluştu',
  'zh-Hans': '错误|出错|失败|无法|未能|未保存',
  'zh-Hant': '錯誤|失敗|無法|未能|未儲存',
};

const WORDS = [...foldedWords(FAILURE_WORDS)];

/** Whether a message of the page, in whichever language, says that something did not work. */
export function saysFailure(message: string): boolean {
  const text = foldText(message);
  return WORDS.some((word) => text.includes(word));
}
