import type { WorldContext } from "./context.ts";
import type { CallType } from "./deals.ts";
import type { CallPlan } from "./plan.ts";
import type { Language } from "./profiles/profile.ts";
import { at, mix } from "./rng.ts";

type TitledType = Exclude<CallType, "oneOnOne" | "forecast">;

/** `{c}` is the customer, `{v}` the vendor, `{h}` the host. */
const TITLES: Record<Language, Record<CallType, string[]>> = {
  eng: {
    discovery: [
      "{v} <> {c}: Intro call",
      "Discovery - {c}",
      "{c} / {v} - first conversation",
      "{c}: scoping session",
    ],
    demo: ["{c} demo", "{v} <> {c}: Product walk-through", "Technical deep dive with {c}", "{c} | live demo"],
    objection: ["{c}: open questions", "Follow-up with {c}", "{v} <> {c} - concerns and answers"],
    pricing: ["{c} pricing review", "{v} <> {c}: Commercials", "Proposal walk-through - {c}"],
    negotiation: ["{c}: contract call", "{v} <> {c} - terms", "Closing plan {c}"],
    support: [
      "{c} check-in",
      "Kick-off and onboarding: {c}",
      "{c} - quarterly review",
      "Working session with {c}",
    ],
    outreach: ["Call with {c}", "Outbound: {c}", "{c} - quick call"],
    oneOnOne: ["{h} / {t} 1:1", "1:1 {t} and {h}", "Weekly 1:1 - {t}"],
    forecast: ["Forecast call - team {h}", "Weekly pipeline review", "{h}: commit call"],
  },
  ger: {
    discovery: ["Erstgespräch {c}", "{v} / {c}: Kennenlernen", "Bedarfsaufnahme - {c}"],
    demo: ["Produktvorführung {c}", "{v} / {c}: Demo", "Technische Vertiefung mit {c}"],
    objection: ["{c}: offene Punkte", "Rückfragen {c}"],
    pricing: ["Angebotsbesprechung {c}", "{c}: Preise und Umfang"],
    negotiation: ["Vertragsgespräch {c}", "{c}: Konditionen"],
    support: ["Betreuungstermin {c}", "{c}: Einführung und Schulung", "Jour fixe {c}"],
    outreach: ["Telefonat {c}", "Anruf bei {c}"],
    oneOnOne: ["Jour fixe {t} / {h}", "1:1 {h} und {t}"],
    forecast: ["Forecast-Runde", "Pipeline-Besprechung Team {h}"],
  },
  fre: {
    discovery: ["Premier échange {c}", "{v} / {c} : découverte"],
    demo: ["Démonstration {c}", "{c} : présentation produit"],
    objection: ["Suivi {c}", "{c} : questions ouvertes"],
    pricing: ["Proposition commerciale {c}", "{c} : tarifs"],
    negotiation: ["Négociation {c}", "{c} : contrat"],
    support: ["Point client {c}", "Accompagnement {c}"],
    outreach: ["Appel {c}"],
    oneOnOne: ["Point {h} / {t}"],
    forecast: ["Revue de pipeline"],
  },
  spa: {
    discovery: ["Primera reunión {c}", "{v} / {c}: descubrimiento"],
    demo: ["Demostración {c}", "{c}: presentación del producto"],
    objection: ["Seguimiento {c}", "{c}: dudas pendientes"],
    pricing: ["Propuesta económica {c}", "{c}: precios"],
    negotiation: ["Negociación {c}", "{c}: contrato"],
    support: ["Seguimiento de servicio {c}", "Puesta en marcha {c}"],
    outreach: ["Llamada {c}"],
    oneOnOne: ["Seguimiento {h} / {t}"],
    forecast: ["Revisión de pipeline"],
  },
};

const PURPOSES: Record<TitledType, string> = {
  discovery: "Discovery",
  demo: "Demo Call",
  objection: "Follow Up",
  pricing: "Pricing",
  negotiation: "Negotiation",
  support: "Customer Check-in",
  outreach: "Prospecting",
};

/** Some people type anything into a calendar: markup, signs, other scripts, whole agendas. */
const ODD_TITLES: Record<string, (title: string) => string> = {
  htmlTitle: (title) => `${title} <script>alert("agenda")</script> & <b>next steps</b>`,
  emojiTitle: (title) => `🚀 ${title} 👩‍🔬✅ 日本語`,
  rightToLeftTitle: (title) => `اجتماع المتابعة - ${title} - פגישה`,
  longTitle: (title) =>
    `${title} - ${"agenda: introductions, state of the rollout, open tickets, questions from IT, commercial terms, dates, anything else; ".repeat(5)}please forward to whoever should join`,
};

/** The call's title, null where nobody gave it one. */
export function titleOf(world: WorldContext, plan: CallPlan): string | null {
  if (plan.oddity === "nullTitle") {
    return null;
  }
  const host = at(world.users, plan.team[0] ?? 0).spec;
  const mate = at(world.users, plan.team[1] ?? plan.team[0] ?? 0).spec;
  const title = at(TITLES[plan.language][plan.type], mix(plan.seed, 51))
    .replace("{c}", plan.deal?.account.name ?? "")
    .replace("{v}", world.profile.name)
    .replace("{h}", host.firstName)
    .replace("{t}", mate.firstName);
  return plan.oddity ? (ODD_TITLES[plan.oddity]?.(title) ?? title) : title;
}

export function purposeOf(plan: CallPlan): string | null {
  if (plan.type === "oneOnOne" || plan.type === "forecast" || plan.seed % 9 === 0) {
    return null;
  }
  return PURPOSES[plan.type];
}
