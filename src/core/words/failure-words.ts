import { foldText } from './label';
import { TAKEN_WORDS } from './taken-words';
import { phraseTestOf, sequencesOf, type WordList } from './word-list';

/**
 * How messages say that something did not work, in the languages of the portal: beginnings of words and short phrases
 * (`phraseTestOf`). Told from good news, they keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const FAILURE_WORDS: WordList = {
  en: "error|fail$|fails$|failed|failing|failure|could not|couldn|cannot|can't|unable|wrong|problem|not saved|try again|unsuccessful|not successful|nothing was saved|nothing was changed|nothing was updated|nothing has been",
  ar: 'خطأ|فشل|تعذر|تعذّر|لم يتم|لم نتمكن|مشكلة|لم تتم|لم تُحفظ|لم يُحفظ|لم تحفظ|لم يحفظ|لم تُحدَّث|لم يُحدَّث|لم تُرسل|لم تُطبق|لن يتم|غير محفوظ|غير ناجح|لم ينجح|لم تنجح|لا يمكن',
  cs: 'chyb|nepodařil|nelze|selhal|neúspěš|neulož|neaktualizov|neodesl|neprojevil',
  de: '*fehler|fehlgeschlagen|konnte nicht|konnten nicht|können nicht|kann nicht|nicht erfolgreich|erfolglos|misslungen',
  es: 'error|no se pud|no se pued|no se ha|no hemos podido|falló|no se guard|no se actualiz|no se modific|no se aplic|no se envi|sin éxito',
  fr: "erreur|échou|échec|impossible|pas pu |problème|infructueu|sans succès|n'a pas abouti|n'ont pas abouti|non enregistré",
  he: 'שגיאה|נכשל|לא ניתן|לא נשמר|לא הצלח|לא עודכנ|לא עודכן|לא שונה|לא שונו|לא הוחל|לא נשלח|טרם נשמר|טרם עודכנ|לא היה ניתן',
  hu: 'hiba|nem sikerült|sikertelen|nem tudtuk|nincs mentve|nincsenek mentve|mentetlen|nem történt m',
  it: 'errore|impossibile|non è stato possibile|non è riuscit|non riuscit|senza esito|senza successo|non salvat',
  ja: 'エラー|失敗|できません|できなかった|ませんでした|保存されていません|更新されていません|変更されていません|適用されていません|反映されていません|送信されていません|保存していません|未保存',
  ko: '오류|실패|못했|수 없|문제가 발생|되지 않았|하지 않았|저장되지|저장하지|업데이트되지|적용되지|저장 안',
  nl: '*fout|mislukt|kan niet|kon niet|kunnen niet|konden niet|niet opgeslagen|probeer het opnieuw|niet gelukt|niet geslaagd|lukte niet|niet-opgeslagen|onopgeslagen',
  pl: 'błąd|błęd|nie udało|nie można|nie powiodł|niepowodzeni|niezapisan|nieudan',
  pt: 'erro$|erros$|falh|não foi possível|não foram|não conseguimos|não pôde|sem êxito|sem sucesso|não salv|não guardad|malsucedid',
  ru: 'ошибк|не удалось|не сохранен|безуспешн|неудач|несохранен|несохранён|не сохранён|не получилось|не смогли',
  sv: 'ett fel|gick inte|kunde inte|misslyck|inte lyckad|sparades inte|uppdaterades inte|ändrades inte|tillämpades inte|skickades inte|lyckades inte|osparad',
  tr: 'hata$|hatası|hatalı|başarısız|*lemedi|*nemedi|*demedi|*lamadı|*namadı|*yamadı|sorun oluştu|kaydedilmedi$|kaydedilmemiş|güncellenmedi$|güncellenmemiş|uygulanmadı$|uygulanmamış|gönderilmedi$|gönderilmemiş|değiştirilmedi$|değiştirilmemiş|değişmedi$|yapılmadı$|olmadı$|kaydetmedi',
  'zh-Hans':
    '错误|出错|失败|无法|未能|未保存|没有保存|没有更新|未更新|未更改|未应用|未提交|未发送|未被|尚未保存|尚未更新|未成功|不成功|没有成功|没有任何更改',
  'zh-Hant':
    '錯誤|失敗|無法|未能|未儲存|沒有儲存|沒有更新|未更新|未變更|未套用|未提交|未送出|未傳送|未被|尚未儲存|尚未更新|未成功|不成功|沒有成功|沒有任何變更',
};

/**
 * The same of why a portal took nothing: the session has ended, the person may not or is to
 * prove who they are, someone else was quicker, the service or what was typed is not in order, only a part was taken.
 */
