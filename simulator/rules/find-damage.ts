import type { CompanySettings } from "../state/settings.ts";
import type { Json, JsonObject } from "../world/types.ts";
import { isJsonObject } from "./field-reader.ts";

/** How the answer comes damaged because the call of the fault `brokenCallId` is in it; null when it is not. */
export function findDamage(settings: CompanySettings, body: JsonObject): CompanySettings["brokenBy"] | null {
  const { brokenCallId, brokenIn, brokenBy } = settings;
  if (brokenCallId === "") return null;
  const isTranscribed = objects(body.callTranscripts).some(({ callId }) => callId === brokenCallId);
  const record = objects(body.calls).find(
    ({ metaData }) => isJsonObject(metaData) && metaData.id === brokenCallId,
  );
  const isListed = record !== undefined;
  const hasContent = isListed && Object.keys(record).length > 1;
  const isHit = {
    content: hasContent,
    everywhere: isListed || isTranscribed,
    transcripts: isTranscribed,
  }[brokenIn];
  return isHit ? brokenBy : null;
}

function objects(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
