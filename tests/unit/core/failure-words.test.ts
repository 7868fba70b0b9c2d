import { expect, it } from 'vitest';
import { saysFailure } from '../../../src/core/failure-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** As portals write when a change was not taken: one or more for each language of the portal. */
const BAD_NEWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "We couldn't save your changes. Try again later.",
    'Update failed',
    'Something went wrong',
    "We can't save this right now.",
    'There was a problem.',
  ],
  ar: ['تعذر حفظ التغييرات.', 'حدث خطأ ما.', 'لم نتمكن من حفظ التغييرات.'],
  cs: ['Změny se nepodařilo uložit.', 'Došlo k chybě.'],
  de: [
    'Die Änderungen konnten nicht gespeichert werden.',
    'Es ist ein Fehler aufgetreten.',
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

it('knows bad news in each language of the portal', () => {
  const spoken = new Set(Object.keys(BAD_NEWS));
  expect(LANGUAGES.map(({ tag }) => tag.replace(/^pt-.*/, 'pt')).filter((tag) => !spoken.has(tag))).toEqual([]);
});

it.each(
  Object.entries(BAD_NEWS).flatMap(([language, messages]) => messages.map((message) => [language, message])),
)('takes for bad news, in %s: %s', (_, message) => {
  expect(saysFailure(message ?? '')).toBe(true);
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
])('takes “%s” for no bad news', (message) => {
  expect(saysFailure(message)).toBe(false);
});
