/**
 * How messages say that something did not work, in the languages of the portal: beginnings of words and short phrases, in
 * small letters. Told from good news, they keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const FAILURE_WORDS: Readonly<Record<string, string>> = {
  en: 'error|fail|could not|couldn|cannot|unable|went wrong|not saved|try again',
  ar: 'خطأ|فشل|تعذر|تعذّر|لم يتم',
  cs: 'chyb|nepodařil|nelze|selhal',
  de: 'fehler|fehlgeschlagen|konnte nicht|konnten nicht',
  es: 'error|no se pud|no se ha|falló',
  fr: 'erreur|échou|échec|impossible|pas pu ',
  he: 'שגיאה|נכשל|לא ניתן|לא נשמר|לא הצלח',
  hu: 'hiba|nem sikerült|sikertelen',
  it: 'errore|impossibile|non è stato possibile',
  ja: 'エラー|失敗|できません|できなかった|ませんでした',
  ko: '오류|실패|못했습니다|수 없습니다',
  nl: 'fout|mislukt|kan niet|kon niet|niet opgeslagen|probeer het opnieuw',
  pl: 'błąd|błęd|nie udało|nie można|nie powiodł',
  pt: 'erro|falh|não foi possível|não foram',
  ru: 'ошибк|не удалось|не сохранен',
  sv: 'ett fel|gick inte|kunde inte|misslyck',
  tr: 'hata|başarısız|edilemedi|yapılamadı',
  'zh-Hans': '错误|失败|无法|未能',
  'zh-Hant': '錯誤|失敗|無法|未能',
};

const WORDS: readonly string[] = [...new Set(Object.values(FAILURE_WORDS).flatMap((words) => words.split('|')))];

/** Whether a message of the page, in whichever language, says that something did not work. */
export function saysFailure(message: string): boolean {
  const text = message.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
  return WORDS.some((word) => text.includes(word));
}
