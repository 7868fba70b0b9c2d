/** What the Bill-to section shows and its form changes. */
export type BillingProfile = {
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
};

/** The name of one field of the form. */
export type BillingField = keyof BillingProfile;

/** A customer of the fictional partner. */
export type Customer = {
  /** The tenant's id, as it stands in addresses. */
  readonly id: string;
  readonly domain: string;
  readonly relationship: string;
  readonly tags: readonly string[];
  readonly billing: BillingProfile;
};

type Place = readonly [city: string, state: string, postalCode: string, country: string, street: string];

// Microsoft's own fictional company names: they read as demo data to anyone in the trade and belong to nobody.
const companies =
  `Contoso;Fabrikam;Adatum Corporation;Adventure Works;Alpine Ski House;Bellows College;Best For You Organics
Blue Yonder Airlines;City Power & Light;Coho Vineyard;Coho Winery;Consolidated Messenger;Contoso Pharmaceuticals
Contoso Suites;Fabrikam Residences;Fincher Architects;First Up Consultants;Fourth Coffee;Graphic Design Institute
Humongous Insurance;Lamna Healthcare;Liberty’s Delightful Bakery;Litware;Lucerne Publishing;Margie’s Travel
Munson’s Pickles;Nod Publishers;Northwind Electric Cars;Northwind Traders;Proseware;Relecloud;School of Fine Art
Southridge Video;Tailspin Toys;Tailwind Traders;The Phone Company;Trey Research;VanArsdel;Wide World Importers
Wingtip Toys;Woodgrove Bank;World Wide Lamps;Adventure Works Cycles;Baldwin Museum of Science;Coho Realty;Awesome Computers`
    .split(/[;\n]/)
    .map((name) => name.trim());

const places: readonly Place[] = [
  ['Seattle', 'WA', '98101', 'United States', '1200 Harbor Avenue'],
  ['Utrecht', 'Utrecht', '3511 AB', 'Netherlands', 'Oudegracht 112'],
  ['Stockholm', 'Stockholm', '111 22', 'Sweden', 'Vasagatan 18'],
  ['Köln', 'Nordrhein-Westfalen', '50667', 'Germany', 'Hohe Straße 41'],
  ['İzmir', 'İzmir', '35210', 'Türkiye', 'Atatürk Caddesi 76'],
  ['Lyon', 'Rhône', '69002', 'France', '8 rue de la République'],
  ['Kyoto', 'Kyoto', '604-8001', 'Japan', '305 Kawaramachi'],
];

const people = [
  ['Adele', 'Vance'],
  ['Alex', 'Wilber'],
  ['Diego', 'Siciliani'],
  ['Grady', 'Archie'],
  ['Isaiah', 'Langer'],
  ['Lidia', 'Holloway'],
  ['Megan', 'Bowen'],
  ['Nestor', 'Wilke'],
  ['Pradeep', 'Gupta'],
] as const;

const relationships = ['Cloud reseller', 'Cloud reseller', 'Indirect reseller', 'Cloud reseller; advisor'] as const;
const tagSets: readonly (readonly string[])[] = [[], ['Enterprise'], [], ['Education'], ['Renewal due'], []];

/** Takes the entry at `index`, starting over at the end: keeps the made-up data varied and the same on every run. */
function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('The list to pick from is empty.');
  return value;
}

/** A GUID that looks random and is the same on every run. */
function tenantId(index: number): string {
  let state = (index + 1) * 2654435761;
  const hex = Array.from({ length: 32 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 28).toString(16);
  }).join('');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return groups.join('-');
}

function createCustomer(companyName: string, index: number): Customer {
  const [firstName, lastName] = pick(people, index);
  const [city, state, postalCode, country, addressLine1] = pick(places, index);
  const domain = companyName.toLowerCase().replace(/[^a-z]/g, '');
  return {
    id: tenantId(index),
    domain: `${domain}.onmicrosoft.com`,
    relationship: pick(relationships, index),
    tags: pick(tagSets, index),
    billing: {
      companyName,
      firstName,
      lastName,
      email: `${firstName}.${lastName}@${domain}.example`.toLowerCase(),
      phone: `+1 555 01${String(index + 10).padStart(2, '0')}`,
      addressLine1,
      addressLine2: '',
      city,
      state,
      postalCode,
      country,
    },
  };
}

/** The partner's customers, in the order of the list. There is always a first one. */
export const customers = companies.map(createCustomer) as [Customer, ...Customer[]];

/** The countries that the form offers. */
export const countries: readonly string[] = places.map((place) => place[3]);

/** What a customer subscribes to; the same products for all, in numbers of their own. */
export const products = [
  'Microsoft 365 Business Premium',
  'Microsoft 365 E3',
  'Azure plan',
  'Dynamics 365 Sales Enterprise',
  'Power BI Pro',
] as const;

/** The people of a customer's tenant. */
export const users = people.map(([first, last]) => ({
  name: `${first} ${last}`,
  login: `${first}.${last}`.toLowerCase(),
}));

/** The refusals that the form knows. */
export type BillingError = 'companyNameRequired' | 'postalCodeInvalid';

/**
 * Checks a form as the portal would after Submit: only the name is required, and the postal code has to look like one
 * anywhere in the world.
 */
export function validateBilling(profile: BillingProfile): Partial<Record<BillingField, BillingError>> {
  return {
    ...(profile.companyName.trim() === '' && { companyName: 'companyNameRequired' as const }),
    ...(!/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9 -]{2,9}$/.test(profile.postalCode.trim()) && {
      postalCode: 'postalCodeInvalid' as const,
    }),
  };
}