const REFUSAL_WORDS: WordList = {
  en: "session has|session timed|session timeout|session expired|signed out|logged out|sign in again|log in again|access denied|not have permission|not have access|no permission|not authorized|not allowed|someone else|another user|conflict|locked|blocked|verify your identity|don't have permission|doesn't have permission|don't have access|insufficient permission|missing permission|not permitted|forbidden|unauthorized|timed out|timeout$|time limit|unavailable|not available|too many|invalid|not valid|isn't valid|incorrect|rejected|declined|refused|was denied|did not complete|didn't complete|not complete|not been completed|incomplete|interrupted|aborted|cancelled|canceled|an issue|issues with|discarded|thrown away|partially|partly|some changes|some of your|only some|not updated|not changed|not applied|not sent|not submitted|not accepted|no connection|you're offline|you are offline",
  ar: 'الجلسة|جلستك|الدخول مرة أخرى|تسجيل خروج|ليس لديك إذن|تم رفض|غير مصرح|مستخدم آخر|شخص آخر|تعارض|مقفل|محظور|التحقق من هويتك|ليس لديك صلاحية|لا تملك|انتهت المهلة|انتهت مهلة|مهلة الطلب|غير متوفر|غير متاح|طلبات كثيرة|عدد كبير جد|الكثير من الطلبات|غير صالح|غير صحيح|مرفوض|رُفض|لم تكتمل|لم يكتمل|تم تجاهل|تجاهلت|جزئي|تم إلغاء|حدثت مشكل|واجهتنا',
  cs: 'relac|odhlášen|znovu přihlas|přihlaste se znovu|přístup odepřen|přístup byl odepřen|nemáte oprávnění|jiný uživatel|někdo jiný|konflikt|uzamčen|zablokován|ověřte svou totožnost|oprávnění nemáte|časový limit|vypršel|není k dispozici|nedostupn|příliš mnoho|neplatn|není platn|zamítnut|odmítnut|nedokonč|dokončena nebyla|nebyla dokončen|nebylo dokončen|problém|zahozen|zahodil|částečně|jen některé|přerušen|zrušen|nespráv',
  de: 'sitzung|abgemeldet|erneut an|zugriff verweigert|keine berechtigung|nicht berechtigt|jemand anderes|anderer benutzer|anderen benutzer|konflikt|gesperrt|blockiert|ihre identität|keine rechte|zeitüberschreitung|zeitlimit|abgelaufen|nicht verfügbar|zu viele|ungültig|nicht gültig|abgelehnt|zurückgewiesen|abgebrochen|nicht abgeschlossen|problem|verworfen|teilweise|nur einige|unterbrochen|nicht vollständig|unvollständig',
  es: 'sesión|acceso denegado|no tiene permiso|no tienes permiso|no está autorizad|otro usuario|otra persona|conflicto|bloquead|su identidad|no tiene permisos|agotado el tiempo|se agotó|tiempo de espera|no está disponible|no disponible|demasiad|no es válid|no válid|inválid|rechaz|no se complet|problema|inconveniente|descart|parcialmente|solo algunos|incorrect|interrump|cancelad',
  fr: "session a expiré|session expirée|session est terminée|session a pris fin|déconnecté|reconnect|accès refusé|pas autorisé|pas l'autorisation|autre utilisateur|quelqu'un d'autre|conflit|verrouill|bloqué|votre identité|pas la permission|pas les autorisations|pas les droits|délai d'attente|délai dépassé|a expiré|indisponible|pas disponible|trop de|non valide|pas valide|invalide|rejeté|refusée|a été refus|non terminée|pas terminée|pas été terminé|interromp|incident|abandonnée|ignorées|annulée|partiellement|seules certaines|incorrect",
  he: 'תוקף ההפעלה|להיכנס שוב|היכנס שוב|נותקת|התנתקת|הגישה נדחתה|אין לך הרשאה|אין לך גישה|משתמש אחר|מישהו אחר|התנגשות|נעול|חסום|אימות הזהות|את זהותך|אין לך הרשאות|הזמן הקצוב|פסק זמן|תם הזמן|אינו זמין|אינה זמינה|לא זמין|יותר מדי|לא חוקי|אינו חוקי|אינה חוקית|לא תקינ|אינו תקין|אינה תקינה|לא תקין|שגוי|נדחה|נדחתה|נדחו|לא הושלמ|לא הושלם|בעיה|בוטל|חלקית|באופן חלקי|נמחקו השינויים|הופסק',
  hu: 'munkamenet|kijelentkez|jelentkezzen be újra|hozzáférés megtagadva|nincs jogosults|nincs engedély|másik felhasználó|valaki más|ütközés|zárolt|zárolva|letiltva|személyazonosság|nincs engedélye|időtúllépés|időkorlát|lejárt|nem érhető el|nem elérhető|túl sok|érvénytelen|nem érvényes|elutasít|nem fejeződött be|probléma|elvetett|elvetve|elvetésre|részben|részlegesen|megszakadt|megszakít|helytelen|nem teljesült',
  it: 'sessione|disconness|accedi di nuovo|accesso negato|non si dispone|non disponi|non autorizzat|altro utente|qualcun altro|conflitto|bloccat|la tua identità|la propria identità|non hai le autorizzazioni|non dispone|non hai i permessi|timeout$|tempo scaduto|non disponibil|non è disponibil|troppe richieste|non valid|non è valid|rifiutat|respint|completata non|stata completata solo|non completat|non è stata completat|problema|scartat|eliminate le modifiche|parzialmente|solo in parte|annullat|non corrett|errat|interrott',
  ja: 'セッション|サインアウト|ログアウト|サインインし直|再度サインイン|もう一度サインイン|アクセスが拒否|権限がありません|許可がありません|他のユーザー|別のユーザー|競合|ロックされ|ブロックされ|本人確認|id を確認|アクセス許可|タイムアウト|利用不可|使用不可|多すぎ|無効|正しくあり|有効ではあり|拒否され|却下|問題が|破棄|一部のみ|一部だけ|一部の変更|部分的|中断|キャンセルされ|取り消され',
  ko: '세션|로그아웃되|다시 로그인|액세스가 거부|권한이 없|다른 사용자|충돌|잠겨|잠금|차단|본인 확인|신원 확인|권한 없|시간 초과|시간이 초과|시간이 만료|너무 많|잘못된|잘못되|유효하지|올바르지|거부|거절|완료되지|문제가|취소되|일부만|부분적으로|중단|삭제된 변경|변경 내용이 버려|무시되',
  nl: 'sessie|afgemeld|opnieuw aan|toegang geweigerd|geen toestemming|geen machtiging|niet gemachtigd|andere gebruiker|iemand anders|conflict|vergrendeld|geblokkeerd|uw identiteit|geen machtigingen|geen rechten|time-out|timeout$|is verlopen|niet beschikbaar|te veel|ongeldig|niet geldig|geweigerd|afgewezen|afgekeurd|niet voltooid|probleem|verworpen|genegeerd|gedeeltelijk|deels|onjuist|onderbroken|geannuleerd|afgebroken',
  pl: 'sesja|sesji|wylogowan|zaloguj się ponownie|odmowa dostępu|odmówiono|brak uprawnień|nie masz uprawnień|inny użytkownik|innego użytkownika|ktoś inny|konflikt|zablokowan|swoją tożsamość|tożsamości|limit czasu|przekroczono|upłynął|niedostępn|zbyt wiele|nieprawidłow|niepoprawn|nieważn|odrzucon|nie została ukończon|nie zosta|nie ukończ|nie zakończ|problem|częściowo|tylko niektóre|przerwan|anulowan',
  pt: 'sessão|desconectad|entre novamente|acesso negado|não tem permiss|não autorizad|outro utilizador|outro usuário|outra pessoa|conflito|bloquead|sua identidade|tempo limite|esgotado|esgotou|expirou|indispon|não está dispon|demasiad|muitas solicita|muitos pedidos|muitas requisi|inválid|não é válid|rejeitad|recusad|não conclu|não foi conclu|problema|descartad|parcialmente|apenas algumas|incorret|interromp|cancelad',
  ru: 'сеанс|войдите снова|войдите еще раз|вышли из системы|доступ запрещен|отказано в доступе|нет прав|нет разрешени|другой пользователь|другим пользовател|конфликт|заблокирован|вашу личность|личность|истекло|истек$|истёк$|тайм-аут|недоступ|слишком много|недопустим|неверн|недействительн|отклонен|отклонён|отказано|не заверш|незаверш|проблем|отменен|отменён|отброшен|частично|только часть|прерван|нет доступа|неправильн|некоррект',
  sv: 'sessionen|utloggad|loggats ut|logga in igen|åtkomst nekad|nekades|inte behörig|saknar behörighet|inte behörighet|någon annan|annan användare|konflikt|är låst|spärrad|blockera|din identitet|inte tillåtelse|tidsgräns|överskred tid|timeout$|inte tillgänglig|otillgänglig|för många|ogiltig|inte giltig|avvisa|avslogs|slutfördes inte|inte slutför|problem|ignorera|kasserade|kasserats|förkasta|delvis|avbröt|avbrut|felaktig',
  tr: 'oturum|erişim reddedildi|izniniz yok|yetkiniz yok|yetkisi yok|başka bir kullanıcı|başka biri|çakışma|kilitli|kilitlendi|engellendi|kimliğinizi|zaman aşımı|süresi doldu|kullanılamıyor|hizmet dışı|çok fazla|geçersiz|geçerli değil|reddedildi|tamamlanmadı|tamamlanamadı|bir sorun|sorunla|iptal edildi|vazgeçildi|atıldı$|göz ardı edildi|kısmen|yalnızca bir kısmı|kesildi$|kesintiye|yanlış$',
  'zh-Hans':
    '会话|重新登录|已注销|退出登录|拒绝访问|没有权限|无权|其他用户|其他人|冲突|锁定|已阻止|验证你的身份|验证您的身份|超时|不可用|请求过多|请求太多|太多请求|无效|不正确|被拒绝|已拒绝|未完成|出现问题|遇到问题|发生问题|有问题|已放弃|已丢弃|已舍弃|已取消|仅部分|部分更改|部分保存|已中断',
  'zh-Hant':
    '工作階段|重新登入|已登出|拒絕存取|沒有權限|無權|其他使用者|其他人|衝突|鎖定|封鎖|驗證您的身分|驗證你的身分|逾時|要求過多|要求太多|太多要求|無效|不正確|被拒絕|已拒絕|遭拒|未完成|出現問題|遇到問題|發生問題|有問題|已捨棄|已放棄|已取消|僅部分|部分變更|部分儲存|已中斷',
};

