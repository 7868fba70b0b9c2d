import { expect, it } from 'vitest';
import { titlesFormer } from '../../../src/core/words/former-words';
import { titlesPlainList } from '../../../src/core/words/list-title-words';
import { titlesPartner } from '../../../src/core/words/partner-words';
import { titlesOtherSubject } from '../../../src/core/words/subject-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** As portals head the list of customers: all of them, those that were searched for, and what they are filtered by. */
const PLAIN_LISTS: Readonly<Record<string, readonly [all: string, found: string, filters: string]>> = {
  en: ['All customers', '4 results for “Co”', 'Filters'],
  ar: ['جميع العملاء', 'نتائج البحث', 'عوامل التصفية'],
  cs: ['Všichni zákazníci', 'Výsledky hledání', 'Filtry'],
  de: ['Alle Kunden (12)', 'Suchergebnisse', 'Filter'],
  es: ['Todos los clientes', 'Resultados de la búsqueda', 'Filtros'],
  fr: ['Tous les clients', 'Résultats de la recherche', 'Filtres'],
  he: ['כל הלקוחות', 'תוצאות חיפוש', 'מסננים'],
  hu: ['Az összes ügyfél', 'Keresési eredmények', 'Szűrők'],
  it: ['Tutti i clienti', 'Risultati della ricerca', 'Filtri'],
  ja: ['すべての顧客', '検索結果', 'フィルター'],
  ko: ['모든 고객', '검색 결과', '필터'],
  nl: ['Alle klanten', 'Zoekresultaten', 'Filters'],
  pl: ['Wszyscy klienci', 'Wyniki wyszukiwania', 'Filtry'],
  pt: ['Todos os clientes', 'Resultados da pesquisa', 'Filtros'],
  ru: ['Все клиенты', 'Результаты поиска', 'Фильтры'],
  sv: ['Alla kunder', 'Sökresultat', 'Filter'],
  tr: ['Tüm müşteriler', 'Arama sonuçları', 'Filtreler'],
  'zh-Hans': ['所有客户', '搜索结果', '筛选器'],
  'zh-Hant': ['所有客戶', '搜尋結果', '篩選條件'],
};

/** What is the partner's own, and what else of customers is listed. */
const OTHERS: Readonly<Record<string, readonly [partners: string, list: string]>> = {
  en: ['Your partner account', 'Removed customers'],
  ar: ['حساب الشريك', 'العملاء المحذوفون'],
  cs: ['Účet partnera', 'Odebraní zákazníci'],
  de: ['Ihr Partnerkonto', 'Entfernte Kunden'],
  es: ['Su cuenta de partner', 'Clientes eliminados'],
  fr: ['Votre compte partenaire', 'Clients supprimés'],
  he: ['חשבון השותף', 'לקוחות שהוסרו'],
  hu: ['Saját partnerfiók', 'Eltávolított ügyfelek'],
  it: ['Il tuo account partner', 'Clienti rimossi'],
  ja: ['パートナー アカウント', '削除された顧客'],
  ko: ['파트너 계정', '제거된 고객'],
  nl: ['Uw partneraccount', 'Verwijderde klanten'],
  pl: ['Konto partnera', 'Usunięci klienci'],
  pt: ['Conta de parceiro', 'Clientes removidos'],
  ru: ['Учетная запись партнера', 'Удаленные клиенты'],
  sv: ['Ditt partnerkonto', 'Borttagna kunder'],
  tr: ['İş ortağı hesabınız', 'Kaldırılan müşteriler'],
  'zh-Hans': ['合作伙伴帐户', '已删除的客户'],
  'zh-Hant': ['合作夥伴帳戶', '已移除的客戶'],
};

