import { labelTestOf, type WordList } from './word-list';

/**
 * What takes back what was typed into a form, besides Cancel, in the languages of the portal: whole labels. Bars that tell of
 * unsaved changes have it in Cancel's place.
 */
const DISCARDING_LABELS: WordList = {
  en: 'discard|discard changes|discard all changes|discard edits|discard all',
  ar: 'تجاهل|تجاهل التغييرات|تجاهل كافة التغييرات|إلغاء التغييرات',
  cs: 'zahodit|zahodit změny|zahodit všechny změny|zrušit změny',
  de: 'verwerfen|änderungen verwerfen|alle änderungen verwerfen|alle verwerfen',
  es: 'descartar|descartar cambios|descartar los cambios|descartar todo|descartar todos los cambios',
  fr: 'ignorer|ignorer les modifications|abandonner|abandonner les modifications|annuler les modifications|ignorer les changements',
  he: 'התעלם|התעלם משינויים|התעלם מהשינויים|בטל שינויים|בטל את השינויים|ביטול שינויים|ביטול השינויים|מחק שינויים|מחיקת שינויים|סילוק שינויים',
  hu: 'elvetés|elvet|módosítások elvetése|változtatások elvetése|változások elvetése',
  it: 'ignora|ignora modifiche|ignora le modifiche|scarta|scarta modifiche|scarta le modifiche|annulla modifiche|annulla le modifiche|rimuovi modifiche',
  ja: '破棄|破棄する|変更を破棄|変更を破棄する|変更の破棄|変更内容を破棄|変更を取り消す',
  ko: '무시|버리기|변경 내용 취소|변경 사항 취소|변경 내용 무시|변경 사항 무시|변경 내용 삭제|변경 사항 삭제|변경 내용 버리기',
  nl: 'negeren|wijzigingen negeren|weggooien|wijzigingen weggooien|verwerpen|wijzigingen verwerpen|wijzigingen annuleren',
  pl: 'odrzuć|odrzuć zmiany|odrzuć wszystkie zmiany|porzuć|porzuć zmiany|anuluj zmiany',
  pt: 'descartar|descartar alterações|descartar as alterações|descartar tudo|ignorar|ignorar alterações|rejeitar alterações|eliminar alterações',
  ru: 'отменить изменения|отклонить|отклонить изменения|не сохранять изменения|отказаться от изменений|сбросить изменения|удалить изменения',
  sv: 'ignorera|ignorera ändringar|ignorera ändringarna|kassera|kassera ändringar|släng ändringar|ta bort ändringar',
  tr: 'at|değişiklikleri at|değişikliklerden vazgeç|değişiklikleri iptal et|değişiklikleri yoksay|yoksay',
  'zh-Hans': '放弃|放弃更改|放弃修改|丢弃|丢弃更改|舍弃|舍弃更改',
  'zh-Hant': '捨棄|捨棄變更|放棄|放棄變更|放棄修改',
};

/** Whether a label takes back what was typed, in whichever language. */
export const discards = labelTestOf(DISCARDING_LABELS);
