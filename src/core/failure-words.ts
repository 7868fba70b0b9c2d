/**
 * How messages say that something did not work, in the languages of the portal: beginnings of words and short phrases, in
 * small letters. Told from good news, they keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const FAILURE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['error', 'fail', 'could not', 'couldn', 'cannot', 'can’t', 'unable', 'went wrong', 'not saved', 'try again'],
  ar: ['خطأ', 'فشل', 'تعذر', 'تعذّر', 'لم يتم', 'حاول مرة أخرى', 'المحاولة مرة أخرى'],
  cs: ['chyb', 'nepodařil', 'nelze', 'selhal', 'zkuste to znovu'],
  de: ['fehler', 'fehlgeschlagen', 'konnte nicht', 'konnten nicht', 'nicht gespeichert', 'erneut versuchen'],
  es: ['error', 'no se pud', 'no se ha', 'no hemos podido', 'falló', 'vuelva a intentar', 'inténtelo de nuevo'],
  fr: ['erreur', 'échou', 'échec', 'impossible', 'n’a pas pu', 'n’ont pas pu', 'n’avons pas pu', 'réessay'],
  he: ['שגיאה', 'נכשל', 'לא ניתן', 'לא נשמר', 'לא הצלח', 'נסה שוב', 'נסו שוב'],
  hu: ['hiba', 'nem sikerült', 'sikertelen', 'próbálja újra', 'próbálkozzon újra'],
  it: ['errore', 'impossibile', 'non è stato possibile', 'non riuscit', 'riprova'],
  ja: ['エラー', '失敗', 'できません', 'できなかった', 'ませんでした', '再試行', 'もう一度'],
  ko: ['오류', '실패', '못했습니다', '수 없습니다', '다시 시도'],
  nl: [
    'fout',
    'mislukt',
    'kan niet',
    'kon niet',
    'konden niet',
    'niet opgeslagen',
    'probeer het opnieuw',
    'opnieuw proberen',
  ],
  pl: ['błąd', 'błęd', 'nie udało', 'nie można', 'nie powiodł', 'spróbuj ponownie'],
  pt: ['erro', 'falha', 'falhou', 'não foi possível', 'não foram', 'tente novamente', 'tente de novo'],
  ru: ['ошибк', 'не удалось', 'сбой', 'невозможно', 'не сохранен', 'повторите попытку'],
  sv: ['fel uppstod', 'ett fel', 'gick inte', 'gick fel', 'kunde inte', 'misslyck', 'försök igen'],
  tr: ['hata', 'başarısız', 'edilemedi', 'yapılamadı', 'olmadı', 'tekrar dene', 'yeniden dene'],
  'zh-Hans': ['错误', '失败', '无法', '未能', '重试', '出错'],
  'zh-Hant': ['錯誤', '失敗', '無法', '未能', '重試', '出錯'],
};

const WORDS: readonly string[] = [...new Set(Object.values(FAILURE_WORDS).flat())];

/** Whether a message of the page, in whichever language, says that something did not work. */
export function saysFailure(message: string): boolean {
  const text = message.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
  return WORDS.some((word) => text.includes(word));
}