/** What has billing information of its own and is no customer's account. */
const SUBJECTS: Readonly<Record<string, readonly [subject: string, numbered: string, payment: string]>> = {
  en: ['Subscription details', 'Order 12345', 'Payment methods'],
  ar: ['تفاصيل الاشتراك', 'الفاتورة 123', 'طرق الدفع'],
  cs: ['Podrobnosti o předplatném', 'Objednávka 12345', 'Způsoby platby'],
  de: ['Abonnementdetails', 'Rechnung G001', 'Zahlungsmethoden'],
  es: ['Detalles de la suscripción', 'Pedido 12345', 'Métodos de pago'],
  fr: ['Détails de l’abonnement', 'Facture G001', 'Moyens de paiement'],
  he: ['פרטי המינוי', 'חשבונית 123', 'אמצעי תשלום'],
  hu: ['Előfizetés részletei', 'Rendelés 12345', 'Fizetési módok'],
  it: ['Dettagli dell’abbonamento', 'Ordine 12345', 'Metodi di pagamento'],
  ja: ['サブスクリプションの詳細', '注文 12345', 'お支払い方法'],
  ko: ['구독 세부 정보', '주문 12345', '결제 방법'],
  nl: ['Abonnementsgegevens', 'Factuur G001', 'Betalingsmethoden'],
  pl: ['Szczegóły subskrypcji', 'Zamówienie 12345', 'Metody płatności'],
  pt: ['Detalhes da assinatura', 'Pedido 12345', 'Métodos de pagamento'],
  ru: ['Сведения о подписке', 'Заказ 12345', 'Способы оплаты'],
  sv: ['Prenumerationsinformation', 'Order 12345', 'Betalningsmetoder'],
  tr: ['Abonelik ayrıntıları', 'Sipariş 12345', 'Ödeme yöntemleri'],
  'zh-Hans': ['订阅详细信息', '订单 12345', '付款方式'],
  'zh-Hant': ['訂閱詳細資料', '訂單 12345', '付款方式'],
};

it('speaks each language of the portal', () => {
  const tags = [...new Set(LANGUAGES.map(({ tag }) => tag.replace(/^pt-.*/, 'pt')))].sort();
  expect(Object.keys(PLAIN_LISTS).sort()).toEqual(tags);
  expect(Object.keys(OTHERS).sort()).toEqual(tags);
  expect(Object.keys(SUBJECTS).sort()).toEqual(tags);
});

it.each(Object.entries(PLAIN_LISTS))('takes titles of the whole list for such, in %s', (_, titles) => {
  expect(titles.filter((title) => !titlesPlainList(title))).toEqual([]);
  expect(titles.filter(titlesPartner)).toEqual([]);
  expect(titles.filter(titlesFormer)).toEqual([]);
});

it.each([
  'Microsoft Partner Center',
  'Espace partenaires',
  'パートナー センター',
  'Центр партнеров',
  'Partnercentrum',
])('takes the portal’s name for no title of the partner’s: %s', (name) => {
  expect(titlesPartner(name)).toBe(false);
});

it.each(Object.entries(OTHERS))('tells titles of other lists, and the partner’s own, in %s', (_, [partners, list]) => {
  expect(titlesPlainList(list)).toBe(false);
  expect(titlesPlainList(partners)).toBe(false);
  expect(titlesPartner(partners)).toBe(true);
  expect(titlesPartner(list)).toBe(false);
  expect(titlesFormer(list)).toBe(true);
  expect(titlesFormer(partners)).toBe(false);
});

it.each(Object.entries(SUBJECTS))('tells titles of what is sold, in %s', (language, titles) => {
  expect(titles.filter((title) => !titlesOtherSubject(title))).toEqual([]);
  expect(titlesOtherSubject(PLAIN_LISTS[language]?.[0] ?? '')).toBe(false);
});

it.each([
  'Microsoft 365 E3',
  'Azure plan',
  'Fabrikam (reseller)',
  'Indirect reseller',
  'Invoice G001',
])('takes %s for the title of something else', (title) => expect(titlesOtherSubject(title)).toBe(true));

it.each([
  'Contoso',
  'Billing & invoices',
  'Company profile',
  'Account',
  'Orders and invoices',
  'Contoso 24',
])('takes %s for no title of something else', (title) => expect(titlesOtherSubject(title)).toBe(false));

it.each([
  'All customers (3 pending)',
  'Customers (2 invited)',
  'Alle Kunden (3 ausstehend)',
  'Active and pending customers',
  'All customers including inactive',
  'Tous les clients (3 en attente)',
])('takes %s for a list of customers', (title) => {
  expect(titlesFormer(title)).toBe(false);
});

it.each([
  'Billing and subscriptions',
  'Abrechnung und Abonnements',
  'Facturation et abonnements',
  'Account and subscriptions',
  '計費與訂閱',
])('takes %s for what a customer’s billing stands under', (title) => {
  expect(titlesOtherSubject(title)).toBe(false);
});
