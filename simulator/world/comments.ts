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

/** Remarks by the host's manager on about one call in seven, sometimes answered. */
export function commentsOn(world: WorldContext, plan: CallPlan, turns: readonly TimedTurn[]): JsonObject[] {
  const rng = new Rng(mix(plan.seed, 111));
  const manager = at(world.users, plan.seat.host).user.managerId;
  if (!rng.chance(0.15) || turns.length < 12 || manager === null || !plan.deal) {
    return [];
  }
  const count = rng.int(1, 3);
  const comments: JsonObject[] = [];
  const remarks = rng.shuffle(REMARKS[plan.language]);
  for (let i = 0; i < Math.min(count, remarks.length); i++) {
    const sentence = rng.pick(turns).sentences[0];
    if (!sentence) {
      continue;
    }
    const posted = plan.startedMs + plan.durationSeconds * 1000 + rng.int(1, 30) * HOUR_MS;
    const id = otherId(plan.seed ^ 0xc0de, i);
    comments.push({
      id,
      audioStartTime: sentence.start / 1000,
      audioEndTime: sentence.end / 1000,
      commenterUserId: manager,
      comment: at(remarks, i),
      posted: printTime(world.offsetAt, posted, 3),
      inReplyTo: null,
      duringCall: false,
    });
    if (rng.chance(0.35)) {
      comments.push({
        id: otherId(plan.seed ^ 0xc0de, i + 50),
        audioStartTime: sentence.start / 1000,
        audioEndTime: sentence.end / 1000,
        commenterUserId: at(world.users, plan.seat.host).user.id,
        comment: THANKS[plan.language],
        posted: printTime(world.offsetAt, posted + HOUR_MS, 3),
        inReplyTo: id,
        duringCall: false,
      });
    }
  }
  return comments;
}
