import { textColumn } from "#lib/db/binary-array.ts";
import type { Tx } from "#lib/db/client.ts";
import { largeText } from "#lib/db/large-text.ts";
import type { MappedCall } from "../mappers/map-call.ts";
import type { KnownCall } from "./known-calls.ts";
import { refreshSides, replaceParties } from "./replace-parties.ts";

/**
 * Writes the calls of a page that are new or have changed, with people and raw record, in a few statements
 * however many there are. Of a private call only metadata is kept: what it had besides is deleted here.
 * Answers with the calls that are new or not as they were.
 */
export async function upsertCalls(
  tx: Tx,
  tenantId: string,
  page: { calls: readonly MappedCall[]; known: ReadonlyMap<string, KnownCall> },
  now: Date,
): Promise<{ inserted: number; touched: string[] }> {
  const back = page.calls.filter(({ call }) => page.known.get(call.gongId)?.removedAt);
  const backIds = back.map(({ call }) => call.gongId);
  if (back.length > 0) {
    await tx.call.updateMany({ where: { tenantId, gongId: { in: backIds } }, data: { removedAt: null } });
  }
  const changed = page.calls.filter(
    ({ call }) => page.known.get(call.gongId)?.contentHash !== call.contentHash,
  );
  if (changed.length === 0) return { inserted: 0, touched: backIds };
  const written = await writeCalls(tx, tenantId, changed, now);
  const ids = new Set(written.map((row) => row.gong_id));
  const rows = changed.filter(({ call }) => ids.has(call.gongId));
  await writeRecords(
    tx,
    tenantId,
    rows.filter(({ call }) => !call.isPrivate),
  );
  await replaceParties(
    tx,
    tenantId,
    [...ids],
    rows.flatMap(({ parties }) => parties),
  );
  await refreshSides(
    tx,
    tenantId,
    written.filter((row) => !row.is_new).map((row) => row.gong_id),
  );
  await withhold(
    tx,
    tenantId,
    rows.filter(({ call }) => call.isPrivate).map(({ call }) => call.gongId),
  );
  const touched = [...new Set([...backIds, ...ids])];
  return { inserted: written.filter((row) => row.is_new).length, touched };
}

async function writeCalls(
  tx: Tx,
  tenantId: string,
  calls: readonly MappedCall[],
  now: Date,
): Promise<{ gong_id: string; is_new: boolean }[]> {
  const rows = largeText(JSON.stringify(calls.map(({ call }) => call)));
  return tx.$queryRaw`
    INSERT INTO calls (tenant_id, gong_id, started_at, scheduled_at, duration_seconds, title, purpose, url, meeting_url,
      workspace_gong_id, primary_user_gong_id, direction, scope, system, media, language, is_private, has_audio,
      has_video, account_name, party_count, brief, us_talk_seconds, them_talk_seconds, transcript_state,
      content_hash, mirrored_at)
    SELECT ${tenantId}, "gongId", "startedAt", "scheduledAt", "durationSeconds", title, purpose, url, "meetingUrl",
      "workspaceGongId", "primaryUserGongId", direction, scope, system, media, language, "isPrivate", "hasAudio",
      "hasVideo", "accountName", "partyCount", CASE WHEN "isPrivate" THEN NULL ELSE brief END, "usTalkSeconds", "themTalkSeconds",
      (CASE WHEN "isPrivate" THEN 'withheld' ELSE 'waiting' END)::transcript_state,
      "contentHash", ${now.toISOString()}::timestamptz
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("gongId" text, "startedAt" timestamptz, "scheduledAt" timestamptz,
      "durationSeconds" int, title text, purpose text, url text, "meetingUrl" text, "workspaceGongId" text,
      "primaryUserGongId" text, direction text, scope text, system text, media text, language text,
      "isPrivate" boolean, "hasAudio" boolean, "hasVideo" boolean, "accountName" text, "partyCount" int, brief text,
      "usTalkSeconds" float8, "themTalkSeconds" float8, "contentHash" text)
    ORDER BY "gongId"
    ON CONFLICT (tenant_id, gong_id) DO UPDATE SET
      started_at = EXCLUDED.started_at, scheduled_at = EXCLUDED.scheduled_at,
      duration_seconds = EXCLUDED.duration_seconds, title = EXCLUDED.title, purpose = EXCLUDED.purpose,
      url = EXCLUDED.url, meeting_url = EXCLUDED.meeting_url, workspace_gong_id = EXCLUDED.workspace_gong_id,
      primary_user_gong_id = EXCLUDED.primary_user_gong_id, direction = EXCLUDED.direction, scope = EXCLUDED.scope,
      system = EXCLUDED.system, media = EXCLUDED.media, language = EXCLUDED.language,
      is_private = EXCLUDED.is_private, has_audio = EXCLUDED.has_audio, has_video = EXCLUDED.has_video,
      account_name = EXCLUDED.account_name, party_count = EXCLUDED.party_count, brief = EXCLUDED.brief,
      us_talk_seconds = EXCLUDED.us_talk_seconds, them_talk_seconds = EXCLUDED.them_talk_seconds,
      transcript_state = CASE WHEN EXCLUDED.is_private THEN 'withheld'
        WHEN calls.transcript_state = 'withheld' THEN 'waiting' ELSE calls.transcript_state END,
      content_hash = EXCLUDED.content_hash, mirrored_at = EXCLUDED.mirrored_at, removed_at = NULL
    WHERE calls.content_hash <> EXCLUDED.content_hash
    RETURNING gong_id, (xmax = 0) AS is_new`;
}

async function writeRecords(tx: Tx, tenantId: string, calls: readonly MappedCall[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO call_records (tenant_id, call_gong_id, raw)
    SELECT ${tenantId}, r.id, r.raw::jsonb
    FROM unnest(${textColumn(calls.map(({ call }) => call.gongId))}::text[],
      ${textColumn(calls.map(({ raw }) => raw))}::text[]) AS r(id, raw)
    ON CONFLICT (tenant_id, call_gong_id) DO UPDATE SET raw = EXCLUDED.raw`;
}

/** The content of a private call leaves the mirror in the same transaction that learns of it. */
async function withhold(tx: Tx, tenantId: string, gongIds: string[]): Promise<void> {
  if (gongIds.length === 0) return;
  const calls = { tenantId, callGongId: { in: gongIds } };
  await tx.callTurn.deleteMany({ where: calls });
  await tx.callRecord.deleteMany({ where: calls });
  await tx.quarantinedRecord.deleteMany({
    where: { tenantId, stream: "transcripts", gongId: { in: gongIds } },
  });
  await tx.transcriptWait.deleteMany({ where: calls });
  await tx.call.updateMany({
    where: { tenantId, gongId: { in: gongIds } },
    data: { transcriptState: "withheld", transcriptAt: null, transcriptHash: null },
  });
}
