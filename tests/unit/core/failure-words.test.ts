import { expect, it } from 'vitest';
import { answersWithFailure, saysFailure } from '../../../src/core/words/failure-words';
import { LANGUAGES } from '../../../src/i18n/languages';
import { GOOD_NEWS, type MessagesByLanguage, messagesOf, NO_NEWS, NOT_TAKEN, TURNED_DOWN } from './portal-messages';

/** As portals write when a change was not taken: one or more for each language of the portal. */
const BAD_NEWS: MessagesByLanguage = {
  en: [
    "We couldn't save your changes. Try again later.",
    'Update failed',
    'Something went wrong',
    'Saving fails at the moment.',
    "We can't save this right now.",
    'There was a problem.',
  ],
  ar: ['تعذر حفظ التغييرات.', 'حدث خطأ ما.', 'لم نتمكن من حفظ التغييرات.'],
  cs: ['Změny se nepodařilo uložit.', 'Došlo k chybě.'],
  de: [
    'Die Änderungen konnten nicht gespeichert werden.',
    'Es ist ein Fehler aufgetreten.',
    'Serverfehler',
    'Die Änderungen können nicht gespeichert werden.',
  ],
  es: ['No se pudo guardar.', 'Se produjo un error.', 'No hemos podido guardar los cambios.', 'No se puede guardar.'],
  fr: ['Une erreur s’est produite.', "Impossible d'enregistrer les modifications.", 'Un problème est survenu.'],
  he: ['לא ניתן לשמור את השינויים.', 'אירעה שגיאה.'],
  hu: ['A módosításokat nem sikerült menteni.', 'Hiba történt.', 'A módosításokat nem tudtuk menteni.'],
  it: ['Non è stato possibile salvare le modifiche.', 'Si è verificato un errore.', 'Salvataggio non riuscito.'],
  ja: ['変更を保存できませんでした。', 'エラーが発生しました。'],
  ko: ['변경 내용을 저장하지 못했습니다.', '오류가 발생했습니다.', '저장할 수 없습니다.'],
  nl: [
    'De wijzigingen kunnen niet worden opgeslagen. Probeer het opnieuw.',
    'Er is een fout opgetreden.',
    'Netwerkfout',
    'De wijzigingen kunnen niet worden opgeslagen.',
  ],
  pl: ['Nie udało się zapisać zmian.', 'Wystąpił błąd.'],
  pt: ['Não foi possível guardar as alterações.', 'Ocorreu um erro.', 'Não conseguimos salvar as alterações.'],
  ru: ['Не удалось сохранить изменения.', 'Произошла ошибка.'],
  sv: ['Det gick inte att spara ändringarna.', 'Ett fel inträffade.'],
  tr: [
    'Değişiklikler kaydedilemedi. Bir hata oluştu.',
    'Güncelleme başarısız oldu.',
    'GÜNCELLEME BAŞARISIZ',
    'Değişiklikler kaydedilemedi.',
    'Bilgiler güncellenemedi.',
  ],
  'zh-Hans': ['无法保存更改。', '出现错误。', '更改未保存。'],
  'zh-Hant': ['無法儲存變更。', '發生錯誤。', '變更未儲存。'],
};

