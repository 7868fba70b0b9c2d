import { expect, it } from 'vitest';
import { saysFailure } from '../../../src/core/failure-words';

it.each([
  "We couldn't save your changes. Try again later.",
  'Update failed',
  'Something went wrong',
  'Die Änderungen konnten nicht gespeichert werden.',
  'Une erreur s’est produite.',
  'No se pudo guardar.',
  '変更を保存できませんでした。',
  'Не удалось сохранить изменения.',
  'Değişiklikler kaydedilemedi. Bir hata oluştu.',
  '无法保存更改。',
  'تعذر حفظ التغييرات.',
])('takes “%s” for bad news', (message) => {
  expect(saysFailure(message)).toBe(true);
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
