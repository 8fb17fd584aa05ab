import type { Tx } from "#lib/db/client.ts";
import { scorecardFactsSql } from "../refresh-scorecard-rollups.ts";
import { readCallSources } from "./call-source.ts";
import { factsOfCall } from "./facts-of-call.ts";
import { callRollUpTables, type RollUpTable, scorecardRollUpTables, totalsSql } from "./roll-up-tables.ts";
import { isSameFacts, readFacts } from "./stored-facts.ts";

/** Where stored roll-ups are not what the mirror's rows give. */
export interface Differences {
  /** Calls that were compared. */
  calls: number;
  /** Calls whose facts differ. */
  wrongCalls: string[];
  /** Answered scorecards whose facts differ. */
  wrongScorecards: string[];
  /** Parts (UTC days and weeks, people, accounts) of which a roll-up is not the sum of its facts. */
  wrongParts: { table: string; part: string }[];
}

const callsAtOnce = 500;
const allRollUpTables = [...callRollUpTables, ...scorecardRollUpTables];

export function countDifferences({ wrongCalls, wrongScorecards, wrongParts }: Differences): number {
  return wrongCalls.length + wrongScorecards.length + wrongParts.length;
}

/** Computes everything anew from calls, people, turns, raw records and answered scorecards, and compares. Writes nothing. */
export async function findDifferences(tx: Tx, tenantId: string): Promise<Differences> {
  const wrongParts: Differences["wrongParts"] = [];
  for (const table of allRollUpTables) {
    const parts = await partsThatDiffer(tx, tenantId, table);
    wrongParts.push(...parts.map((part) => ({ table: table.table, part })));
  }
  return {
    ...(await compareCalls(tx, tenantId)),
    wrongScorecards: await scorecardsThatDiffer(tx, tenantId),
    wrongParts,
  };
}

async function compareCalls(tx: Tx, tenantId: string): Promise<Pick<Differences, "calls" | "wrongCalls">> {
  const wrongCalls = await factsWithoutCall(tx, tenantId);
  let calls = 0;
  let after = "";
  for (;;) {
    const rows = await tx.call.findMany({
      where: { tenantId, removedAt: null, gongId: { gt: after } },
      orderBy: { gongId: "asc" },
      take: callsAtOnce,
      select: { gongId: true },
    });
    const last = rows.at(-1);
    if (!last) return { calls, wrongCalls };
    const ids = rows.map(({ gongId }) => gongId);
    const stored = new Map((await readFacts(tx, tenantId, ids)).map((facts) => [facts.call, facts]));
    const sources = await readCallSources(tx, tenantId, ids);
    const now = new Map(sources.map((source) => [source.id, factsOfCall(source)]));
    wrongCalls.push(...ids.filter((id) => !isSameFacts(stored.get(id), now.get(id))));
    calls += ids.length;
    after = last.gongId;
  }
}

async function factsWithoutCall(tx: Tx, tenantId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT call_gong_id AS id FROM call_facts WHERE tenant_id = ${tenantId}
      UNION SELECT call_gong_id FROM call_tracker_facts WHERE tenant_id = ${tenantId}
      UNION SELECT call_gong_id FROM call_topic_facts WHERE tenant_id = ${tenantId}
    ) facts
    WHERE NOT EXISTS (SELECT 1 FROM calls c
      WHERE c.tenant_id = ${tenantId} AND c.gong_id = facts.id AND c.removed_at IS NULL)`;
  return rows.map(({ id }) => id);
}

async function scorecardsThatDiffer(tx: Tx, tenantId: string): Promise<string[]> {
  const columns = `tenant_id, answered_gong_id, user_gong_id, call_gong_id, day, workspace_gong_id, is_private,
    scorecard_gong_id, visibility, reviewed_at, reviewed_user_gong_id, reviewer_user_gong_id, overall_milli,
    average_milli`;
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `WITH stored AS (SELECT ${columns} FROM scorecard_facts WHERE tenant_id = $1),
       now AS (SELECT ${columns} FROM (${scorecardFactsSql}) facts)
     SELECT DISTINCT answered_gong_id AS id FROM (
       (SELECT * FROM stored EXCEPT SELECT * FROM now) UNION ALL (SELECT * FROM now EXCEPT SELECT * FROM stored)
     ) differences`,
    tenantId,
    null,
  );
  return rows.map(({ id }) => id);
}

async function partsThatDiffer(tx: Tx, tenantId: string, rollUp: RollUpTable): Promise<string[]> {
  const columns = [...rollUp.keys, ...Object.keys(rollUp.sums), ...Object.keys(rollUp.maxima)].join(", ");
  const rows = await tx.$queryRawUnsafe<{ part: string }[]>(
    `WITH stored AS (SELECT ${columns} FROM ${rollUp.table} WHERE tenant_id = $1),
       now AS (SELECT ${columns} FROM (${totalsSql(rollUp, "true")}) totals)
     SELECT DISTINCT ${rollUp.part}::text AS part FROM (
       (SELECT * FROM stored EXCEPT SELECT * FROM now) UNION ALL (SELECT * FROM now EXCEPT SELECT * FROM stored)
     ) differences ORDER BY 1`,
    tenantId,
  );
  return rows.map(({ part }) => part);
}
