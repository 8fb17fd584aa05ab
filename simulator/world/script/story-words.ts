import type { CallType } from "../deals.ts";
import type { Language } from "../profiles/profile.ts";

interface Tools {
  erp: string[];
  sso: string[];
  incumbent: string[];
  counsel: string[];
  others: string[];
}

const ERP = ["SAP", "NetSuite", "Dynamics", "Infor"];
const SSO = ["Okta", "Entra ID", "Ping"];

/** Systems and people at the customer's that a deal names again and again. */
export const TOOLS: Record<Language, Tools> = {
  eng: {
    erp: ERP,
    sso: SSO,
    incumbent: ["Excel", "an old Access database", "a SharePoint list", "paper binders"],
    counsel: ["Denise", "Raymond", "our outside counsel", "Patricia in legal"],
    others: ["Power BI", "ServiceNow", "Salesforce", "Slack", "Jira", "Tableau", "Snowflake"],
  },
  ger: {
    erp: ERP,
    sso: SSO,
    incumbent: ["Excel", "eine alte Access-Datenbank", "eine SharePoint-Liste"],
    counsel: ["Frau Stein", "Frau Lorenz", "Frau Arnold"],
    others: ["Power BI", "ServiceNow", "Salesforce", "Teams", "Jira", "DATEV"],
  },
  fre: {
    erp: ERP,
    sso: SSO,
    incumbent: ["Excel", "une vieille base Access"],
    counsel: ["notre juriste", "maître Caron"],
    others: ["Power BI", "Salesforce", "Teams", "Jira"],
  },
  spa: {
    erp: ERP,
    sso: SSO,
    incumbent: ["Excel", "una base de Access muy antigua"],
    counsel: ["nuestra asesora jurídica", "el abogado"],
    others: ["Power BI", "Salesforce", "Teams", "Jira"],
  },
};

type ExternalType = Exclude<CallType, "oneOnOne" | "forecast">;

/** How colleagues call the stage of a deal. */
export const STAGES: Record<Language, Record<ExternalType, string>> = {
  eng: {
    discovery: "discovery",
    demo: "evaluation",
    objection: "evaluation",
    pricing: "proposal",
    negotiation: "negotiation",
    support: "renewal",
    outreach: "prospecting",
  },
  ger: {
    discovery: "Bedarfsklärung",
    demo: "Bewertung",
    objection: "Bewertung",
    pricing: "Angebot",
    negotiation: "Verhandlung",
    support: "Verlängerung",
    outreach: "Erstkontakt",
  },
  fre: {
    discovery: "découverte",
    demo: "évaluation",
    objection: "évaluation",
    pricing: "proposition",
    negotiation: "négociation",
    support: "renouvellement",
    outreach: "prospection",
  },
  spa: {
    discovery: "descubrimiento",
    demo: "evaluación",
    objection: "evaluación",
    pricing: "propuesta",
    negotiation: "negociación",
    support: "renovación",
    outreach: "prospección",
  },
};

/** `incumbent` in the dative, where a language has one. */
export const INCUMBENT_DATIVE: Record<string, string> = {
  "eine alte Access-Datenbank": "einer alten Access-Datenbank",
  "eine SharePoint-Liste": "einer SharePoint-Liste",
};

const WOMEN = new Set(
  (
    "Birgit Dörte Elke Heike Jutta Martina Petra Silke Ute Wiebke Annika Claudia Franziska Hülya Katrin " +
    "Béatrice Delphine Fabienne Hélène Isabelle Laurence Nathalie Pascale Sandrine Valérie"
  ).split(" "),
);

/** How a language addresses somebody it does not call by the first name. */
export function addressOf(language: Language, firstName: string, lastName: string): string {
  const isWoman = WOMEN.has(firstName);
  if (language === "ger") {
    return `${isWoman ? "Frau" : "Herr"} ${lastName}`;
  }
  return language === "fre" ? `${isWoman ? "Madame" : "Monsieur"} ${lastName}` : firstName;
}
