import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scoredCalls } from "./call-order.ts";
import type { CallNames } from "./formatters.ts";
import type { CallListRow } from "./read-call-rows.ts";
import type { ListedCall } from "./schemas.ts";

type DetailRow = {
  kind: "user" | "workspace" | "tracker" | "score";
  key: string;
  name: string;
  value: number;
};

export interface ListDetails {
  names: CallNames;
  trackersOf: Map<string, ListedCall["trackers"]>;
  scoreOf: Map<string, number>;
}

const present = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Whether scores of scorecards are any of the actor's business. */
export const showsScores = ({ actor }: TenantContext) =>
  actor.kind === "system" || covers(actor.areas.scorecards, "read");

/** Names, trackers and scores for a page of calls in one read, however many calls there are. */
export async function readListDetails(
  tx: Tx,
  ctx: TenantContext,
  rows: readonly CallListRow[],
): Promise<ListDetails> {
  const { tenantId } = ctx;
  const ids = rows.map(({ gongId }) => gongId);
  const users = present(rows.map((row) => row.primaryUserGongId));
  const workspaces = present(rows.map((row) => row.workspaceGongId));
  const scores = showsScores(ctx)
    ? sql`UNION ALL SELECT 'score', scored.call_gong_id, '', scored.score
        FROM ${scoredCalls(ctx, ids)} scored`
    : sql``;
  const found = await tx.$queryRaw<DetailRow[]>`
    SELECT 'user' AS kind, gong_id AS key, name, 0::float8 AS value FROM gong_users
    WHERE tenant_id = ${tenantId} AND gong_id = ANY(${users}::text[])
    UNION ALL
    SELECT 'workspace', gong_id, name, 0 FROM gong_workspaces
    WHERE tenant_id = ${tenantId} AND gong_id = ANY(${workspaces}::text[])
    UNION ALL
    SELECT 'tracker', call_gong_id, name, occurrences FROM call_tracker_facts
    WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${ids}::text[]) AND occurrences > 0
    ${scores}`;
  const namesOf = (wanted: DetailRow["kind"]) =>
    new Map(found.filter(({ kind }) => kind === wanted).map(({ key, name }) => [key, name]));
  const trackersOf = Map.groupBy(
    found.filter(({ kind }) => kind === "tracker"),
    ({ key }) => key,
  );
  return {
    names: { users: namesOf("user"), workspaces: namesOf("workspace") },
    trackersOf: new Map(
      [...trackersOf].map(([id, trackers]) => [
        id,
        trackers
          .map(({ name, value }) => ({ name, occurrences: value }))
          .sort((one, other) => other.occurrences - one.occurrences || one.name.localeCompare(other.name)),
      ]),
    ),
    scoreOf: new Map(found.filter(({ kind }) => kind === "score").map(({ key, value }) => [key, value])),
  };
}
