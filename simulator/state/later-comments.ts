import { isJsonObject } from "../rules/field-reader.ts";
import type { CallDetail, Json } from "../world/types.ts";

const isPosted = (comment: Json, nowMs: number) =>
  !isJsonObject(comment) || Date.parse(String(comment.posted)) <= nowMs;

/** The call as it is at a moment: nobody has read tomorrow's remarks today. */
export function withoutLaterComments(detail: CallDetail, nowMs: number): CallDetail {
  const { publicComments } = detail.collaboration;
  if (!Array.isArray(publicComments) || publicComments.every((comment) => isPosted(comment, nowMs)))
    return detail;
  const posted = publicComments.filter((comment) => isPosted(comment, nowMs));
  return { ...detail, collaboration: { ...detail.collaboration, publicComments: posted } };
}
