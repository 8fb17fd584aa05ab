import type { ContactRole } from "./accounts.ts";
import type { WorldContext } from "./context.ts";
import { type CallType, type Deal, dealAt } from "./deals.ts";
import { type Oddity, oddityOf } from "./oddities.ts";
import type { Language } from "./profiles/profile.ts";
import { at, fraction, mix } from "./rng.ts";
import { longestMinutes } from "./script/stock.ts";
import type { Seat } from "./seats.ts";

/** What a call is, before a word of it is written: who, with whom, about what, how long. */
export interface CallPlan {
  ordinal: number;
  seed: number;
  lane: number;
  turn: number;
  seat: Seat;
  type: CallType;
  language: Language;
  oddity: Oddity | null;
  /** Null for calls without customers. */
  deal: Deal | null;
  /** Positions of the vendor's users on the call, host first. */
  team: number[];
  contacts: ContactRole[];
  isTelephone: boolean;
  startedMs: number;
  durationSeconds: number;
}

const MINUTES: Record<CallType, readonly [number, number, number]> = {
  discovery: [12, 21, 45],
  demo: [18, 29, 60],
  objection: [9, 16, 35],
  pricing: [9, 18, 42],
  negotiation: [9, 17, 42],
  support: [5, 11, 32],
  outreach: [5, 6, 10],
  oneOnOne: [9, 15, 30],
  forecast: [12, 20, 40],
};

const CONTACTS: Record<CallType, readonly ContactRole[][]> = {
  discovery: [["champion"], ["champion", "user"], ["champion", "technical"]],
  demo: [
    ["champion", "technical"],
    ["champion", "technical", "user"],
    ["champion", "user"],
  ],
  objection: [
    ["champion", "technical"],
    ["champion", "buyer"],
  ],
  pricing: [["champion", "buyer"], ["champion"], ["champion", "procurement"]],
  negotiation: [
    ["champion", "procurement"],
    ["procurement", "buyer"],
    ["champion", "buyer", "procurement"],
  ],
  support: [["user"], ["champion", "user"], ["technical", "user"]],
  outreach: [["champion"], ["technical"], ["buyer"]],
  oneOnOne: [[]],
  forecast: [[]],
};

function triangular(draw: number, [low, mode, high]: readonly [number, number, number]): number {
  const turn = (mode - low) / (high - low);
  return draw < turn
    ? low + Math.sqrt(draw * (high - low) * (mode - low))
    : high - Math.sqrt((1 - draw) * (high - low) * (high - mode));
}

function reportsOf(world: WorldContext, host: number): number[] {
  const handle = at(world.users, host).spec.handle;
  const reports: number[] = [];
  for (let index = 0; index < Math.min(world.users.length, 200); index++) {
    const { spec } = at(world.users, index);
    if (spec.manager === handle && spec.active && spec.role !== "operations" && spec.role !== "engineer") {
      reports.push(index);
    }
  }
  return reports;
}

function managerOf(world: WorldContext, member: number): number {
  const manager = at(world.users, member).spec.manager;
  return world.users.findIndex((person) => person.spec.handle === manager);
}

function engineerFor(world: WorldContext, seed: number): number {
  const engineers: number[] = [];
  for (let index = 0; index < world.profile.people.length; index++) {
    if (at(world.users, index).spec.role === "engineer") {
      engineers.push(index);
    }
  }
  return at(engineers, seed);
}

function teamFor(
  world: WorldContext,
  seat: Seat,
  type: CallType,
  seed: number,
  deal: Deal | null,
  turn: number,
): number[] {
  const { host } = seat;
  if (type === "oneOnOne") {
    return [host, at(reportsOf(world, host), turn)];
  }
  if (type === "forecast") {
    return [host, ...reportsOf(world, host).slice(0, 5)];
  }
  const team = [host];
  if (
    deal &&
    (type === "demo" ? fraction(seed, 21) < 0.7 : type === "discovery" && fraction(seed, 21) < 0.15)
  ) {
    team.push(engineerFor(world, deal.seed));
  }
  const joinsManager =
    type === "negotiation" ? 0.45 : type === "pricing" || type === "objection" ? 0.15 : 0.05;
  const manager = managerOf(world, host);
  if (type !== "outreach" && manager >= 0 && fraction(seed, 22) < joinsManager && !team.includes(manager)) {
    team.push(manager);
  }
  return team;
}

/** The plan of the call with this ordinal; arithmetic only, a few microseconds. */
export function planCall(world: WorldContext, ordinal: number): CallPlan {
  const seed = mix(world.seed ^ 0xca11, ordinal);
  const { lane, turn } = world.lanes.positionOf(ordinal);
  const seat = at(world.seats, lane);
  const isInternal = seat.kind === "oneOnOne" || seat.kind === "forecast";
  const deal = isInternal ? null : dealAt(world, lane, turn);
  const type: CallType = deal ? deal.type : seat.kind === "oneOnOne" ? "oneOnOne" : "forecast";
  const language = deal ? deal.account.language : world.profile.homeLanguage;
  const oddity = oddityOf(world.seed, ordinal);
  const [low, mode, high] = MINUTES[type];
  const longest = longestMinutes(world.profile.key, language, type);
  const minutes = triangular(fraction(seed, 31), [
    Math.min(low, longest * 0.5),
    Math.min(mode, longest * 0.8),
    Math.min(high, longest),
  ]);
  const isSolo = oddity === "soloShort";
  return {
    ordinal,
    seed,
    lane,
    turn,
    seat,
    type,
    language,
    oddity,
    deal,
    team: teamFor(world, seat, type, seed, deal, turn),
    contacts: deal ? at(CONTACTS[type], mix(seed, 41)) : [],
    isTelephone: type === "outreach" || (deal !== null && oddity === "phoneOnly"),
    startedMs: world.calendar.startOf(ordinal),
    durationSeconds: isSolo ? 125 + (seed % 50) : Math.round(minutes * 60 + fraction(seed, 32) * 59),
  };
}

/** When the same people meet next: the start of the next call in the lane. */
export function nextMeetingMs(world: WorldContext, plan: CallPlan): number {
  return world.calendar.startOf(world.lanes.ordinalOf({ lane: plan.lane, turn: plan.turn + 1 }));
}
