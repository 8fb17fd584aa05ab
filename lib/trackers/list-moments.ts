import { listSpeakerNames, listTopicPlaces, listTrackerPlaces } from "#lib/calls/list-subject-places.ts";
import type { Tx } from "#lib/db/client.ts";
import { rawSql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findSubjectScope } from "./read-subjects.ts";
import type { MomentsQuery, SubjectMoments } from "./schemas.ts";

const callsPerPage = 20;
const placesShown = 20;

/** The calls in which a tracker or topic came up, newest first, with the moments to jump to. */
export async function listMoments({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: MomentsQuery;
  nowMs?: number;
}): Promise<SubjectMoments> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { kind, subject } = input;
  return withTenant(tenantId, async (tx) => {
    const scope = await findSubjectScope(tx, ctx, input, nowMs);
    const calls = await readCalls(tx, tenantId, scope, input);
    const page = calls.slice(0, callsPerPage);
    const ids = page.map(({ id }) => id);
    const list = kind === "tracker" ? listTrackerPlaces : listTopicPlaces;
    const places = await list(tx, tenantId, ids, subject);
    const speakers =
      kind === "tracker" ? await listSpeakerNames(tx, tenantId, ids) : new Map<string, never>();
    const last = page.at(-1);
    return {
      calls: page.map(({ startedAt, ...call }) => {
        const here = places.filter(({ callId }) => callId === call.id);
        const own = [...new Map(here.map((place) => [`${place.atMs} ${place.phrase}`, place])).values()];
        return {
          ...call,
          startedAt: startedAt.toISOString(),
          places: own.slice(0, placesShown).map(({ atMs, durationMs, phrase, speakerId }) => {
            const speaker = speakers.get(`${call.id} ${speakerId}`);
            return { atMs, durationMs, phrase, speaker: speaker?.name ?? null, side: speaker?.side ?? null };
          }),
          count: own.length,
        };
      }),
      nextCursor: calls.length > callsPerPage && last ? `${last.startedAt.getTime()}_${last.id}` : null,
    };
  });
}

interface CallRow {
  id: string;
  title: string | null;
  startedAt: Date;
  accountName: string | null;
}

function readCalls(
  tx: Tx,
  tenantId: string,
  { users, range, workspaceGongId }: TeamScope,
  { kind, subject, cursor }: MomentsQuery,
): Promise<CallRow[]> {
  const [ms, id] = cursor?.split("_") ?? [];
  const beforeAt = ms === undefined ? null : new Date(Number(ms)).toISOString();
  const people = users === "everyone" ? [""] : users;
  const [facts, key] =
    kind === "tracker"
      ? [rawSql("call_tracker_facts"), rawSql("tracker_gong_id")]
      : [rawSql("call_topic_facts"), rawSql("topic")];
  return tx.$queryRaw<CallRow[]>`
    SELECT c.gong_id AS id, c.title, c.started_at AS "startedAt", c.account_name AS "accountName"
    FROM ${facts} t
    JOIN calls c ON c.tenant_id = t.tenant_id AND c.gong_id = t.call_gong_id AND c.removed_at IS NULL AND NOT c.is_private
    WHERE t.tenant_id = ${tenantId} AND t.${key} = ${subject}
      AND c.started_at >= ${range.from.toISOString()}::timestamptz AND c.started_at < ${range.to.toISOString()}::timestamptz
      AND (${workspaceGongId}::text IS NULL OR c.workspace_gong_id = ${workspaceGongId})
      AND (${beforeAt}::timestamptz IS NULL OR (c.started_at, c.gong_id) < (${beforeAt}::timestamptz, ${id ?? ""}))
      AND EXISTS (
        SELECT FROM call_facts f WHERE f.tenant_id = t.tenant_id AND f.call_gong_id = t.call_gong_id
          AND f.user_gong_id = ANY(${[...people]}::text[]))
    ORDER BY c.started_at DESC, c.gong_id DESC LIMIT ${callsPerPage + 1}`;
}