/**
 * What says, of a form's data, that it was not so, wherever in the clause `TAKEN_WORDS` stand after it. No bare "no" or "not":
 * customers are called so ("No Limits Ltd"). Languages that say it in one word have that among `FAILURE_WORDS`.
 */
const NEGATIONS: WordList = {
  en: "was not|were not|has not|have not|had not|is not|are not|did not|will not|not been|not yet|wasn't|weren't|hasn't|haven't|hadn't|isn't|aren't|didn't|won't|no change$|no changes|no updates|no edits|no data|no information|nothing was|nothing has|nothing is|none of",
  cs: 'nebyl|nejsou$|není$|nebudou$|nebude$|žádn|nic se',
  de: 'nicht$|nichts$|keine änderung|keine ihrer|keine daten|keine angaben',
  es: 'no se$|no fue|no han$|no ha$|no est|ningún cambio|ninguno de|ninguna modificaci',
  fr: "n'a pas|n'ont pas|pas été|n'est pas|ne sont pas|n'avons pas|rien n'a|aucune modification|aucun changement|aucune donnée",
  hu: 'nem$|nincs|semmi$|egyetlen módosítás',
  it: 'non è$|non sono$|non ha$|non hanno$|non abbiamo|non sia$|nessuna modifica|nessun dato|nulla è|niente è',
  nl: 'niet$|niets$|geen wijziging|geen gegevens|geen van',
  pl: 'nie$|żadn',
  pt: 'não foi|não foram|não fo|não est|não se$|nenhuma altera|nenhum dado|nada foi',
  ru: 'не$|ничего не|никакие|ни одно',
  sv: 'inte$|inga ändring|inga uppgifter|ingenting|inget$',
};

const notTaken = sequencesOf(NEGATIONS, TAKEN_WORDS);

const saysNotTaken = (text: string): boolean => foldText(text).search(notTaken) !== -1;

const namesFailure = phraseTestOf(FAILURE_WORDS);

/** Whether a text of the page, in whichever language, says that something did not work. */
export const saysFailure = (text: string): boolean => namesFailure(text) || saysNotTaken(text);

const saysRefusal = phraseTestOf(REFUSAL_WORDS);

/**
 * The same of a text that surely answers what the person did: it says so, too, where it says that the session has ended, that a
 * right is missing, or that not all of it was taken. Other texts of a page say that of parts of it.
 */
export const answersWithFailure = (message: string): boolean => saysFailure(message) || saysRefusal(message);
