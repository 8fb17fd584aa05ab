import type { CallPlan } from "./plan.ts";
import { fraction } from "./rng.ts";
import type { Member } from "./script/cast.ts";
import type { TimedTurn } from "./script/timing.ts";
import type { Json, JsonObject } from "./types.ts";

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

interface Spoken {
  isInternal: boolean;
  voice: string;
  startMs: number;
  endMs: number;
  talkMs: number;
}

function spokenTurns(turns: readonly TimedTurn[], internals: ReadonlySet<string>): Spoken[] {
  return turns.map((turn) => ({
    voice: turn.voice,
    isInternal: internals.has(turn.voice),
    startMs: turn.sentences[0]?.start ?? 0,
    endMs: turn.sentences.at(-1)?.end ?? 0,
    talkMs: turn.sentences.reduce((sum, sentence) => sum + sentence.end - sentence.start, 0),
  }));
}

/** Joins what one side says in a row; words of attention by the other side do not end a monologue. */
function monologues(turns: readonly Spoken[]): Spoken[] {
  const joined: Spoken[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last && last.voice === turn.voice) {
      last.endMs = turn.endMs;
      last.talkMs += turn.talkMs;
    } else if (turn.talkMs > 1_200 || !last) {
      joined.push({ ...turn });
    }
  }
  return joined;
}

function longest(turns: readonly Spoken[], isInternal: boolean): number {
  return (
    turns.reduce((most, turn) => (turn.isInternal === isInternal ? Math.max(most, turn.talkMs) : most), 0) /
    1000
  );
}

/** Mean pause before the host answers a customer. */
function patience(turns: readonly Spoken[]): number {
  let pauses = 0;
  let count = 0;
  for (const [index, turn] of turns.entries()) {
    const before = turns[index - 1];
    if (before && turn.isInternal && !before.isInternal) {
      pauses += turn.startMs - before.endMs;
      count++;
    }
  }
  return count === 0 ? 0 : pauses / count / 1000;
}

function questions(
  turns: readonly TimedTurn[],
  internals: ReadonlySet<string>,
): { companyCount: number; nonCompanyCount: number } {
  const counts = { companyCount: 0, nonCompanyCount: 0 };
  for (const turn of turns) {
    const asked = turn.sentences.filter((sentence) => sentence.text.endsWith("?")).length;
    counts[internals.has(turn.voice) ? "companyCount" : "nonCompanyCount"] += asked;
  }
  return counts;
}

function video(plan: CallPlan, isVideo: boolean): Json[] {
  if (!isVideo) {
    return [];
  }
  const share = plan.type === "demo" ? 0.55 : plan.type === "pricing" ? 0.3 : 0.1;
  const browser = plan.durationSeconds * share * (0.7 + 0.5 * fraction(plan.seed, 91));
  const slides = plan.durationSeconds * 0.15 * fraction(plan.seed, 92);
  return [
    { name: "Browser", duration: round(browser) },
    { name: "Presentation", duration: round(slides) },
    { name: "WebcamPrimaryUser", duration: round((plan.durationSeconds - browser - slides) * 0.8) },
    { name: "WebcamNonCompany", duration: round((plan.durationSeconds - browser - slides) * 0.6) },
  ];
}

/** The `interaction` block, computed from the transcript. Talk times are seconds. */
export function measure(
  plan: CallPlan,
  cast: readonly Member[],
  turns: readonly TimedTurn[],
  speakers: ReadonlyMap<string, { partyId: string; userId: string | null }>,
  isVideo: boolean,
): JsonObject {
  const internals = new Set(
    cast.filter((member) => member.isInternal).map((member) => member.voice as string),
  );
  const spoken = spokenTurns(turns, internals);
  const total = spoken.reduce((sum, turn) => sum + turn.talkMs, 0);
  const hostMs = spoken.reduce((sum, turn) => sum + (turn.voice === "R" ? turn.talkMs : 0), 0);
  const runs = monologues(spoken);
  const switches = runs.length - 1;
  const minutes = Math.max(1, plan.durationSeconds / 60);
  const talk = cast
    .map((member) => ({
      member,
      ms: spoken.reduce((sum, turn) => sum + (turn.voice === member.voice ? turn.talkMs : 0), 0),
    }))
    .filter(({ ms }) => ms > 0);
  return {
    speakers: talk.map(({ member, ms }) => ({
      id: speakers.get(member.voice)?.partyId ?? member.speakerId,
      userId: member.userId,
      talkTime: round(ms / 1000, 3),
    })),
    interactionStats:
      total === 0
        ? []
        : [
            { name: "Talk Ratio", value: round(hostMs / total, 4) },
            { name: "Longest Monologue", value: round(longest(runs, true), 1) },
            { name: "Longest Customer Story", value: round(longest(runs, false), 1) },
            { name: "Interactivity", value: round(Math.min(10, (switches / minutes) * 0.9), 2) },
            { name: "Patience", value: round(patience(spoken), 2) },
          ],
    video: video(plan, isVideo),
    questions: { ...questions(turns, internals) },
  };
}
