import { answersWithFailure } from './failure-words';
import { foldText } from './label';
import { TAKEN_WORDS } from './taken-words';
import { phraseTestOf, sequencesOf, type WordList } from './word-list';

/**
 * How messages say that a form was taken, in the languages of the portal (`phraseTestOf`): saved, updated, changed, applied or
 * sent. Verbs that things other than a form are said with (codes are sent, filters applied) name the changes.
 */
const SUCCESS_WORDS: WordList = {
  en: 'success.|successful|submitted.|update complete|updates complete|been received|was saved|were saved|been saved|is saved|are saved|now saved|changes saved|details saved|information saved|info saved|settings saved|profile saved|saved successfully|saved your|saved the|saved.|was updated|were updated|been updated|is updated|are updated|now updated|up to date|details updated|information updated|info updated|settings updated|profile updated|account updated|customer updated|updated your|updated the|updated.|was changed|were changed|been changed|changed.|was renamed|been renamed|renamed.|changes applied|changes were applied|changes have been applied|changes submitted|changes were submitted|changes have been submitted|changes were sent|changes have been sent|changes sent|request was sent|request has been sent|was submitted|been submitted|were submitted|changes were made|changes have been made',
  ar: 'بنجاح|تم حفظ|تم الحفظ|تم تحديث|تم التحديث|تم تغيير|تم تعديل|تم تطبيق التغييرات|تم إرسال التغييرات|تم إرسال الطلب|حُفظت|حُدِّثت|تمت العملية',
  cs: 'úspěšně|úspěch|uloženo.|uloženy.|uložena.|uložen.|byly uloženy|byla uložena|byl uložen$|bylo uloženo|jsou uloženy|jsme uložili|aktualizováno.|aktualizovány.|aktualizována.|aktualizován.|byly aktualizovány|byl aktualizován$|byla aktualizována|bylo aktualizováno|byly změněny|byl změněn$|byla změněna|bylo změněno|změny byly použity|změny byly odeslány|změny byly provedeny',
  de: 'erfolgreich|gespeichert.|änderungen gespeichert|wurde gespeichert|wurden gespeichert|ist gespeichert|sind gespeichert|haben ihre änderungen gespeichert|aktualisiert.|wurde aktualisiert|wurden aktualisiert|ist aktualisiert|sind aktualisiert|geändert.|wurde geändert|wurden geändert|wurde umbenannt|änderungen übernommen|änderungen wurden übernommen|änderungen wurden angewendet|änderungen wurden gesendet|änderungen wurden übermittelt',
  es: 'con éxito|éxito$|exitosa|*ado correctamente|*ada correctamente|*ados correctamente|*adas correctamente|*aron correctamente|*ó correctamente|se guardó|se guardaron|se ha guardado|se han guardado|sido guardad|fue guardad|fueron guardad|hemos guardado|guardado.|guardada.|guardados.|guardadas.|se actualizó|se actualizaron|se ha actualizado|se han actualizado|sido actualizad|fue actualizad|fueron actualizad|hemos actualizado|actualizado.|actualizada.|actualizados.|actualizadas.|se modificó|se modificaron|se ha modificado|se han modificado|se cambió|se cambiaron|se ha cambiado|se han cambiado|se aplicaron los cambios|cambios aplicados|los cambios se aplicaron|cambios enviados|cambios se enviaron',
  fr: 'avec succès|succès$|réussi|a bien été|ont bien été|a été enregistré|ont été enregistré|est enregistré|sont enregistré|avons enregistré|enregistré.|enregistrée.|enregistrés.|enregistrées.|a été mis à jour|a été mise à jour|ont été mis à jour|ont été mises à jour|mis à jour.|mise à jour.|mises à jour.|mise à jour effectuée|a été modifié|ont été modifié|modifications appliquées|modifications ont été appliquées|modifications ont été envoyées',
  he: 'בהצלחה|נשמר|עודכנ|עודכן|השינויים הוחלו|השינויים נשלחו|הבקשה נשלחה|שונה.|שונו.',
  hu: 'sikeres|siker$|mentve.|mentve lett|lett mentve|lettek mentve|mentettük|elmentettük|mentésre került|mentése megtörtént|mentés megtörtént|frissítve.|frissítve lett|lett frissítve|lettek frissítve|frissítettük|frissült|frissítése megtörtént|módosítva.|módosítottuk|módosultak|módosult$|módosításokat alkalmaztuk|módosításokat elküldtük',
  it: 'con successo|successo$|riuscit|*ato correttamente|*ata correttamente|*ati correttamente|*ate correttamente|è stato salvat|è stata salvat|sono state salvat|sono stati salvat|abbiamo salvato|salvato.|salvata.|salvati.|salvate.|è stato aggiornat|è stata aggiornat|sono stati aggiornat|sono state aggiornat|abbiamo aggiornato|aggiornato.|aggiornata.|aggiornati.|aggiornate.|è stato modificat|è stata modificat|sono stati modificat|sono state modificat|modifiche applicate|modifiche sono state applicate|modifiche sono state inviate',
  ja: '保存しました|保存されました|保存済み|保存が完了|更新しました|更新されました|更新が完了|変更しました|変更されました|変更が完了|変更を適用しました|変更が適用されました|変更を送信しました|変更が送信されました|成功しました|正常に',
  ko: '저장되었|저장했|저장됨|저장됐|저장 완료|저장이 완료|업데이트되었|업데이트했|업데이트됨|업데이트됐|업데이트 완료|업데이트가 완료|변경되었|변경했|변경됨|변경됐|수정되었|수정했|변경 내용이 적용되었|변경 사항이 적용되었|변경 내용을 보냈|성공적으로|성공했',
  nl: 'geslaagd|gelukt|met succes|succesvol|is opgeslagen|zijn opgeslagen|werd opgeslagen|werden opgeslagen|wijzigingen opgeslagen|opgeslagen.|is bijgewerkt|zijn bijgewerkt|werd bijgewerkt|werden bijgewerkt|bijgewerkt.|is gewijzigd|zijn gewijzigd|werd gewijzigd|werden gewijzigd|gewijzigd.|is aangepast|zijn aangepast|wijzigingen toegepast|wijzigingen zijn toegepast|wijzigingen zijn doorgevoerd|wijzigingen zijn verzonden',
  pl: 'pomyślnie|powodzeniem|sukces|zapisano|zapisaliśmy|zapisane.|zapisany.|zapisana.|został zapisan|została zapisan|zostało zapisan|zostały zapisan|zaktualizowano|zaktualizowaliśmy|zaktualizowane.|zaktualizowany.|zaktualizowana.|został zaktualizowan|została zaktualizowan|zostało zaktualizowan|zostały zaktualizowan|zmieniono|został zmienion|została zmienion|zostało zmienion|zostały zmienion|zastosowano zmiany|zmiany zostały zastosowane|zmiany zostały wysłane|zmiany zostały wprowadzone|wysłano zmiany',
  pt: 'com êxito|com sucesso|sucesso$|foi salv|foram salv|alterações salvas|salvamos|salvo.|salva.|salvos.|salvas.|foi guardad|foram guardad|alterações guardadas|guardámos|guardamos|guardado.|guardada.|guardados.|guardadas.|foi gravad|foram gravad|foi atualizad|foram atualizad|atualizámos|atualizamos|atualizado.|atualizada.|atualizados.|atualizadas.|foi alterad|foram alterad|foi modificad|foram modificad|alterações aplicadas|alterações foram aplicadas|alterações foram enviadas',
  ru: 'успешно|успех|сохранено|сохранены|сохранена|сохранен$|сохранён$|сохранили|обновлено|обновлены|обновлена|обновлен$|обновлён$|обновили|изменено|изменены|изменена|изменен$|изменён$|изменения применены|изменения отправлены|изменения внесены',
  sv: 'har sparats|sparades|är sparad|är sparat|har sparat|vi sparade|sparat.|sparad.|sparade.|sparats.|ändringar sparade|ändringarna sparade|har uppdaterats|uppdaterades|är uppdatera|har uppdaterat|uppdaterat.|uppdaterad.|uppdaterade.|har ändrats|ändrades|ändringarna har tillämpats|ändringarna tillämpades|ändringarna har skickats|ändringarna har genomförts|lyckades|lyckad',
  tr: 'başarıyla|başarılı|kaydedildi$|kaydettik|kaydedilmiştir|güncellendi$|güncelledik|güncellenmiştir|değiştirildi$|değişiklikler uygulandı|değişiklikleriniz uygulandı|değişiklikler gönderildi|değişiklikleriniz gönderildi',
  'zh-Hans':
    '成功|已保存|已更新|已更改|已修改|更改已应用|已应用更改|更改已提交|已提交更改|保存完成|更新完成|被保存|被更新',
  'zh-Hant': '成功|已儲存|已更新|已變更|已修改|變更已套用|已套用變更|變更已送出|已送出變更|儲存完成|更新完成',
};

