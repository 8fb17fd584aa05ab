import { isJsonObject } from "../rules/field-reader.ts";
import type { CallDetail, CallHeader, JsonObject, Monologue } from "../world/types.ts";
import { mergeJson } from "./merge-json.ts";

/** What the control page did to one call since the world was made. */
export interface CallChange {
  isDeleted?: boolean;
  isPrivate?: boolean;
  /** Laid over the call's `metaData`. */
  metaData?: JsonObject;
  /** Laid over the blocks `content`, `interaction` and `collaboration`. */
  blocks?: JsonObject;
  transcript?: Monologue[];
  /** Epoch milliseconds from which the transcript is given out. */
  transcriptReadyMs?: number;
}

export function changeHeader<Header extends CallHeader>(
  header: Header,
  change: CallChange | undefined,
): Header {
  if (change === undefined) return header;
  const isPrivate = change.isPrivate ?? header.isPrivate;
  const metaData = mergeJson({ ...header.metaData, isPrivate }, change.metaData ?? {});
  return { ...header, isPrivate, metaData };
}

export function changeDetail(detail: CallDetail, change: CallChange | undefined): CallDetail {
  if (change === undefined) return detail;
  const block = (name: "content" | "interaction" | "collaboration"): JsonObject => {
    const patch = change.blocks?.[name];
    return isJsonObject(patch) ? mergeJson(detail[name], patch) : detail[name];
  };
  return {
    ...changeHeader(detail, change),
    content: block("content"),
    interaction: block("interaction"),
    collaboration: block("collaboration"),
    transcript: change.transcript ?? detail.transcript,
  };
}

export function mergeChanges(before: CallChange | undefined, change: CallChange): CallChange {
  const merged = { ...before, ...change };
  if (before?.metaData && change.metaData) merged.metaData = mergeJson(before.metaData, change.metaData);
  if (before?.blocks && change.blocks) merged.blocks = mergeJson(before.blocks, change.blocks);
  return merged;
}
