import { otherId } from "./call-ids.ts";
import type { WorldContext } from "./context.ts";
import type { CallPlan } from "./plan.ts";
import type { Language } from "./profiles/profile.ts";
import { at, mix, Rng } from "./rng.ts";
import type { TimedTurn } from "./script/timing.ts";
import type { JsonObject } from "./types.ts";
import { printTime } from "./zone.ts";

const REMARKS: Record<Language, string[]> = {
  eng: [
    "Great question here, this opened the whole conversation.",
    "You could have stayed silent a moment longer. They were about to tell us more.",
    "Let's reuse this answer in the playbook.",
    "This is the real reason they are looking. Please put it into the opportunity.",
    "Careful with the date, delivery has not confirmed it yet.",
    "Nice recovery after the objection.",
  ],
  ger: [
    "Sehr gute Frage, danach lief das Gespräch von allein.",
    "Hier hättest du kurz warten können, da wäre noch mehr gekommen.",
    "Diese Antwort bitte ins Handbuch übernehmen.",
    "Vorsicht mit dem Termin, der ist noch nicht bestätigt.",
  ],
  fre: ["Très bonne question.", "Attention à la date, elle n'est pas encore confirmée."],
  spa: ["Muy buena pregunta.", "Cuidado con la fecha, todavía no está confirmada."],
};

const THANKS: Record<Language, string> = {
  eng: "Thanks, I will try that next time.",
  ger: "Danke, das probiere ich beim nächsten Mal.",
  fre: "Merci, je m'en souviendrai.",
  spa: "Gracias, lo tendré en cuenta.",
};

const HOUR_MS = 3_600_000;

interface Draft {
  id: string;
  /** A number in [0, 1) that tells which turn it is about. */
  place: number;
  userId: string;
  text: string;
  postedMs: number;
  inReplyTo: string | null;
}

/** Too few turns to be worth a remark. */
const SHORT = 12;
const WORDLESS = new Set(["emptyTranscript", "soloShort"]);

/** Remarks by the host's manager on about one call in seven, sometimes answered: who and when, without the words. */
export function draftComments(world: WorldContext, plan: CallPlan): Draft[] {
  const rng = new Rng(mix(plan.seed, 111));
  const host = at(world.users, plan.seat.host).user;
  const manager = host.managerId;
  if (!rng.chance(0.15) || manager === null || !plan.deal || WORDLESS.has(plan.oddity ?? "")) {
    return [];
  }
  const count = rng.int(1, 3);
  const comments: Draft[] = [];
  const remarks = rng.shuffle(REMARKS[plan.language]);
  for (let i = 0; i < Math.min(count, remarks.length); i++) {
    const place = rng.next();
    const postedMs = plan.startedMs + plan.durationSeconds * 1000 + rng.int(1, 30) * HOUR_MS;
    const id = otherId(plan.seed ^ 0xc0de, i);
    comments.push({ id, place, userId: manager, text: at(remarks, i), postedMs, inReplyTo: null });
    if (rng.chance(0.35)) {
      comments.push({
        id: otherId(plan.seed ^ 0xc0de, i + 50),
        place,
        userId: host.id,
        text: THANKS[plan.language],
        postedMs: postedMs + HOUR_MS,
        inReplyTo: id,
      });
    }
  }
  return comments;
}

/** The remarks as Gong prints them, each on the first sentence of a turn. */
export function commentsOn(world: WorldContext, plan: CallPlan, turns: readonly TimedTurn[]): JsonObject[] {
  if (turns.length < SHORT) {
    return [];
  }
  return draftComments(world, plan).flatMap(({ id, place, userId, text, postedMs, inReplyTo }) => {
    const sentence = at(turns, Math.floor(place * turns.length)).sentences[0];
    if (!sentence) {
      return [];
    }
    return [
      {
        id,
        audioStartTime: sentence.start / 1000,
        audioEndTime: sentence.end / 1000,
        commenterUserId: userId,
        comment: text,
        posted: printTime(world.offsetAt, postedMs, 3),
        inReplyTo,
        duringCall: false,
      },
    ];
  });
}