/** Before `TAKEN_WORDS` these say that it is still to come, or that it is said of something else than the form. */
const NOT_OF_FORM: WordList = {
  en: 'be$|automatically|last$|filter$|filters$|results$|suggestions$|options$|list$',
  ar: 'سيتم|يتم|آخر|النتائج|نتائج|الاقتراحات|عوامل التصفية|القائمة',
  cs: 'budou$|bude$|automaticky|naposledy|filtr|výsledk|návrhy|seznam',
  de: 'wird$|werden$|automatisch|zuletzt|filter$|suchergebnis|ergebnis|vorschläge|liste$',
  es: 'automáticamente|última|filtro|resultado|sugerencias|lista$|está siendo|están siendo',
  fr: 'sera$|seront$|automatiquement|dernière|dernier|filtre|résultat|suggestions|liste$|en cours',
  hu: 'automatikus|utolsó|utoljára|szűrő|találat|eredmény|javaslat|lista$',
  it: 'verrà|verranno|sarà|saranno|automaticamente|ultim|filtr|risultat|suggerimenti|elenco',
  ja: '自動|前回|最終|フィルター|結果|候補|一覧',
  ko: '자동|마지막|필터|결과|제안|목록',
  nl: 'wordt$|worden$|automatisch|laatst|filter$|filters$|zoekresultaten|resultaten|suggesties|lijst$',
  pl: 'będzie$|będą$|zostanie$|zostaną$|automatycznie|ostatnio|filtr|wyniki|sugestie|lista$',
  pt: 'será$|serão$|automaticamente|última|filtro|resultado|sugestões|lista$|está sendo|estão sendo|está a ser|estão a ser',
  ru: 'будет$|будут$|автоматически|последн|фильтр|результат|подсказки|список',
  sv: 'kommer att|automatiskt|senast|filter$|filtret|sökresultat|resultat|förslag|listan$',
  tr: 'otomatik|son$|filtre|sonuç|öneri|liste$',
  'zh-Hans': '自动|上次|最后|筛选|结果|建议|列表',
  'zh-Hant': '自動|上次|最後|篩選|結果|建議|清單',
};

