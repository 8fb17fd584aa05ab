import { toZonedTime } from "../rules/zoned-time.ts";
import type { CallDetail, CallHeader, Company, JsonObject } from "../world/types.ts";

/** A call that appeared after the world was made: the content of `sourceIndex` under another id and time. */
export interface InsertedCall {
  id: string;
  sourceIndex: number;
  startedMs: number;
}

export function insertedHeader(company: Company, call: InsertedCall): CallHeader {
  return renamed(company, call, company.callHeader(call.sourceIndex));
}

export function insertedDetail(company: Company, call: InsertedCall): CallDetail {
  return renamed(company, call, company.callDetail(call.sourceIndex));
}

function renamed<Header extends CallHeader>(company: Company, call: InsertedCall, source: Header): Header {
  const { id, startedMs } = call;
  const started = toZonedTime(startedMs, company.timeZone);
  const scheduledMs =
    source.scheduledMs === null ? null : startedMs - (source.startedMs - source.scheduledMs);
  const scheduled = scheduledMs === null ? null : toZonedTime(scheduledMs, company.timeZone);
  const sourceUrl = source.metaData.url;
  const url = typeof sourceUrl === "string" ? sourceUrl.replaceAll(source.id, id) : null;
  const metaData: JsonObject = { ...source.metaData, id, url, started, scheduled, clientUniqueId: null };
  return {
    ...source,
    id,
    startedMs,
    scheduledMs,
    isPrivate: false,
    metaData: { ...metaData, isPrivate: false },
  };
}
