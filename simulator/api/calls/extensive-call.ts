import { isJsonObject } from "../../rules/field-reader.ts";
import { mergeJson } from "../../state/merge-json.ts";
import type { CallDetail, Json, JsonObject } from "../../world/types.ts";
import { type ContentSelector, selectContext } from "./content-selector.ts";

/**
 * One record of the extensive list. Blocks that were not asked for are absent; of a private call only the
 * metadata, its CRM context and its participants come out.
 */
export function extensiveCall(
  detail: CallDetail,
  selector: ContentSelector,
  audioUrl: string | null,
): JsonObject {
  const record: JsonObject = { metaData: detail.metaData };
  if (selector.context !== "None") record.context = selectContext(detail.context, selector);
  if (selector.parties) record.parties = detail.parties?.map((party) => selectParty(party, selector)) ?? null;
  if (!detail.isPrivate) addBlocks(record, detail, selector, audioUrl);
  // Fields no document mentions: those under `metaData` go there, the others to the record itself.
  return mergeJson(record, detail.undocumented);
}

function addBlocks(
  record: JsonObject,
  detail: CallDetail,
  selector: ContentSelector,
  audioUrl: string | null,
): void {
  if (selector.content.length > 0) {
    record.content = pick(detail.content, selector.content);
    if (!selector.trackerOccurrences) withoutOccurrences(record.content);
  }
  if (selector.interaction.length > 0) record.interaction = pick(detail.interaction, selector.interaction);
  if (selector.collaboration.length > 0)
    record.collaboration = pick(detail.collaboration, selector.collaboration);
  if (selector.media) record.media = { audioUrl, videoUrl: null };
}

function pick(block: JsonObject, keys: string[]): JsonObject {
  const picked: JsonObject = {};
  for (const key of keys) {
    const value = block[key];
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}

function withoutOccurrences(content: JsonObject): void {
  if (!Array.isArray(content.trackers)) return;
  content.trackers = content.trackers.map((tracker) => {
    if (!isJsonObject(tracker)) return tracker;
    const { occurrences: _, phrases, ...rest } = tracker;
    return Array.isArray(phrases) ? { ...rest, phrases: phrases.map(withoutOwnOccurrences) } : rest;
  });
}

function withoutOwnOccurrences(phrase: Json): Json {
  if (!isJsonObject(phrase)) return phrase;
  const { occurrences: _, ...rest } = phrase;
  return rest;
}

function selectParty(party: JsonObject, selector: ContentSelector): JsonObject {
  const { context, ...rest } = party;
  if (selector.context === "None" || !Array.isArray(context)) return rest;
  return { ...rest, context: selectContext(context, selector) };
}
