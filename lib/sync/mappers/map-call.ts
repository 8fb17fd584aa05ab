import { accountNameOf } from "./account-name.ts";
import { canonicalJson, textHash } from "./canonical-json.ts";
import { mapParties, talkOfSide } from "./map-parties.ts";
import {
  asCount,
  asFlag,
  asId,
  asInstant,
  asRecord,
  asText,
  asWebUrl,
  type JsonObject,
} from "./read-json.ts";
import type { CallRow, PartyRow } from "./rows.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

/** Raise it when the same record gives other rows, so that stored ones are written anew. */
export const callReader = "call-1";

export interface MappedCall {
  call: CallRow;
  parties: PartyRow[];
  /** The whole record as JSON: as text it takes a fifth of the memory while it waits to be written. */
  raw: string;
}

/** Private unless Gong plainly says otherwise: a value nobody knows hides the call. */
function isMarkedPrivate(value: unknown): boolean {
  return value !== undefined && value !== null && asFlag(value) !== false;
}

function mediaFlag(record: JsonObject, key: string): boolean | null {
  const media = asRecord(record.media);
  return media === null ? null : asWebUrl(media[key]) !== null;
}

/** The id of an extensive record, also of one that is otherwise unreadable. */
export function callIdOf(raw: unknown): string | null {
  return asId(asRecord(asRecord(raw)?.metaData)?.id);
}

/** When the call of an extensive record started, as ISO text in UTC; null where it does not say. */
export function callStartOf(raw: unknown): string | null {
  const facts = asRecord(asRecord(raw)?.metaData);
  return asInstant(facts?.started) ?? asInstant(facts?.scheduled);
}

/**
 * Turns one record of `calls/extensive` into rows. Pure; tolerates nulls, absent blocks, unknown fields
 * and numbers as text. `duration` and talk times are seconds.
 * @throws {UnreadableRecord} without an id or a start, which no call can be shown without.
 */
export function mapCall(input: unknown): MappedCall {
  const canonical = canonicalJson(input);
  const record = asRecord(canonical);
  const facts = asRecord(record?.metaData);
  if (record === null || facts === null) throw new UnreadableRecord("The call has no metaData.");
  const gongId = asId(facts.id);
  if (gongId === null) throw new UnreadableRecord("The call has no id.");
  const startedAt = callStartOf(record);
  if (startedAt === null) throw new UnreadableRecord("The call has no readable start time.");
  const parties = mapParties(gongId, record);
  const raw = JSON.stringify(canonical);
  const call: CallRow = {
    gongId,
    startedAt,
    scheduledAt: asInstant(facts.scheduled),
    durationSeconds: asCount(facts.duration) ?? 0,
    title: asText(facts.title),
    purpose: asText(facts.purpose),
    url: asWebUrl(facts.url),
    meetingUrl: asWebUrl(facts.meetingUrl),
    workspaceGongId: asId(facts.workspaceId),
    primaryUserGongId: asId(facts.primaryUserId),
    direction: asText(facts.direction) ?? "Unknown",
    scope: asText(facts.scope) ?? "Unknown",
    system: asText(facts.system),
    media: asText(facts.media),
    language: asText(facts.language)?.toLowerCase() ?? null,
    isPrivate: isMarkedPrivate(facts.isPrivate) || isMarkedPrivate(record.isPrivate),
    hasAudio: mediaFlag(record, "audioUrl"),
    hasVideo: mediaFlag(record, "videoUrl"),
    accountName: accountNameOf(record, parties),
    partyCount: parties.length,
    brief: asText(asRecord(record.content)?.brief),
    usTalkSeconds: talkOfSide(parties, "us"),
    themTalkSeconds: talkOfSide(parties, "them"),
    contentHash: textHash(callReader, raw),
  };
  return { call, parties, raw };
}
