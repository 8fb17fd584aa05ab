import { nordwindDomains } from "./nordwind-domains.ts";
import { type CompanyProfile, readPeople } from "./profile.ts";

const PEOPLE = `
jonas.brandt     | Jonas   | Brandt    | Vertriebsleiter             | -            | head       | 2
lena.vogt        | Lena    | Vogt      | Teamleiterin Vertrieb       | jonas.brandt | manager    | 3
carsten.mohn     | Carsten | Mohn      | Leiter Kundenbetreuung      | jonas.brandt | manager    | 0
felix.sommer     | Felix   | Sommer    | Account Executive           | lena.vogt    | rep        | 4
hanna.petersen   | Hanna   | Petersen  | Account Executive           | lena.vogt    | rep        | 1
yusuf.aydin      | Yusuf   | Aydin     | Account Executive           | lena.vogt    | rep        | 1
marie.delcourt   | Marie   | Delcourt  | Account Executive, France   | lena.vogt    | rep        | 1
tobias.kraemer   | Tobias  | Krämer    | Account Executive           | lena.vogt    | rep        | gone
greta.thomsen    | Greta   | Thomsen   | Vertriebsentwicklung        | lena.vogt    | outbound   | 1
simon.falk       | Simon   | Falk      | Solution Engineer           | jonas.brandt | engineer   | 0
anneke.bruns     | Anneke  | Bruns     | Solution Engineer           | jonas.brandt | engineer   | 0
jule.hartwig     | Jule    | Hartwig   | Kundenbetreuerin            | carsten.mohn | success    | 2
milan.novak      | Milan   | Novák     | Kundenbetreuer              | carsten.mohn | success    | 1
sabine.rohde     | Sabine  | Rohde     | Vertriebsinnendienst        | jonas.brandt | operations | 0
`;

export const nordwind: CompanyProfile = {
  key: "nordwind",
  name: "Nordwind Logistik Software",
  timeZone: "Europe/Berlin",
  emailDomain: "nordwind.example",
  cell: "eu-10457",
  currency: "EUR",
  defaultCalls: 500,
  workspaces: [
    { name: "Vertrieb", description: "Neukunden und Ausbau" },
    { name: "Kundenbetreuung", description: null },
  ],
  workspaceFor: { home: 0, abroad: 0, success: 1 },
  homeLanguage: "ger",
  languages: [
    { language: "ger", share: 0.66 },
    { language: "eng", share: 0.2 },
    { language: "fre", share: 0.14 },
  ],
  people: readPeople(PEOPLE),
  technicalAdministrators: ["jonas.brandt", "sabine.rohde"],
  signIns: ["jonas.brandt", "lena.vogt", "felix.sommer"],
  competitors: ["Routenwerk", "FleetPilot", "Speditio", "Lotsen TMS"],
  assetsPerEmployee: [0.03, 0.25],
  domains: nordwindDomains,
};
