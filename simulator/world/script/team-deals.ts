import { accountAt, plainNameCount } from "../accounts.ts";
import type { WorldContext } from "../context.ts";
import { type CallType, dealAt } from "../deals.ts";
import type { CallPlan } from "../plan.ts";
import { at, mix } from "../rng.ts";
import { voiceOfTeam } from "./cast.ts";
import type { Voice } from "./exchange.ts";
import type { ListItem } from "./story.ts";
import { STAGES } from "./story-words.ts";
import { sayAmount, sayNumber } from "./wording.ts";

type ExternalType = Exclude<CallType, "oneOnOne" | "forecast">;

const CALLS_PER_DEAL = 6;
/** Besides the deal of the week, people talk about one that is to come and one that is behind them. */
const OTHER_DEALS: readonly { turns: number; stage: ExternalType | null }[] = [
  { turns: 0, stage: null },
  { turns: CALLS_PER_DEAL, stage: "discovery" },
  { turns: -CALLS_PER_DEAL, stage: "support" },
];
const LANES_LOOKED_AT = 400;
const MOST_DEALS = 12;
const FEWEST_DEALS = 16;
const FEWEST_DEALS_IN_TEAM = 7;

interface Speaker {
  index: number;
  voice: Voice;
}

function lanesOf(world: WorldContext, member: number): number[] {
  const { handle } = at(world.users, member).spec;
  const lanes: number[] = [];
  for (let lane = 0; lane < Math.min(world.lanes.count, LANES_LOOKED_AT); lane++) {
    const seat = at(world.seats, lane);
    const isOwn = seat.host === member || at(world.users, seat.host).spec.manager === handle;
    if (isOwn && seat.kind !== "oneOnOne" && seat.kind !== "forecast") {
      lanes.push(lane);
    }
  }
  return lanes;
}

function dealsOf(world: WorldContext, plan: CallPlan, { index, voice }: Speaker): ListItem[] {
  const { language } = plan;
  const lanes = lanesOf(world, index);
  const items = OTHER_DEALS.flatMap(({ turns, stage }) =>
    lanes.map((lane): ListItem => {
      const deal = dealAt(world, lane, plan.turn + turns);
      return {
        voice,
        slots: {
          dealRep: at(world.users, index).spec.firstName,
          dealCustomer: deal.account.name,
          dealAmount: sayAmount(language, deal.amount, world.profile.currency),
          dealStage: STAGES[language][stage ?? (deal.type as ExternalType)],
          dealCompetitor: deal.competitor,
          dealLicences: sayNumber(language, deal.licences),
        },
      };
    }),
  );
  return items.slice(0, MOST_DEALS);
}

/** Names on the list of somebody who has few deals: written to, not yet spoken with. */
function prospectsOf(
  world: WorldContext,
  plan: CallPlan,
  { index, voice }: Speaker,
  count: number,
): ListItem[] {
  const { language } = plan;
  const { currency, competitors } = world.profile;
  return Array.from({ length: Math.max(0, count) }, (_, nth) => {
    const place = index * FEWEST_DEALS + nth;
    const licences = 30 + 5 * (mix(world.seed ^ 0x9, place) % 30);
    return {
      voice,
      slots: {
        dealRep: at(world.users, index).spec.firstName,
        dealCustomer: accountAt(world.seed, plainNameCount(language) - 1 - (place % 190), language).name,
        dealAmount: sayAmount(language, licences * 420, currency),
        dealStage: STAGES[language][nth % 3 === 0 ? "discovery" : "demo"],
        dealCompetitor: at(competitors, place),
        dealLicences: sayNumber(language, licences),
      },
    };
  });
}

/** The deals that the people on an internal call are working on in that very week. */
export function dealsOfTeam(world: WorldContext, plan: CallPlan): ListItem[] {
  const speakers = plan.team.flatMap((index, place): Speaker[] => {
    const voice = place === 0 ? null : voiceOfTeam(world, plan, place);
    return voice ? [{ index, voice }] : [];
  });
  const fewest = speakers.length === 1 ? FEWEST_DEALS : FEWEST_DEALS_IN_TEAM;
  return speakers.flatMap((speaker) => {
    const deals = dealsOf(world, plan, speaker);
    return [...deals, ...prospectsOf(world, plan, speaker, fewest - deals.length)];
  });
}
