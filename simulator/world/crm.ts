import type { WorldContext } from "./context.ts";
import type { CallType } from "./deals.ts";
import type { CallPlan } from "./plan.ts";
import { mix } from "./rng.ts";
import type { JsonObject } from "./types.ts";

const STAGE_NAMES: Partial<Record<CallType, string>> = {
  discovery: "Discovery",
  demo: "Evaluation",
  objection: "Evaluation",
  pricing: "Proposal",
  negotiation: "Negotiation",
  support: "Closed Won",
};

const PROBABILITY: Partial<Record<CallType, number>> = {
  discovery: 15,
  demo: 35,
  objection: 40,
  pricing: 55,
  negotiation: 75,
  support: 100,
};

const DAY_MS = 86_400_000;
const MOTIONS = { new: "New Business", expansion: "Expansion", renewal: "Renewal" } as const;

/** The CRM records a call hangs on: the customer's account and, once there is a deal, its opportunity. */
export function crmContext(world: WorldContext, plan: CallPlan): JsonObject[] {
  const { deal } = plan;
  const isUnlinked =
    plan.oddity === "importedWithoutParties" || plan.oddity === "soloShort" || mix(plan.seed, 81) % 15 === 0;
  if (!deal || isUnlinked) {
    return [];
  }
  const { account } = deal;
  const objects: JsonObject[] = [
    {
      objectType: "Account",
      objectId: account.accountId,
      fields: [
        { name: "Name", value: account.name },
        { name: "Website", value: `https://www.${account.domain}` },
        { name: "Industry", value: account.industry },
        { name: "NumberOfEmployees", value: account.employees },
        { name: "BillingCity", value: account.city },
      ],
      timing: "Now",
    },
  ];
  if (plan.type !== "outreach") {
    const closesMs = plan.startedMs + (CALLS_LEFT - deal.step) * 9 * DAY_MS;
    objects.push({
      objectType: "Opportunity",
      objectId: deal.opportunityId,
      fields: [
        { name: "Name", value: `${account.name} - ${MOTIONS[deal.motion]}` },
        { name: "StageName", value: STAGE_NAMES[plan.type] ?? null },
        { name: "Amount", value: deal.amount },
        { name: "CurrencyIsoCode", value: world.profile.currency },
        { name: "Probability", value: PROBABILITY[plan.type] ?? null },
        { name: "CloseDate", value: new Date(closesMs).toISOString().slice(0, 10) },
        { name: "Type", value: MOTIONS[deal.motion] },
        { name: "Main_Competitor__c", value: deal.number % 4 === 0 ? null : deal.competitor },
      ],
      timing: "Now",
    });
  }
  return [{ system: "Salesforce", objects }];
}

const CALLS_LEFT = 6;