/** Why nothing was taken, as portals write it: the session, a right that is missing, somebody else. */
const REFUSALS: MessagesByLanguage = {
  en: [
    'Your session has expired.',
    'Sign in again to continue.',
    'You do not have permission to do this.',
    'Someone else changed this customer while you were editing.',
  ],
  ar: ['انتهت صلاحية الجلسة.', 'ليس لديك إذن لإجراء هذا التغيير.', 'قام مستخدم آخر بتغيير هذا العميل.'],
  cs: ['Platnost relace vypršela.', 'K této akci nemáte oprávnění.', 'Zákazníka mezitím změnil jiný uživatel.'],
  de: [
    'Ihre Sitzung ist abgelaufen.',
    'Sie haben keine Berechtigung für diese Aktion.',
    'Ein anderer Benutzer hat diesen Kunden geändert.',
  ],
  es: ['La sesión ha caducado.', 'No tiene permiso para hacer esto.', 'Otro usuario ha cambiado este cliente.'],
  fr: [
    'Votre session a expiré.',
    'Vous n’avez pas l’autorisation d’effectuer cette action.',
    'Un autre utilisateur a modifié ce client.',
  ],
  he: ['פג תוקף ההפעלה שלך.', 'אין לך הרשאה לבצע פעולה זו.', 'משתמש אחר שינה את הלקוח.'],
  hu: [
    'A munkamenet lejárt.',
    'Nincs jogosultsága ehhez a művelethez.',
    'Egy másik felhasználó módosította az ügyfelet.',
  ],
  it: [
    'La sessione è scaduta.',
    'Non si dispone delle autorizzazioni necessarie.',
    'Un altro utente ha modificato questo cliente.',
  ],
  ja: [
    'セッションの有効期限が切れました。',
    'この操作を行う権限がありません。',
    '他のユーザーがこの顧客を変更しました。',
  ],
  ko: ['세션이 만료되었습니다.', '이 작업을 수행할 권한이 없습니다.', '다른 사용자가 이 고객을 변경했습니다.'],
  nl: [
    'Uw sessie is verlopen.',
    'U hebt geen toestemming om dit te doen.',
    'Een andere gebruiker heeft de klant gewijzigd.',
  ],
  pl: ['Twoja sesja wygasła.', 'Nie masz uprawnień do tej operacji.', 'Inny użytkownik zmienił dane tego klienta.'],
  pt: ['A sessão expirou.', 'Não tem permissão para fazer isto.', 'Outro usuário alterou este cliente.'],
  ru: ['Срок действия сеанса истек.', 'У вас нет прав на это действие.', 'Другой пользователь изменил данные клиента.'],
  sv: ['Sessionen har upphört.', 'Du har inte behörighet att göra detta.', 'Någon annan har ändrat kunden.'],
  tr: ['Oturumunuzun süresi doldu.', 'Bu işlem için izniniz yok.', 'Başka bir kullanıcı bu müşteriyi değiştirdi.'],
  'zh-Hans': ['您的会话已过期。', '您没有权限执行此操作。', '其他用户更改了此客户。'],
  'zh-Hant': ['您的工作階段已過期。', '您沒有權限執行此動作。', '其他使用者變更了此客戶。'],
};

it('knows bad news in each language of the portal', () => {
  const spoken = new Set(Object.keys(BAD_NEWS));
  const unspoken = LANGUAGES.map(({ tag }) => tag.replace(/^pt-.*/, 'pt')).filter((tag) => !spoken.has(tag));
  expect(unspoken).toEqual([]);
  for (const list of [REFUSALS, GOOD_NEWS, NOT_TAKEN, TURNED_DOWN, NO_NEWS])
    expect(Object.keys(list).sort()).toEqual([...spoken].sort());
});

it.each([BAD_NEWS, NOT_TAKEN].flatMap(messagesOf))('takes for bad news, in %s: %s', (_, message) => {
  expect(saysFailure(message)).toBe(true);
});

it.each([REFUSALS, TURNED_DOWN].flatMap(messagesOf))('takes for bad news in an answer, in %s: %s', (_, message) => {
  expect(answersWithFailure(message)).toBe(true);
});

it('takes what a part of the page says of itself for no bad news', () => {
  expect(saysFailure('You do not have permission to edit tags.')).toBe(false);
});

it.each([
  'Your changes were saved.',
  'Die Änderungen wurden gespeichert.',
  'Vos modifications ont été enregistrées.',
  'Los cambios se guardaron correctamente.',
  '変更が保存されました。',
  'Изменения сохранены.',
  'Değişiklikler kaydedildi.',
  '更改已保存。',
  'تم حفظ التغييرات.',
  'De wijzigingen zijn opgeslagen.',
  'Zmiany zostały zapisane.',
  'Ändringarna har sparats.',
  'Le modifiche sono state salvate.',
  'As alterações foram salvas.',
  'Změny byly uloženy.',
  'A módosításokat mentettük.',
  '변경 내용이 저장되었습니다.',
  'השינויים נשמרו.',
  '已儲存變更。',
  // customers' names and addresses that have such words in them
  'Toshiba Europe GmbH was updated.',
  'Herron Ltd: changes saved',
  'Failsworth Supplies was updated.',
  'Ferrovial S.A. se actualizó',
  'Errol Street 5 was saved.',
  '2-1 Mihama-ku, Chiba-shi, Chiba',
  'Hatay, Antakya kaydedildi.',
  'Rue des Verrous 3',
  'Remediation plan saved',
  'The account was unlocked.',
])('takes “%s” for no bad news', (message) => {
  expect(answersWithFailure(message)).toBe(false);
});
