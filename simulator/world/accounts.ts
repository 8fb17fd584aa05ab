import { otherId } from "./call-ids.ts";
import { asciiSlug, COMPANY_NAMES, PERSON_NAMES } from "./names.ts";
import type { Language } from "./profiles/profile.ts";
import { at, fraction, mix, Rng } from "./rng.ts";

export type ContactRole = "champion" | "technical" | "buyer" | "procurement" | "user";

export interface Contact {
  role: ContactRole;
  firstName: string;
  lastName: string;
  title: string;
  emailAddress: string;
  phoneNumber: string;
  /** Salesforce contact id. */
  contactId: string;
  speakerKey: string;
}

export interface Account {
  index: number;
  language: Language;
  name: string;
  domain: string;
  /** Salesforce account id. */
  accountId: string;
  industry: string;
  employees: number;
  city: string;
}

const TITLES: Record<Language, Record<ContactRole, string[]>> = {
  eng: {
    champion: ["Head of Quality", "Operations Manager", "Quality Systems Lead", "Director of Operations"],
    technical: ["IT Manager", "Systems Architect", "Applications Lead"],
    buyer: ["VP Operations", "Chief Operating Officer", "Finance Director"],
    procurement: ["Procurement Manager", "Strategic Sourcing Lead"],
    user: ["Team Lead", "Shift Supervisor", "Senior Specialist"],
  },
  ger: {
    champion: ["Leitung Qualität", "Betriebsleiter", "Leitung Prozesse"],
    technical: ["IT-Leitung", "Systemarchitekt"],
    buyer: ["Geschäftsführung", "Kaufmännische Leitung"],
    procurement: ["Einkauf", "Strategischer Einkauf"],
    user: ["Teamleitung", "Schichtleitung"],
  },
  fre: {
    champion: ["Responsable qualité", "Responsable d'exploitation"],
    technical: ["Responsable informatique"],
    buyer: ["Directeur des opérations", "Directrice financière"],
    procurement: ["Responsable achats"],
    user: ["Chef d'équipe"],
  },
  spa: {
    champion: ["Responsable de calidad", "Jefa de operaciones"],
    technical: ["Responsable de sistemas"],
    buyer: ["Director de operaciones", "Directora financiera"],
    procurement: ["Responsable de compras"],
    user: ["Jefe de turno"],
  },
};

const PLACES: Record<Language, string[]> = {
  eng: [
    "Cleveland",
    "Leeds",
    "Pittsburgh",
    "Austin",
    "Dayton",
    "Bristol",
    "Milwaukee",
    "Toronto",
    "Rochester",
    "Tulsa",
  ],
  ger: ["Kassel", "Bremen", "Ulm", "Bielefeld", "Regensburg", "Leipzig", "Linz"],
  fre: ["Lyon", "Nantes", "Lille", "Grenoble"],
  spa: ["Zaragoza", "Bilbao", "Valencia", "Monterrey"],
};

const INDUSTRIES: readonly [industry: string, name: RegExp][] = [
  ["Food & Beverage", /Foods|Dairy|Brewing|Lebensmittel|Getränke|Frisch|Aliment/],
  ["Life Sciences", /Pharma|Biotech|Medical|Labs|Labora|Farma/],
  ["Aerospace", /Aerospace|Turbines|Optics/],
  ["Logistics", /Logistics|Spedition|Transport|Distribution/],
  ["Chemicals", /Chemicals|Plastics|Chemie|Chimie|Químicas|Paper|Papier/],
  ["Retail", /Großhandel|Möbel|Textil/],
];

function industryOf(name: string): string {
  return INDUSTRIES.find(([, pattern]) => pattern.test(name))?.[0] ?? "Manufacturing";
}

const ROLES: readonly ContactRole[] = ["champion", "technical", "buyer", "procurement", "user"];

const DIALLING: Record<Language, string> = {
  eng: "+1 216 555 0",
  ger: "+49 561 5550 ",
  fre: "+33 4 65 71 ",
  spa: "+34 976 555 ",
};

const SALESFORCE_ALPHABET = [..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789"];

/** An 18-character Salesforce-like id with the key prefix of its object type. */
export function salesforceId(prefix: string, seed: number, value: number): string {
  const alphabet = SALESFORCE_ALPHABET;
  let id = `${prefix}5e`;
  for (let i = id.length; i < 18; i++) {
    id += at(alphabet, mix(seed ^ mix(value, i), i));
  }
  return id;
}

/** Once all plain names are given away, two of them merge; after that the city and a number tell them apart. */
function secondName(
  firsts: readonly string[],
  place: number,
  repeat: number,
  last: string,
  city: string,
): string {
  const merged = `${at(firsts, place)} & ${at(firsts, place + 1 + ((repeat * 5) % (firsts.length - 1)))} ${last}`;
  return repeat < firsts.length ? merged : `${merged} ${city} ${repeat}`;
}

/** How many customers of a language have a name of two plain words; the first ones do. */
export function plainNameCount(language: Language): number {
  return COMPANY_NAMES[language].first.length * COMPANY_NAMES[language].last.length;
}

/** Customer `index` of the world; everything about it follows from the seed. */
export function accountAt(seed: number, index: number, language: Language): Account {
  const parts = COMPANY_NAMES[language];
  const combinations = parts.first.length * parts.last.length;
  const place = (index * 7919 + (seed % 9973)) % combinations;
  const first = at(parts.first, place);
  const last = at(parts.last, Math.floor(place / parts.first.length));
  const repeat = Math.floor(index / combinations);
  const city = at(PLACES[language], mix(seed, index + 11));
  const core = repeat === 0 ? `${first} ${last}` : secondName(parts.first, place, repeat, last, city);
  const key = mix(seed ^ 0xacc0, index);
  return {
    index,
    language,
    name: core + at(parts.ends, key >>> 4),
    domain: `${asciiSlug(core, "-")}.example`,
    accountId: salesforceId("001", seed, index),
    industry: industryOf(core),
    employees: Math.round(150 * 2 ** (fraction(seed, index + 77) * 5.5)),
    city,
  };
}

/** The people a customer sends to calls; one for each role, the same in every call. */
export function contactAt(seed: number, account: Account, role: ContactRole): Contact {
  const place = account.index * ROLES.length + ROLES.indexOf(role);
  const rng = new Rng(mix(seed ^ 0xc0, place));
  const names = PERSON_NAMES[account.language];
  const firstName = at(
    names.first,
    account.index * 3 + ROLES.indexOf(role) * 7 + (mix(seed, account.index) % 97),
  );
  const lastName = rng.pick(names.last);
  return {
    role,
    firstName,
    lastName,
    title: rng.pick(TITLES[account.language][role]),
    emailAddress: `${asciiSlug(firstName)}.${asciiSlug(lastName)}@${account.domain}`,
    phoneNumber: `${DIALLING[account.language]}${rng.int(100, 999)}`,
    contactId: salesforceId("003", seed, place),
    speakerKey: otherId(seed ^ 0x5bea, place),
  };
}
