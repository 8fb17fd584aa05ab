import { type FieldReader, isJsonObject } from "../../rules/field-reader.ts";
import type { Json } from "../../world/types.ts";

const CONTENT = [
  "structure",
  "topics",
  "trackers",
  "brief",
  "outline",
  "highlights",
  "callOutcome",
  "keyPoints",
] as const;
const INTERACTION = {
  speakers: "speakers",
  video: "video",
  personInteractionStats: "interactionStats",
  questions: "questions",
};
const TIMINGS = ["Now", "TimeOfCall"] as const;

/** Which blocks of a call the caller asked for. */
export interface ContentSelector {
  context: "None" | "Basic" | "Extended";
  contextTiming: readonly Json[];
  parties: boolean;
  media: boolean;
  /** Keys wanted inside `content`, `interaction` and `collaboration`. */
  content: string[];
  trackerOccurrences: boolean;
  interaction: string[];
  collaboration: string[];
}

export function readContentSelector(body: FieldReader): ContentSelector {
  const selector = body.object("contentSelector");
  const exposed = selector.object("exposedFields");
  const content = exposed.object("content");
  const interaction = exposed.object("interaction");
  // Accepted and without effect since Gong retired it in 2025.
  content.flag("pointsOfInterest");
  return {
    context: selector.oneOf("context", ["None", "Basic", "Extended"]) ?? "None",
    contextTiming: selector.someOf("contextTiming", TIMINGS) ?? ["Now"],
    parties: exposed.flag("parties"),
    media: exposed.flag("media"),
    content: CONTENT.filter((name) => content.flag(name)),
    trackerOccurrences: content.flag("trackerOccurrences"),
    interaction: Object.entries(INTERACTION)
      .filter(([flag]) => interaction.flag(flag))
      .map(([, key]) => key),
    collaboration: exposed.object("collaboration").flag("publicComments") ? ["publicComments"] : [],
  };
}

/** False when metadata is all that is wanted. */
export function asksForBlocks(selector: ContentSelector): boolean {
  const { context, parties, media, content, interaction, collaboration } = selector;
  return (
    context !== "None" ||
    parties ||
    media ||
    [content, interaction, collaboration].some((keys) => keys.length > 0)
  );
}

/** CRM context as the selector wants it: nothing, ids only, or everything of the wanted timings. */
export function selectContext(context: Json[], selector: ContentSelector): Json[] {
  return context
    .filter(isJsonObject)
    .map((system) => ({ ...system, objects: selectObjects(system.objects, selector) }));
}

function selectObjects(objects: Json | undefined, { context, contextTiming }: ContentSelector): Json[] {
  const all = Array.isArray(objects) ? objects.filter(isJsonObject) : [];
  const wanted = all.filter(({ timing }) => {
    const isNow = timing === undefined || timing === null || timing === "Now";
    return context === "Extended" ? contextTiming.includes(isNow ? "Now" : (timing ?? null)) : isNow;
  });
  if (context === "Extended") return wanted;
  return wanted.map(({ objectType, objectId }) => ({
    objectType: objectType ?? null,
    objectId: objectId ?? null,
  }));
}
