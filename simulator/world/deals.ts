import { type Account, accountAt, salesforceId } from "./accounts.ts";
import type { WorldContext } from "./context.ts";
import type { Language } from "./profiles/profile.ts";
import { at, fraction, mix } from "./rng.ts";
import type { SeatKind } from "./seats.ts";
import { specialLanguage } from "./users.ts";

export type CallType =
  | "discovery"
  | "demo"
  | "objection"
  | "pricing"
  | "negotiation"
  | "support"
  | "outreach"
  | "oneOnOne"
  | "forecast";

export type Motion = "new" | "expansion" | "renewal";

/** A deal or a support thread: one account, one host, six calls that follow each other. */
export interface Deal {
  seed: number;
  number: number;
  step: number;
  type: CallType;
  account: Account;
  motion: Motion;
  isWon: boolean;
  licences: number;
  unitPrice: number;
  /** What the list price comes to in a year. */
  listAmount: number;
  discountPercent: number;
  amount: number;
  competitor: string;
  opportunityId: string;
}

const CALLS_PER_DEAL = 6;
const ACCOUNTS_PER_LANE = 3;
/** Whom somebody calls who calls a new company every time, before starting again. */
const PROSPECTS_PER_LANE = 97;

const PLANS: Record<Motion, CallType[][]> = {
  new: [
    ["discovery", "demo", "demo", "pricing", "negotiation", "support"],
    ["discovery", "demo", "objection", "pricing", "negotiation", "support"],
    ["discovery", "discovery", "demo", "pricing", "objection", "negotiation"],
  ],
  expansion: [
    ["support", "discovery", "demo", "pricing", "negotiation", "support"],
    ["discovery", "demo", "pricing", "objection", "negotiation", "support"],
  ],
  renewal: [
    ["support", "support", "pricing", "objection", "negotiation", "support"],
    ["support", "discovery", "pricing", "negotiation", "negotiation", "support"],
  ],
};

/** Sellers call where they speak the language; those who look after customers take them as they come. */
function languageOf(world: WorldContext, lane: number, accountIndex: number, host: number): Language {
  const { homeLanguage, languages } = world.profile;
  const person = at(world.users, host);
  const special = specialLanguage(person.spec);
  if (special && fraction(world.seed ^ lane, 3) < 0.96) {
    return special;
  }
  const spoken = languages.filter(
    ({ language }) => person.spec.role === "success" || language === homeLanguage || language === "eng",
  );
  let draw = fraction(world.seed ^ 0x1a6, accountIndex) * spoken.reduce((sum, { share }) => sum + share, 0);
  for (const { language, share } of spoken) {
    draw -= share;
    if (draw < 0) {
      return language;
    }
  }
  return homeLanguage;
}

function typeOf(kind: SeatKind, motion: Motion, dealSeed: number, step: number): CallType {
  if (kind === "success") {
    return step === 4 && dealSeed % 3 === 0 ? "pricing" : "support";
  }
  return kind === "outbound" ? "outreach" : at(at(PLANS[motion], dealSeed >>> 3), step);
}

/** The deal that turn `turn` of lane `lane` belongs to, and the place of the call in it. */
export function dealAt(world: WorldContext, lane: number, turn: number): Deal {
  const seat = at(world.seats, lane);
  const moved = turn + (mix(world.seed, lane) % CALLS_PER_DEAL);
  const perDeal = seat.kind === "outbound" ? 1 : CALLS_PER_DEAL;
  const number = Math.floor(moved / perDeal);
  const step = moved % perDeal;
  const slot = seat.kind === "outbound" ? number % PROSPECTS_PER_LANE : number % ACCOUNTS_PER_LANE;
  const accountIndex =
    seat.kind === "outbound"
      ? world.lanes.count * ACCOUNTS_PER_LANE + lane * PROSPECTS_PER_LANE + slot
      : lane * ACCOUNTS_PER_LANE + slot;
  const seed = mix(mix(world.seed ^ 0xdea1, lane), number);
  const account = accountAt(world.seed, accountIndex, languageOf(world, lane, accountIndex, seat.host));
  const motions: readonly Motion[] =
    seat.kind === "success" ? ["expansion", "renewal"] : ["new", "expansion", "renewal"];
  const motion = at(motions, Math.floor(number / ACCOUNTS_PER_LANE) + lane);
  const share = 0.08 + 0.17 * fraction(seed, 1);
  const licences = Math.min(600, Math.max(30, Math.round((account.employees * share) / 5) * 5));
  const unitPrice = 300 + 20 * Math.floor(fraction(seed, 2) * 16);
  const discountPercent = 5 + Math.floor(fraction(seed, 3) * 4) * 2.5;
  const listAmount = licences * unitPrice;
  return {
    seed,
    number,
    step,
    type: typeOf(seat.kind, motion, seed, step),
    account,
    motion,
    isWon: fraction(seed, 4) < 0.62,
    licences,
    unitPrice,
    listAmount,
    discountPercent,
    amount: Math.round((listAmount * (1 - discountPercent / 100)) / 100) * 100,
    competitor: at(world.profile.competitors, seed >>> 5),
    opportunityId: salesforceId("006", world.seed ^ lane, number),
  };
}
