import { phraseTestOf, type WordList } from './word-list';

/**
 * How the titles of what is the partner's own read, in the languages of the portal (`phraseTestOf`): "Your partner account",
 * "Partner of record". What stands under them is no customer's; nothing is ever pointed at because of them.
 */
const PARTNER_WORDS: WordList = {
  en: 'partner$|partners$|your account|your company|your organization|your organisation|your business|your profile|my account|my company|my organization|my profile',
  ar: 'الشريك|شريك|حسابك|شركتك|مؤسستك|حسابي|شركتي',
  cs: 'partner|váš účet|vaše společnost|vaše organizace|můj účet|moje společnost',
  de: 'partner|ihr konto|ihr unternehmen|ihre firma|ihre organisation|mein konto|mein unternehmen',
  es: 'partner$|partners$|socio$|asociado$|su cuenta|tu cuenta|su empresa|tu empresa|su organización|mi cuenta|mi empresa',
  fr: 'partenaire|votre compte|votre société|votre entreprise|votre organisation|mon compte|mon entreprise',
  he: 'שותף|השותף|החשבון שלך|החברה שלך|הארגון שלך|החשבון שלי',
  hu: 'partner|saját fiók|az ön fiókja|az ön cége|az ön szervezete',
  it: 'partner$|il tuo account|la tua azienda|la tua organizzazione|il mio account|la mia azienda',
  ja: 'パートナー|あなたのアカウント|お使いのアカウント|自社|貴社|マイ アカウント',
  ko: '파트너|내 계정|사용자의 계정|귀사|내 회사|내 조직',
  nl: 'partner|uw account|uw bedrijf|uw organisatie|mijn account|mijn bedrijf',
  pl: 'partner|twoje konto|twoja firma|twoja organizacja|moje konto|moja firma',
  pt: 'parceiro|sua conta|a sua empresa|sua empresa|sua organização|minha conta|minha empresa',
  ru: 'партнер|ваша учетная запись|ваша компания|ваша организация|моя учетная запись|моя компания',
  sv: 'partner|ditt konto|ditt företag|din organisation|mitt konto|mitt företag',
  tr: 'iş ortağı|ortağın|hesabınız$|şirketiniz$|kuruluşunuz$|hesabım$|şirketim$',
  'zh-Hans': '合作伙伴|你的帐户|您的帐户|你的账户|您的账户|你的公司|您的公司|你的组织|您的组织|我的帐户|我的公司',
  'zh-Hant': '合作夥伴|您的帳戶|你的帳戶|您的公司|你的公司|您的組織|我的帳戶|我的公司',
};

/** What the portal is called, which has the word for a partner in it and heads all that is on its pages. */
const PORTAL_NAMES: WordList = {
  en: 'partner center|partner centre',
  ar: 'مركز شركاء|مركز الشركاء',
  cs: 'partnerské centrum|partnerského centra|partnerském centru',
  de: 'partnercenter',
  es: 'centro de partners|centro de socios',
  fr: 'espace partenaires|centre des partenaires',
  he: 'מרכז השותפים',
  hu: 'partnerközpont',
  it: 'centro per i partner|centro per partner',
  ja: 'パートナー センター|パートナーセンター',
  ko: '파트너 센터',
  nl: 'partnercentrum',
  pl: 'centrum partner',
  pt: 'centro de parceiros|central de parceiros',
  ru: 'центр партнеров|центра партнеров|центре партнеров',
  sv: 'partnercenter',
  tr: 'iş ortağı merkezi',
  'zh-Hans': '合作伙伴中心',
  'zh-Hant': '合作夥伴中心',
};

const saysPartner = phraseTestOf(PARTNER_WORDS);
const namesPortal = phraseTestOf(PORTAL_NAMES);

/** Whether a title is that of something of the partner's own, in whichever language. */
export const titlesPartner = (title: string): boolean => saysPartner(title) && !namesPortal(title);
