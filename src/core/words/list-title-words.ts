import { type WordList, withoutWordsOf } from './word-list';

/**
 * Of what the title of a list is made that names no other subject than customers, in the languages of the portal: "All
 * customers", "Search results", "Data table". A list under the page's title is that page's unless a title nearer to it says
 * more: "Removed customers", "Recent orders".
 */
const LIST_TITLE_WORDS: WordList = {
  en: 'all|active|current|existing|your|my|our|the|of|for|in|by|view|manage|search|filtered|found|result|results|matches|list|lists|table|grid|data|item|items|record|records|details|total|customer|customers|companies|company|tenants|accounts|find|filter|filters|filtering|refine|a',
  ar: 'جميع|كل|كافة|النشطون|النشطين|الحاليون|الحاليين|نتائج|نتيجة|البحث|عن|في|من|قائمة|جدول|بيانات|العملاء|عملاء|عملائي|عملاؤك|العميل|تصفية|التصفية|عوامل|فلاتر|مرشحات',
  cs: 'všichni|všechny|aktivní|aktuální|stávající|vaši|moji|naši|výsledky|výsledek|výsledků|hledání|vyhledávání|pro|seznam|tabulka|mřížka|data|zákazníci|zákazníků|zákazníky|zákazník|filtr|filtry|filtrovat|hledat',
  de: 'alle|aktive|aktuelle|bestehende|ihre|meine|unsere|der|die|für|suchergebnisse|suchergebnis|ergebnisse|ergebnis|treffer|suche|liste|tabelle|raster|daten|einträge|kunden|kunde|kundenliste|kundentabelle|filter|filtern|suchen|verfeinern|nach|ergebnisse',
  es: 'todos|todas|los|las|activos|actuales|existentes|sus|tus|mis|nuestros|de|del|la|para|en|resultados|resultado|búsqueda|buscar|lista|tabla|cuadrícula|datos|elementos|clientes|cliente|filtro|filtros|filtrar|refinar',
  fr: 'tous|toutes|les|actifs|actuels|existants|vos|mes|nos|de|des|la|le|du|pour|résultats|résultat|recherche|liste|tableau|table|grille|données|éléments|clients|client|filtre|filtres|filtrer|affiner|rechercher',
  he: 'כל|כלל|פעילים|הפעילים|קיימים|שלך|שלי|שלכם|שלנו|תוצאות|תוצאה|חיפוש|החיפוש|עבור|רשימת|רשימה|טבלה|טבלת|נתונים|לקוחות|הלקוחות|לקוח|מסנן|מסננים|סינון|סנן|חפש',
  hu: 'összes|az|a|minden|aktív|jelenlegi|meglévő|saját|találatok|találat|keresési|keresés|eredmények|eredménye|eredményei|lista|listája|táblázat|rács|adatok|ügyfél|ügyfelek|ügyfelei|ügyfeleim|szűrő|szűrők|szűrés|szűkítés|keresése',
  it: 'tutti|i|attivi|attuali|esistenti|tuoi|miei|nostri|suoi|di|dei|della|per|risultati|risultato|ricerca|elenco|lista|tabella|griglia|dati|elementi|clienti|cliente|filtro|filtri|filtra|affina|cerca|trova',
  ja: 'すべて|全て|全|アクティブ|有効|現在|既存|あなた|マイ|の|な|検索|結果|一覧|リスト|テーブル|表|データ|グリッド|件|お客様|お客さま|顧客|カスタマー|取引先|フィルター|フィルタ|絞り込み|を',
  ko: '모든|모두|전체|활성|현재|기존|내|우리|검색|결과|에|대한|목록|테이블|표|데이터|그리드|고객|고객의|고객이|건|개|필터|찾기',
  nl: 'alle|al|actieve|huidige|bestaande|uw|mijn|onze|je|van|voor|zoekresultaten|zoekresultaat|resultaten|resultaat|gevonden|lijst|tabel|raster|gegevens|klanten|klant|klantenlijst|klantenoverzicht|filter|filters|filteren|verfijnen|zoeken|zoek',
  pl: 'wszyscy|wszystkie|aktywni|obecni|bieżący|twoi|moi|nasi|wyniki|wynik|wyników|wyszukiwania|dla|lista|tabela|siatka|dane|klienci|klientów|klient|filtr|filtry|filtruj|zawęź|szukaj|znajdź',
  pt: 'todos|os|ativos|atuais|existentes|seus|meus|nossos|de|da|dos|para|por|resultados|resultado|pesquisa|busca|procura|lista|tabela|grade|grelha|dados|itens|clientes|cliente|filtro|filtros|filtrar|refinar|pesquisar|procurar|localizar',
  ru: 'все|активные|текущие|существующие|ваши|мои|наши|результаты|результат|результатов|поиска|поиск|по|для|найдено|список|таблица|сетка|данные|клиенты|клиентов|клиент|заказчики|заказчиков|фильтр|фильтры|фильтровать|уточнить|найти',
  sv: 'alla|aktiva|aktuella|befintliga|dina|mina|våra|sökresultat|resultat|träffar|sökning|för|lista|listan|tabell|rutnät|data|kunder|kund|kundlista|kundtabell|filter|filtrera|förfina|sök|hitta',
  tr: 'tüm|bütün|etkin|aktif|mevcut|müşterileriniz|müşterilerim|müşteriler|müşteri|sonuç|sonuçlar|sonuçları|arama|için|liste|listesi|tablo|tablosu|kılavuz|veri|verileri|filtre|filtreler|filtrele|daralt|ara|bul',
  'zh-Hans':
    '所有|全部|活动|有效|现有|当前|你的|您的|我的|的|搜索|查找|结果|列表|表格|表|数据|网格|条|个|客户|筛选|筛选器|过滤',
  'zh-Hant':
    '所有|全部|使用中|作用中|有效|現有|目前|您的|你的|我的|的|搜尋|尋找|結果|清單|列表|表格|表|資料|方格|筆|個|客戶|篩選|篩選器|篩選條件',
};

const withoutListWords = withoutWordsOf(LIST_TITLE_WORDS);

/** What was searched for, and how many were found, says nothing of what is listed. */
const BESIDE_WORDS = /["“”„«»「」『』‘’].*["“”„«»「」『』‘’]|[\p{N}\p{P}\p{S}]+/gu;

/** "Customers (3 pending)" counts some of those that are listed. */
const COUNT = /[(（[][^)）\]]*\p{N}[^)）\]]*[)）\]]/gu;

/** A list's title without what is counted in it. */
export const withoutCount = (title: string): string => title.replace(COUNT, ' ');

/** Whether a title names no other subject of a list than customers, in whichever language. */
export const titlesPlainList = (title: string): boolean =>
  withoutListWords(withoutCount(title).replace(BESIDE_WORDS, ' ')) === '';
