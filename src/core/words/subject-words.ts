import { phraseTestOf, type WordList } from './word-list';

/**
 * How the titles of things read that have billing information of their own and are no customer's account, in the languages of
 * the portal (`phraseTestOf`): a subscription, a product, a reseller. What stands under them is theirs.
 */
const SUBJECT_WORDS: WordList = {
  en: 'subscription|reseller|distributor|indirect provider|microsoft 365|office 365|azure plan|azure$|dynamics 365|windows 365|license$|marketplace|power bi|power apps|power platform|exchange online|sharepoint|visio$|intune$|payment method',
  ar: 'اشتراك|موزع|بائع|طرق الدفع|طريقة الدفع|وسائل الدفع|وسيلة الدفع',
  cs: 'předplatn|prodejc|distributor|způsob plat|způsoby plat|platební metod|platební způsob',
  de: 'abonnement|abo$|abos$|handelspartner|händler|wiederverkäufer|zahlungsmethode|zahlungsart|zahlungsmittel',
  es: 'suscripci|revendedor|distribuidor|método de pago|métodos de pago|forma de pago|formas de pago|medios de pago',
  fr: 'abonnement|revendeur|distributeur|mode de paiement|modes de paiement|moyen de paiement|moyens de paiement',
  he: 'מינוי|משווק|מפיץ|אמצעי תשלום|אמצעי התשלום|שיטת תשלום|שיטות תשלום',
  hu: 'előfizet|viszonteladó|forgalmazó|fizetési mód',
  it: 'abbonament|sottoscrizion|rivenditor|distributor|metodo di pagamento|metodi di pagamento|modalità di pagamento',
  ja: 'サブスクリプション|リセラー|再販業者|販売店|代理店|支払い方法|支払方法',
  ko: '구독|재판매인|리셀러|총판|결제 방법|결제 수단',
  nl: 'abonnement|wederverkoper|distributeur|betaalmethode|betalingsmethode|betalingswijze|betaalwijze',
  pl: 'subskrypc|odsprzedawc|dystrybutor|metoda płatności|metody płatności|sposób płatności|sposoby płatności|forma płatności|formy płatności',
  pt: 'assinatura|subscriç|revendedor|distribuidor|método de pagamento|métodos de pagamento|forma de pagamento|formas de pagamento|meio de pagamento|meios de pagamento',
  ru: 'подписк|реселлер|посредник|дистрибьютор|способ оплаты|способы оплаты|метод оплаты|методы оплаты',
  sv: 'prenumeration|återförsäljare|distributör|betalningsmetod|betalningssätt|betalsätt',
  tr: 'abonelik|bayi$|satıcı|distribütör|ödeme yöntem|ödeme şek',
  'zh-Hans': '订阅|经销商|转售商|分销商|付款方式|支付方式|付款方法',
  'zh-Hant': '訂閱|訂用帳戶|轉銷商|經銷商|付款方式|付款方法|支付方式',
};

/** The same of things that have a number: "Order 12345". Without one they may head all that is about paying. */
const NUMBERED_WORDS: WordList = {
  en: 'order|invoice|quote|purchase|request|case$|ticket|credit note',
  ar: 'طلب|فاتورة|عرض',
  cs: 'objednávk|faktur|nabídk|žádost',
  de: 'bestellung|auftrag|rechnung|angebot|anfrage',
  es: 'pedido|factura|presupuesto|solicitud',
  fr: 'commande|facture|devis|demande',
  he: 'הזמנה|חשבונית|הצעה',
  hu: 'rendelés|megrendelés|számla|ajánlat|kérés',
  it: 'ordine|fattura|preventivo|richiesta',
  ja: '注文|請求書|見積',
  ko: '주문|송장|청구서|견적',
  nl: 'order|bestelling|factuur|offerte|aanvraag',
  pl: 'zamówieni|faktur|ofert|wniosek',
  pt: 'pedido|encomenda|fatura|orçamento|solicitação',
  ru: 'заказ|счет|счёт|предложени|запрос',
  sv: 'order|beställning|faktura|offert|begäran',
  tr: 'sipariş|fatura|teklif|istek',
  'zh-Hans': '订单|发票|报价',
  'zh-Hant': '訂單|發票|報價',
};

/** What a title has in it under which a customer's billing stands beside such things: "Billing and subscriptions". */
const ACCOUNT_WORDS: WordList = {
  en: 'billing|account$|accounts$',
  ar: 'الفوترة|فوترة|الحساب',
  cs: 'fakturac|účet',
  de: 'abrechnung|rechnungsstellung|konto$',
  es: 'facturación|cuenta',
  fr: 'facturation|compte',
  he: 'חיוב|חשבון',
  hu: 'számlázás|fiók',
  it: 'fatturazione|account$',
  ja: '請求|課金|アカウント',
  ko: '청구|계정',
  nl: 'facturering|account$',
  pl: 'rozliczeni|fakturowani|konto$',
  pt: 'faturamento|faturação|cobrança|conta$',
  ru: 'выставлен|оплата|учетная запись|учётная запись',
  sv: 'fakturering|konto$',
  tr: 'faturalama|faturalandırma|hesap',
  'zh-Hans': '计费|帐单|账单|帐户|账户',
  'zh-Hant': '計費|帳單|帳戶',
};

const saysSubject = phraseTestOf(SUBJECT_WORDS);
const saysAccount = phraseTestOf(ACCOUNT_WORDS);
const saysNumbered = phraseTestOf(NUMBERED_WORDS);

/** Whether a title is that of something else that is paid for or sold, in whichever language. */
export const titlesOtherSubject = (title: string): boolean =>
  (saysSubject(title) && !saysAccount(title)) || (/\p{N}/u.test(title) && saysNumbered(title));

/** Whether the head of a column is that of what customers order or ask for. */
export const headsDealings = saysNumbered;
