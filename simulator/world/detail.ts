import { otherId } from "./call-ids.ts";
import { commentsOn } from "./comments.ts";
import type { WorldContext } from "./context.ts";
import { crmContext } from "./crm.ts";
import { hasVideo } from "./header.ts";
import { measure } from "./interaction.ts";
import { labelOf } from "./labels.ts";
import { attend } from "./parties.ts";
import type { CallPlan } from "./plan.ts";
import { mix, Rng } from "./rng.ts";
import { castOf, type Member } from "./script/cast.ts";
import { compose, type Script } from "./script/compose.ts";
import { libraryFor } from "./script/library.ts";
import { type Story, tellStory } from "./script/story.ts";
import { type TimedTurn, timeTurns, wordsFor } from "./script/timing.ts";
import { summarise } from "./summary.ts";
import { trackCall } from "./trackers.ts";
import type { CallDetail, CallHeader, JsonObject, Monologue } from "./types.ts";

/** What was said on a call, before Gong's shapes are put around it. */
export interface Conversation {
  cast: Member[];
  story: Story;
  script: Script;
  turns: TimedTurn[];
}

/** Plays the call through: who speaks, what about, word for word and second by second. */
export function converse(world: WorldContext, plan: CallPlan): Conversation {
  const everybody = castOf(world, plan);
  const cast = plan.oddity === "soloShort" ? everybody.slice(0, 1) : everybody;
  const story = tellStory(world, plan, everybody);
  const rng = new Rng(mix(plan.seed, 7));
  const script = compose({
    library: libraryFor(world.profile.key, plan.language),
    type: plan.oddity === "soloShort" ? "solo" : plan.type,
    language: plan.language,
    story,
    cast,
    words: wordsFor(plan.durationSeconds, plan.language),
    rng,
  });
  return { cast, story, script, turns: timeTurns(script.turns, cast, plan.durationSeconds * 1000, rng) };
}

function transcribe(plan: CallPlan, conversation: Conversation): Monologue[] {
  if (plan.oddity === "emptyTranscript") {
    return [];
  }
  const speakerIds = new Map(conversation.cast.map((member) => [member.voice, member.speakerId]));
  const half = Math.floor(conversation.turns.length / 2);
  return conversation.turns.map((turn, index) => {
    const isStray = index >= half && index < half + 3;
    let speakerId = speakerIds.get(turn.voice) ?? null;
    if (isStray && plan.oddity === "unknownSpeaker") {
      speakerId = otherId(plan.seed ^ 0x6057, 1);
    } else if (isStray && plan.oddity === "nullSpeaker") {
      speakerId = null;
    }
    const topic = index % 23 === 22 ? null : labelOf(plan.language, turn.scene).topic;
    return { speakerId, topic, sentences: turn.sentences };
  });
}

function undocumented(plan: CallPlan): JsonObject {
  if (plan.oddity !== "undocumentedFields") {
    return {};
  }
  return {
    aiSummaryVersion: "2026-09",
    sentimentScore: (plan.seed % 200) / 100 - 1,
    experimental: { recordingQuality: "HIGH", tags: ["beta", "imported"] },
  };
}

/** The whole record of a call, in Gong's shapes. */
export function detailOf(world: WorldContext, plan: CallPlan, header: CallHeader): CallDetail {
  const conversation = converse(world, plan);
  const { cast, story, script, turns } = conversation;
  const heard = plan.oddity === "emptyTranscript" ? [] : turns;
  const notes = heard.length === 0 ? [] : script.notes;
  const transcript = transcribe(plan, conversation);
  const { parties, speakers } = attend(world, plan, cast);
  const isVideo = hasVideo(plan);
  const hasMedia = plan.oddity !== "noMedia";
  return {
    ...header,
    context: crmContext(world, plan),
    parties,
    content: {
      ...summarise(plan, cast, story, notes, heard),
      trackers: trackCall(world.trackers, header.workspaceId, transcript),
    },
    interaction: measure(plan, cast, heard, speakers, isVideo),
    collaboration: { publicComments: commentsOn(world, plan, heard) },
    media: { hasAudio: hasMedia, hasVideo: hasMedia && isVideo },
    transcript,
    undocumented: undocumented(plan),
  };
}
