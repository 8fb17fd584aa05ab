import type { WorldContext } from "./context.ts";
import type { CallType } from "./deals.ts";
import type { CallPlan } from "./plan.ts";
import { at, mix } from "./rng.ts";
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
    objects.push(
      opportunity(world, { ...plan, deal }, "Now"),
      opportunity(world, { ...plan, deal }, "TimeOfCall"),
    );
  }
  return [{ system: "Salesforce", objects }];
}

/** How much less a deal was worth when it was talked about, in hundredths of today's amount. */
const GROWTH = [0, 0, 10, 25];

/** The deal as it is today, or as it was at the time of the call: smaller or the same, and to close earlier. */
function opportunity(
  world: WorldContext,
  { deal, type, startedMs, seed }: CallPlan & { deal: NonNullable<CallPlan["deal"]> },
  timing: "Now" | "TimeOfCall",
): JsonObject {
  const isThen = timing === "TimeOfCall";
  const closesMs =
    startedMs + (CALLS_LEFT - deal.step) * 9 * DAY_MS - (isThen ? (mix(seed, 82) % 3) * 7 * DAY_MS : 0);
  const less = isThen ? at(GROWTH, mix(seed, 83) % GROWTH.length) : 0;
  return {
    objectType: "Opportunity",
    objectId: deal.opportunityId,
    fields: [
      { name: "Name", value: `${deal.account.name} - ${MOTIONS[deal.motion]}` },
      { name: "StageName", value: STAGE_NAMES[type] ?? null },
      { name: "Amount", value: Math.round((deal.amount * (100 - less)) / 100) },
      { name: "CurrencyIsoCode", value: world.profile.currency },
      { name: "Probability", value: PROBABILITY[type] ?? null },
      { name: "CloseDate", value: new Date(closesMs).toISOString().slice(0, 10) },
      { name: "Type", value: MOTIONS[deal.motion] },
      { name: "Main_Competitor__c", value: deal.number % 4 === 0 ? null : deal.competitor },
    ],
    timing,
  };
}

const CALLS_LEFT = 6;
