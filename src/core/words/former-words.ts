import { withoutCount } from './list-title-words';
import { phraseTestOf, type WordList } from './word-list';

/**
 * How the titles of lists read whose customers are none any more, or not yet, in the languages of the portal
 * (`phraseTestOf`): "Removed customers", "Pending invitations". Their names may lead to customers' pages all the same.
 */
const FORMER_WORDS: WordList = {
  en: 'removed|deleted|former|past customers|previous customers|inactive|ended|expired|terminated|declined|rejected|archived|pending|invited|invitations|unlinked|disconnected|expires|expiry|suspended|blocked|offboarded|churned|lost$|potential|prospective|awaiting|without',
  ar: 'محذوف|إزالتهم|السابق|سابق|غير نشط|غير النشط|منته|المنته|معلق|مدعو|مرفوض|مؤرشف|دعوات',
  cs: 'odebran|odstraněn|smazan|bývalí|bývalých|dřívější|předchozí|neaktivní|ukončen|čekající|pozvan|pozvánk|odmítnut|archivovan',
  de: 'entfernte|gelöschte|entfernt am|gelöscht am|ehemalig|frühere|vorherige|inaktiv|beendete|abgelaufen|abgelehnt|archiviert|ausstehend|eingeladen|einladung',
  es: 'quitados|eliminados|antiguos|anteriores|inactivos|finalizad|caducad|rechazad|archivad|pendiente|invitad|invitaciones',
  fr: 'supprimé|retirés|anciens|précédents|inactif|terminé|expiré|refusé|rejeté|archivé|en attente|invité|invitations',
  he: 'הוסרו|נמחקו|לשעבר|קודמים|לא פעילים|שפג|ממתינים|ממתינות|מוזמנים|הזמנות לשותפות|נדחו|בארכיון',
  hu: 'eltávolított|törölt|korábbi|volt ügyfel|előző|inaktív|lejárt|elutasított|archivált|függő|meghívott|meghívó',
  it: 'rimoss|eliminati|ex client|precedenti|inattiv|terminati|scadut|rifiutat|archiviat|in sospeso|in attesa|invitat|inviti$',
  ja: '削除|以前の|過去の|非アクティブ|無効な|終了した|期限切れ|拒否|却下|アーカイブ|保留|招待',
  ko: '제거된|제거한|삭제된|삭제한|이전 고객|과거|비활성|종료된|만료된|거부된|거절된|보관된|보류|초대',
  nl: 'verwijderde|voormalig|vroegere|vorige|inactie|niet-actie|beëindigd|verlopen|geweigerd|afgewezen|gearchiveerd|openstaand|in behandeling|uitgenodigd|uitnodiging',
  pl: 'usunię|byli klienci|byłych|poprzedni|dawni|nieaktywn|zakończon|wygas|odrzucon|zarchiwizowan|oczekując|zaprosz',
  pt: 'removidos|excluídos|eliminados|antigos|anteriores|inativ|encerrad|expirad|rejeitad|recusad|arquivad|pendente|convidad|convites',
  ru: 'удален|бывш|прежн|предыдущ|неактивн|завершен|истек|отклонен|архивн|ожидающ|ожидани|приглаш',
  sv: 'borttag|raderad|tidigare|föregående|inaktiv|avslutad|utgång|avvisad|nekad|arkiverad|väntande|inbjud',
  tr: 'kaldırılan|kaldırılmış|silinen|silinmiş|eski$|önceki|etkin olmayan|pasif|sona eren|süresi dolan|reddedilen|arşiv|bekleyen|davet',
  'zh-Hans':
    '已删除|已移除|删除的|移除的|以前的|过去的|非活动|不活跃|停用|已终止|已过期|已拒绝|已存档|待处理|待定|挂起|受邀|邀请',
  'zh-Hant':
    '已刪除|已移除|刪除的|移除的|以前的|先前的|過去的|非使用中|非作用中|不活躍|停用|已終止|已過期|已拒絕|已封存|待處理|擱置|受邀|邀請',
};

/** How titles read that have all customers under them, whoever else is there: "All customers, including inactive". */
const ALL_WORDS: WordList = {
  en: 'all$|active',
  ar: 'جميع|كل العملاء',
  cs: 'všichni|aktivní',
  de: 'alle$|aktive',
  es: 'todos|activos',
  fr: 'tous|actifs',
  he: 'כל הלקוחות',
  hu: 'összes|aktív',
  it: 'tutti|attivi',
  ja: 'すべて|全て',
  ko: '모든|모두',
  nl: 'alle$|actieve',
  pl: 'wszyscy|aktywni',
  pt: 'todos|ativos',
  ru: 'все$|активные',
  sv: 'alla$|aktiva',
  tr: 'tüm|etkin müşteriler',
  'zh-Hans': '所有|全部',
  'zh-Hant': '所有|全部',
};

const saysFormer = phraseTestOf(FORMER_WORDS);
const saysAll = phraseTestOf(ALL_WORDS);
/** Whether the title of a list says that who is listed is no customer now, in whichever language. */
export function titlesFormer(title: string): boolean {
  const text = withoutCount(title);
  return saysFormer(text) && !saysAll(text);
}

/** Whether the head of a column is that of something which only those have who are no customers now: "Removed on". */
export const headsFormer = saysFormer;
