import { putsOff } from './declining-words';
import { labelTestOf, type WordList } from './word-list';

/**
 * What puts a notice away for good, besides Close, in the languages of the portal: whole labels. No section has such a control of
 * its own, so what stands beside one belongs to the notice.
 */
const DISMISSING_LABELS: WordList = {
  en: "dismiss|dismiss message|dismiss this message|dismiss notification|dismiss alert|ignore|skip|got it|no thanks|no, thanks|don't show again|don't show this again|do not show again|hide message|hide this message|close message|close notification|close banner",
  ar: 'تجاهل|فهمت|حسنًا، فهمت|لا شكرًا|لا، شكرًا|عدم الإظهار مرة أخرى|تجاهل الرسالة|إغلاق الرسالة|صرف النظر',
  cs: 'ignorovat|zavřít zprávu|skrýt zprávu|rozumím|ne, děkuji|už nezobrazovat|příště nezobrazovat|odmítnout',
  de: 'ignorieren|hinweis ausblenden|meldung ausblenden|meldung schließen|hinweis schließen|verstanden|alles klar|nein danke|nein, danke|nicht mehr anzeigen|nicht erneut anzeigen|verwerfen',
  es: 'descartar|descartar mensaje|ignorar|omitir|entendido|no, gracias|no gracias|no volver a mostrar|no mostrar de nuevo|cerrar mensaje',
  fr: "ignorer|ignorer le message|masquer le message|fermer le message|j'ai compris|compris|non merci|non, merci|ne plus afficher|ne plus afficher ce message|rejeter",
  he: 'התעלם|התעלמות|הבנתי|לא תודה|לא, תודה|אל תציג שוב|סגור הודעה|בטל הודעה',
  hu: 'mellőzés|figyelmen kívül hagyás|elvetés|értem|rendben, értem|nem, köszönöm|ne jelenjen meg többé|üzenet bezárása|üzenet elrejtése',
  it: 'ignora|ignora messaggio|ho capito|capito|no grazie|no, grazie|non mostrare più|non visualizzare più|chiudi messaggio|nascondi messaggio',
  ja: '無視|無視する|了解|了解しました|今後表示しない|次回から表示しない|いいえ、結構です|メッセージを閉じる|通知を閉じる',
  ko: '무시|해제|알겠습니다|확인했습니다|다시 표시 안 함|다시 표시하지 않음|메시지 닫기|알림 닫기|괜찮습니다',
  nl: 'negeren|begrepen|nee, bedankt|nee bedankt|niet meer weergeven|niet opnieuw weergeven|bericht sluiten|bericht verbergen|melding sluiten',
  pl: 'ignoruj|zignoruj|odrzuć|rozumiem|nie, dziękuję|nie dziękuję|nie pokazuj ponownie|nie pokazuj więcej|zamknij komunikat|ukryj komunikat',
  pt: 'ignorar|dispensar|descartar|entendi|compreendi|percebi|não, obrigado|não obrigado|não mostrar novamente|não mostrar de novo|fechar mensagem|ignorar mensagem',
  ru: 'игнорировать|пропустить|понятно|нет, спасибо|нет спасибо|больше не показывать|не показывать снова|закрыть сообщение|скрыть сообщение|отклонить',
  sv: 'ignorera|avfärda|jag förstår|uppfattat|nej tack|nej, tack|visa inte igen|stäng meddelandet|dölj meddelandet|stäng meddelande',
  tr: 'yoksay|yok say|anladım|hayır, teşekkürler|hayır teşekkürler|bir daha gösterme|tekrar gösterme|iletiyi kapat|iletiyi gizle',
  'zh-Hans': '忽略|知道了|我知道了|明白了|不用了|不，谢谢|不再显示|不再提示|关闭消息|消除',
  'zh-Hant': '忽略|知道了|我知道了|瞭解|了解|不用了|不，謝謝|不再顯示|不再提示|關閉訊息|解除',
};

const putsAway = labelTestOf(DISMISSING_LABELS);

/** Whether a label puts a notice away, for good or until later, in whichever language. */
export const dismisses = (label: string): boolean => putsAway(label) || putsOff(label);