/** What was kept for later only, by the person's wish or without being asked for. */
const DRAFT_WORDS: WordList = {
  en: 'draft$|drafts$|autosave|auto-save|saved automatically|updated automatically',
  ar: 'مسودة|المسودة|حفظ تلقائي|الحفظ التلقائي',
  cs: 'koncept',
  de: 'entwurf|entwürfe|zwischengespeichert',
  es: 'borrador|guardado automático|guardan automáticamente|guardado automáticamente|guardados automáticamente',
  fr: 'brouillon|enregistrement automatique|enregistré automatiquement|enregistrées automatiquement',
  he: 'טיוטה|טיוטות|אוטומטית|לאחרונה',
  hu: 'piszkozat|vázlat',
  it: 'bozza|bozze|salvataggio automatico',
  ja: '下書き|自動保存|一時保存',
  ko: '초안|임시 저장|임시 보관|자동 저장',
  nl: 'concept$|concepten$',
  pl: 'wersja robocz|wersję robocz|wersji robocz|szkic',
  pt: 'rascunho',
  ru: 'черновик|автосохран',
  sv: 'utkast|autospara',
  tr: 'taslak|taslağ',
  'zh-Hans': '草稿|自动保存|暂存',
  'zh-Hant': '草稿|自動儲存|暫存',
};

const QUESTION = /[^.!?…。！？؟]*[?？؟]/g;
const notOfForm = sequencesOf(NOT_OF_FORM, TAKEN_WORDS);
const namesSuccess = phraseTestOf(SUCCESS_WORDS);

/** Whether a text, in whichever language, is of a draft: what was kept for later has not been taken, however well that went. */
export const isOfDraft = phraseTestOf(DRAFT_WORDS);

/**
 * Whether a text, in whichever language, says of a form that it was taken. It does not where it says, too, that something did not
 * work; and not of what is still to come, of a draft, of what the page has found or filtered, or in a question.
 */
export function saysSuccess(message: string): boolean {
  if (answersWithFailure(message) || isOfDraft(message)) return false;
  return namesSuccess(foldText(message).replace(QUESTION, ' ').replace(notOfForm, ' '));
}
