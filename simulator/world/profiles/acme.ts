import { acmeDomains } from "./acme-domains.ts";
import { type CompanyProfile, readPeople } from "./profile.ts";

const PEOPLE = `
ada.lindqvist   | Ada      | Lindqvist  | VP Sales                         | -               | head       | 3
marcus.reed     | Marcus   | Reed       | Sales Manager, Midwest           | ada.lindqvist   | manager    | 6
priya.raman     | Priya    | Raman      | Sales Manager, East              | ada.lindqvist   | manager    | 1
tom.okafor      | Tom      | Okafor     | Sales Manager, EMEA              | ada.lindqvist   | manager    | 1
helen.strand    | Helen    | Strand     | Director, Customer Success       | ada.lindqvist   | manager    | 0
victor.amaral   | Victor   | Amaral     | Manager, Sales Development       | ada.lindqvist   | manager    | 1
grace.holloway  | Grace    | Holloway   | Head of Solution Engineering     | ada.lindqvist   | engineer   | 0
wes.dunmore     | Wes      | Dunmore    | Revenue Operations Manager       | ada.lindqvist   | operations | 0
kim.tanaka      | Kim      | Tanaka     | Account Executive                | marcus.reed     | rep        | 5
dale.whitcomb   | Dale     | Whitcomb   | Account Executive                | marcus.reed     | rep        | 1
nora.esposito   | Nora     | Esposito   | Senior Account Executive         | marcus.reed     | rep        | 2
jamal.peters    | Jamal    | Peters     | Account Executive                | marcus.reed     | rep        | 1
rosa.delgado    | Rosa     | Delgado    | Account Executive                | marcus.reed     | rep        | 1
ben.ashworth    | Ben      | Ashworth   | Junior Account Executive         | marcus.reed     | rep        | 1
ingrid.moe      | Ingrid   | Moe        | Senior Account Executive         | marcus.reed     | rep        | 1
carl.brightman  | Carl     | Brightman  | Account Executive                | priya.raman     | rep        | 1
tess.mcallister | Tess     | McAllister | Account Executive                | priya.raman     | rep        | 1
owen.farrow     | Owen     | Farrow     | Senior Account Executive         | priya.raman     | rep        | 1
leila.haddad    | Leila    | Haddad     | Account Executive                | priya.raman     | rep        | 1
sam.kowalczyk   | Sam      | Kowalczyk  | Account Executive                | priya.raman     | rep        | 1
maya.lindgren   | Maya     | Lindgren   | Junior Account Executive         | priya.raman     | rep        | 1
bastian.kruse   | Bastian  | Kruse      | Account Executive, DACH          | tom.okafor      | rep        | 2
claire.fontenay | Claire   | Fontenay   | Account Executive, France        | tom.okafor      | rep        | 1
diego.marchena  | Diego    | Marchena   | Account Executive, Iberia        | tom.okafor      | rep        | 2
fiona.gallagher | Fiona    | Gallagher  | Account Executive, UK            | tom.okafor      | rep        | 1
pieter.vandaal  | Pieter   | van Daal   | Account Executive, Benelux       | tom.okafor      | rep        | 1
elin.sorensen   | Elin     | Sørensen   | Account Executive, Nordics       | tom.okafor      | rep        | gone
hugo.brandao    | Hugo     | Brandão    | Solution Engineer                | grace.holloway  | engineer   | 0
april.nakata    | April    | Nakata     | Solution Engineer                | grace.holloway  | engineer   | 0
rahul.menon     | Rahul    | Menon      | Senior Solution Engineer         | grace.holloway  | engineer   | 0
judith.baer     | Judith   | Baer       | Solution Engineer                | grace.holloway  | engineer   | 0
oscar.lund      | Oscar    | Lund       | Customer Success Manager         | helen.strand    | success    | 2
shreya.patel    | Shreya   | Patel      | Customer Success Manager         | helen.strand    | success    | 2
lukas.wimmer    | Lukas    | Wimmer     | Customer Success Manager         | helen.strand    | success    | 1
amy.castellano  | Amy      | Castellano | Onboarding Specialist            | helen.strand    | success    | 1
zoe.barrett     | Zoe      | Barrett    | Sales Development Representative | victor.amaral   | outbound   | 1
kofi.mensah     | Kofi     | Mensah     | Sales Development Representative | victor.amaral   | outbound   | 1
ryan.doyle      | Ryan     | Doyle      | Sales Development Representative | victor.amaral   | outbound   | 1
paula.winther   | Paula    | Winther    | Sales Development Representative | victor.amaral   | outbound   | 1
dean.stroud     | Dean     | Stroud     | Deal Desk Analyst                | wes.dunmore     | operations | 0
`;

export const acme: CompanyProfile = {
  key: "acme",
  name: "Acme Instruments",
  timeZone: "America/New_York",
  emailDomain: "acme.example",
  cell: "us-38213",
  currency: "USD",
  defaultCalls: 2_400,
  workspaces: [
    { name: "Americas Sales", description: "New business and expansion in North and South America" },
    { name: "EMEA Sales", description: "New business and expansion in Europe" },
    { name: "Customer Success", description: null },
  ],
  workspaceFor: { home: 0, abroad: 1, success: 2 },
  homeLanguage: "eng",
  languages: [
    { language: "eng", share: 0.8 },
    { language: "ger", share: 0.08 },
    { language: "spa", share: 0.07 },
    { language: "fre", share: 0.05 },
  ],
  people: readPeople(PEOPLE),
  technicalAdministrators: ["ada.lindqvist", "wes.dunmore"],
  signIns: ["ada.lindqvist", "marcus.reed", "kim.tanaka"],
  competitors: ["Metrivo", "CalibraOne", "GaugeWorks", "Tessera QMS"],
  assetsPerEmployee: [0.8, 4],
  domains: acmeDomains,
};
