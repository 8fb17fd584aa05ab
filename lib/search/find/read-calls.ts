import { toCallSummary } from "#lib/calls/formatters.ts";
import type { CallSummary } from "#lib/calls/schemas.ts";
import type { Tx } from "#lib/db/client.ts";

type Row = Parameters<typeof toCallSummary>[0] & {
  language: string | null;
  hostName: string | null;
  workspaceName: string | null;
};

export interface FoundCall {
  call: CallSummary;
  language: string | null;
}

/** Calls that a search found, with the names of host and workspace, in one statement; private ones have no words to find. */
export async function readCalls(
  tx: Tx,
  tenantId: string,
  callIds: readonly string[],
): Promise<Map<string, FoundCall>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.gong_id AS "gongId", c.started_at AS "startedAt", c.title, c.account_name AS "accountName",
      c.primary_user_gong_id AS "primaryUserGongId", c.workspace_gong_id AS "workspaceGongId",
      c.party_count AS "partyCount", c.duration_seconds AS "durationSeconds", c.us_talk_seconds AS "usTalkSeconds",
      c.them_talk_seconds AS "themTalkSeconds", c.direction, c.scope, c.is_private AS "isPrivate",
      c.transcript_state::text AS "transcriptState", c.language, host.name AS "hostName", w.name AS "workspaceName"
    FROM calls c
    LEFT JOIN gong_users host ON host.tenant_id = c.tenant_id AND host.gong_id = c.primary_user_gong_id
    LEFT JOIN gong_workspaces w ON w.tenant_id = c.tenant_id AND w.gong_id = c.workspace_gong_id
    WHERE c.tenant_id = ${tenantId} AND c.gong_id = ANY(${[...callIds]}::text[])
      AND c.removed_at IS NULL AND NOT c.is_private`;
  return new Map(
    rows.map((row) => {
      const named = (id: string | null, name: string | null) =>
        new Map(id !== null && name !== null ? [[id, name]] : []);
      const call = toCallSummary(row, {
        users: named(row.primaryUserGongId, row.hostName),
        workspaces: named(row.workspaceGongId, row.workspaceName),
      });
      return [row.gongId, { call, language: row.language }];
    }),
  );
}
