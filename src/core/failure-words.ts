import { phraseTestOf, type WordList } from './word-list';

/**
 * How messages say that something did not work, in the languages of the portal: beginnings of words and short phrases
 * (`phraseTestOf`). Told from good news, they keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const FAILURE_WORDS: WordList = {
  en: "error|fail$|fails$|failed|failing|failure|could not|couldn|cannot|can't|unable|wrong|problem|not saved|try again",
  ar: 'خطأ|فشل|تعذر|تعذّر|لم يتم|لم نتمكن|مشكلة',
  cs: 'chyb|nepodařil|nelze|selhal',
  de: '*fehler|fehlgeschlagen|konnte nicht|konnten nicht|können nicht|kann nicht',
  es: 'error|no se pud|no se pued|no se ha|no hemos podido|falló',
  fr: 'erreur|échou|échec|impossible|pas pu |problème',
  he: 'שגיאה|נכשל|לא ניתן|לא נשמר|לא הצלח',
  hu: 'hiba|nem sikerült|sikertelen|nem tudtuk',
  it: 'errore|impossibile|non è stato possibile|non è riuscit|non riuscit',
  ja: 'エラー|失敗|できません|できなかった|ませんでした',
  ko: '오류|실패|못했|수 없|문제가 발생',
  nl: '*fout|mislukt|kan niet|kon niet|kunnen niet|konden niet|niet opgeslagen|probeer het opnieuw',
  pl: 'błąd|błęd|nie udało|nie można|nie powiodł',
  pt: 'erro$|erros$|falh|não foi possível|não foram|não conseguimos|não pôde',
  ru: 'ошибк|не удалось|не сохранен',
  sv: 'ett fel|gick inte|kunde inte|misslyck',
  tr: 'hata$|hatası|hatalı|başarısız|*lemedi|*nemedi|*demedi|*lamadı|*namadı|*yamadı|sorun oluştu',
  'zh-Hans': '错误|出错|失败|无法|未能|未保存',
  'zh-Hant': '錯誤|失敗|無法|未能|未儲存',
};

/** The same of why a portal took nothing: the session has ended, the person may not or is to prove who they are, someone else was quicker. */
const REFUSAL_WORDS: WordList = {
  en: 'session has|session timed|session timeout|session expired|signed out|logged out|sign in again|log in again|access denied|not have permission|not have access|no permission|not authorized|not allowed|someone else|another user|conflict|locked|blocked|verify your identity',
  ar: 'الجلسة|جلستك|الدخول مرة أخرى|تسجيل خروج|ليس لديك إذن|تم رفض|غير مصرح|مستخدم آخر|شخص آخر|تعارض|مقفل|محظور|التحقق من هويتك',
  cs: 'relac|odhlášen|znovu přihlas|přihlaste se znovu|přístup odepřen|přístup byl odepřen|nemáte oprávnění|jiný uživatel|někdo jiný|konflikt|uzamčen|zablokován|ověřte svou totožnost',
  de: 'sitzung|abgemeldet|erneut an|zugriff verweigert|keine berechtigung|nicht berechtigt|jemand anderes|anderer benutzer|anderen benutzer|konflikt|gesperrt|blockiert|ihre identität',
  es: 'sesión|acceso denegado|no tiene permiso|no tienes permiso|no está autorizad|otro usuario|otra persona|conflicto|bloquead|su identidad',
  fr: "session a expiré|session expirée|session est terminée|session a pris fin|déconnecté|reconnect|accès refusé|pas autorisé|pas l'autorisation|autre utilisateur|quelqu'un d'autre|conflit|verrouill|bloqué|votre identité",
  he: 'תוקף ההפעלה|להיכנס שוב|היכנס שוב|נותקת|התנתקת|הגישה נדחתה|אין לך הרשאה|אין לך גישה|משתמש אחר|מישהו אחר|התנגשות|נעול|חסום|אימות הזהות|את זהותך',
  hu: 'munkamenet|kijelentkez|jelentkezzen be újra|hozzáférés megtagadva|nincs jogosults|nincs engedély|másik felhasználó|valaki más|ütközés|zárolt|zárolva|letiltva|személyazonosság',
  it: 'sessione|disconness|accedi di nuovo|accesso negato|non si dispone|non disponi|non autorizzat|altro utente|qualcun altro|conflitto|bloccat|la tua identità|la propria identità',
  ja: 'セッション|サインアウト|ログアウト|サインインし直|再度サインイン|もう一度サインイン|アクセスが拒否|権限がありません|許可がありません|他のユーザー|別のユーザー|競合|ロックされ|ブロックされ|本人確認|id を確認',
  ko: '세션|로그아웃되|다시 로그인|액세스가 거부|권한이 없|다른 사용자|충돌|잠겨|잠금|차단|본인 확인|신원 확인',
  nl: 'sessie|afgemeld|opnieuw aan|toegang geweigerd|geen toestemming|geen machtiging|niet gemachtigd|andere gebruiker|iemand anders|conflict|vergrendeld|geblokkeerd|uw identiteit',
  pl: 'sesja|sesji|wylogowan|zaloguj się ponownie|odmowa dostępu|odmówiono|brak uprawnień|nie masz uprawnień|inny użytkownik|innego użytkownika|ktoś inny|konflikt|zablokowan|swoją tożsamość|tożsamości',
  pt: 'sessão|desconectad|entre novamente|acesso negado|não tem permiss|não autorizad|outro utilizador|outro usuário|outra pessoa|conflito|bloquead|sua identidade',
  ru: 'сеанс|войдите снова|войдите еще раз|вышли из системы|доступ запрещен|отказано в доступе|нет прав|нет разрешени|другой пользователь|другим пользовател|конфликт|заблокирован|вашу личность|личность',
  sv: 'sessionen|utloggad|loggats ut|logga in igen|åtkomst nekad|nekades|inte behörig|saknar behörighet|inte behörighet|någon annan|annan användare|konflikt|är låst|spärrad|blockera|din identitet',
  tr: 'oturum|erişim reddedildi|izniniz yok|yetkiniz yok|yetkisi yok|başka bir kullanıcı|başka biri|çakışma|kilitli|kilitlendi|engellendi|kimliğinizi',
  'zh-Hans':
    '会话|重新登录|已注销|退出登录|拒绝访问|没有权限|无权|其他用户|其他人|冲突|锁定|已阻止|验证你的身份|验证您的身份',
  'zh-Hant':
    '工作階段|重新登入|已登出|拒絕存取|沒有權限|無權|其他使用者|其他人|衝突|鎖定|封鎖|驗證您的身分|驗證你的身分',
};

/** Whether a text of the page, in whichever language, says that something did not work. */
export const saysFailure = phraseTestOf(FAILURE_WORDS);

const saysRefusal = phraseTestOf(REFUSAL_WORDS);

/**
 * The same of a text that surely answers what the person did: it says so, too, where it says that the session has ended or
 * that a right is missing. Other texts of a page say that of parts of it.
 */
export const answersWithFailure = (message: string): boolean => saysFailure(message) || saysRefusal(message);
