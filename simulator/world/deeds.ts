import { contactAt } from "./accounts.ts";
import { type CallFacts, isPrivatePlan } from "./call-facts.ts";
import { otherId } from "./call-ids.ts";
import { draftComments } from "./comments.ts";
import type { WorldContext } from "./context.ts";
import type { CallPlan } from "./plan.ts";
import { mix, Rng } from "./rng.ts";
import type { FilledScorecard, Visibility } from "./scorecards/fill-scorecard.ts";
import { isEnabledAt, type Scorecard } from "./scorecards/scorecards.ts";
import { enablementOf, type Team, teamOf } from "./teams.ts";

/** What somebody did with a call after it was over. */
export type DeedKind =
  | "listen"
  | "comment"
  | "askFeedback"
  | "review"
  | "shareInside"
  | "shareOutside"
  | "fillScorecard"
  | "outsideAccess"
  | "outsidePlay";

export interface Deed {
  kind: DeedKind;
  atMs: number;
  /** Gong user; null for people outside the company and for automatic reviews. */
  userId: string | null;
  /** Seconds listened to. */
  seconds?: number;
  /** Colleagues it was shared with or asked of. */
  toUserIds?: string[];
  /** The customer it was shared with, or who came to see it. */
  outsider?: string;
  filled?: FilledScorecard;
}

const HOUR_MS = 3_600_000;
/** Nothing happens to a call later than this after its start. */
export const LAST_DEED_MS = 15 * 24 * HOUR_MS;
const VISIBILITIES: readonly Visibility[] = [
  "PUBLIC",
  "PUBLIC",
  "PUBLIC",
  "MANAGERS_AND_REVIEWEE",
  "MANAGERS_AND_REVIEWEE",
  "PRIVATE",
  "MANAGERS",
  "OPT_IN_USERS",
];

/** Draws everything that was done with one call. In no order of time. */
export function deedsOf(world: WorldContext, plan: CallPlan, facts: CallFacts): Deed[] {
  const rng = new Rng(mix(plan.seed, 0xdeed));
  const team = teamOf(world, facts.hostId);
  const later = (lowHours: number, highHours: number) =>
    Math.floor(facts.endedMs + rng.float(lowHours, highHours) * HOUR_MS);
  const deeds: Deed[] = [];
  const listen = (userId: string, lowHours: number, highHours: number) => {
    const share = rng.chance(0.6) ? rng.float(0.05, 0.5) : rng.float(0.5, 1);
    const seconds = Math.round(plan.durationSeconds * share);
    deeds.push({ kind: "listen", atMs: later(lowHours, highHours), userId, seconds });
  };
  if (rng.chance(0.22)) listen(facts.hostId, 0.5, 72);
  if (isPrivatePlan(plan)) return deeds;
  if (rng.chance(0.12)) listen(facts.hostId, 72, 200);
  if (team.manager && rng.chance(plan.deal ? 0.3 : 0.05)) listen(team.manager.user.id, 2, 90);
  if (team.peers.length > 0 && rng.chance(0.14)) listen(rng.pick(team.peers).user.id, 4, 240);
  if (rng.chance(0.05)) listen(enablementOf(world).user.id, 10, 200);
  if (plan.deal) {
    deeds.push(...feedback(team, facts, rng, later));
    deeds.push(...scorecards(world, plan, facts, team, rng, later));
    deeds.push(...shares(world, plan, facts, team, rng, later));
  }
  for (const { postedMs, userId } of draftComments(world, plan)) {
    deeds.push({ kind: "comment", atMs: postedMs, userId });
  }
  return deeds;
}

type Later = (lowHours: number, highHours: number) => number;

function feedback({ manager }: Team, facts: CallFacts, rng: Rng, later: Later): Deed[] {
  if (manager === null) return [];
  const isAsked = rng.chance(0.08);
  const asked: Deed[] = isAsked
    ? [{ kind: "askFeedback", atMs: later(0.3, 20), userId: facts.hostId, toUserIds: [manager.user.id] }]
    : [];
  const isReviewed = rng.chance(isAsked ? 0.7 : 0.07);
  return isReviewed ? [...asked, { kind: "review", atMs: later(21, 150), userId: manager.user.id }] : asked;
}

function scorecards(
  world: WorldContext,
  plan: CallPlan,
  facts: CallFacts,
  team: Team,
  rng: Rng,
  later: Later,
): Deed[] {
  const fitting = world.scorecards.filter(
    ({ workspaceId, types }) => workspaceId === facts.workspaceId && types.includes(plan.type),
  );
  const deeds: Deed[] = [];
  const fill = (scorecard: Scorecard | undefined, atMs: number, userId: string | null) => {
    const seed = mix(plan.seed ^ 0xf111, deeds.length);
    const visibility = userId === null ? "PUBLIC" : rng.pick(VISIBILITIES);
    const editor = rng.chance(0.06) ? enablementOf(world).user.id : null;
    if (scorecard === undefined || !isEnabledAt(scorecard, atMs)) return;
    const editorUserId = editor === userId ? null : editor;
    const filled = { id: otherId(seed, 3), seed, scorecard, visibility, editorUserId };
    deeds.push({ kind: "fillScorecard", atMs, userId, filled });
  };
  const automatic = fitting.find(({ method }) => method === "AUTOMATIC");
  if (rng.chance(0.55) && plan.oddity !== "emptyTranscript") fill(automatic, later(0.4, 3), null);
  const manual = fitting.filter(({ method }) => method === "MANUAL");
  if (manual.length === 0) return deeds;
  if (team.manager && rng.chance(0.13)) fill(rng.pick(manual), later(3, 140), team.manager.user.id);
  if (team.peers.length > 0 && rng.chance(0.03))
    fill(rng.pick(manual), later(5, 200), rng.pick(team.peers).user.id);
  if (rng.chance(0.03)) fill(rng.pick(manual), later(12, 240), enablementOf(world).user.id);
  return deeds;
}

function shares(
  world: WorldContext,
  plan: CallPlan,
  facts: CallFacts,
  team: Team,
  rng: Rng,
  later: Later,
): Deed[] {
  const deeds: Deed[] = [];
  if (team.peers.length > 0 && rng.chance(0.09)) {
    const count = Math.min(team.peers.length, rng.int(1, 3));
    const toUserIds = rng
      .shuffle(team.peers)
      .slice(0, count)
      .map(({ user }) => user.id);
    const userId = team.manager && rng.chance(0.3) ? team.manager.user.id : facts.hostId;
    deeds.push({ kind: "shareInside", atMs: later(0.5, 60), userId, toUserIds });
  }
  const [role] = plan.contacts;
  if (!plan.deal || role === undefined || !rng.chance(0.07)) return deeds;
  const outsider = contactAt(world.seed, plan.deal.account, role).emailAddress;
  const sharedMs = later(0.5, 30);
  deeds.push({ kind: "shareOutside", atMs: sharedMs, userId: facts.hostId, outsider });
  const visits = rng.chance(0.7) ? rng.int(1, 3) : 0;
  for (let visit = 0; visit < visits; visit++) {
    const atMs = Math.floor(sharedMs + rng.float(0.1, 90) * HOUR_MS);
    deeds.push({ kind: "outsideAccess", atMs, userId: null, outsider });
    if (!rng.chance(0.6)) continue;
    const seconds = Math.round(plan.durationSeconds * rng.float(0.05, 1));
    deeds.push({ kind: "outsidePlay", atMs: atMs + rng.int(3, 90) * 1_000, userId: null, outsider, seconds });
  }
  return deeds;
}
