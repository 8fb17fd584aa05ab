import type { Tx } from "#lib/db/client.ts";
import { dayOf } from "./day-of.ts";
import type { FactsOfCall } from "./facts.ts";

/** A row of the roll-up, and the highest values that were taken out of it. */
interface Touched {
  user: string;
  day: string;
  workspace: string;
  isPrivate: boolean;
  longestMs: number;
  customerLongestMs: number;
}

/** Lower than any value: nothing was taken. */
const none = -1;

function touchedBy(old: readonly FactsOfCall[]): Touched[] {
  const rows = new Map<string, Touched>();
  for (const person of old.flatMap(({ people }) => people)) {
    const { user, workspace, isPrivate, startedMs } = person;
    const cell = { user, day: dayOf(startedMs), workspace, isPrivate };
    const key = JSON.stringify(cell);
    const before = rows.get(key);
    rows.set(key, {
      ...cell,
      longestMs: Math.max(person.longestMs ?? none, before?.longestMs ?? none),
      customerLongestMs: Math.max(person.customerLongestMs ?? none, before?.customerLongestMs ?? none),
    });
  }
  return [...rows.values()];
}

/** Looks the highest values up again in the rows out of which `old` facts were taken that may have been the highest. */
export async function lookUpLongest(tx: Tx, tenantId: string, old: readonly FactsOfCall[]): Promise<void> {
  const touched = JSON.stringify(touchedBy(old));
  await tx.$executeRaw`
    UPDATE call_roll_ups r SET (longest_ms, customer_longest_ms) = (
      SELECT max(f.longest_ms), max(f.customer_longest_ms) FROM call_facts f
      WHERE f.tenant_id = r.tenant_id AND f.user_gong_id = r.user_gong_id
        AND f.started_at >= r.day::timestamp AT TIME ZONE 'UTC'
        AND f.started_at < (r.day + 1)::timestamp AT TIME ZONE 'UTC'
        AND f.workspace_gong_id = r.workspace_gong_id AND f.is_private = r.is_private)
    FROM jsonb_to_recordset(${touched}::jsonb) AS k("user" text, day date, workspace text,
      "isPrivate" boolean, "longestMs" int8, "customerLongestMs" int8)
    WHERE r.tenant_id = ${tenantId} AND r.user_gong_id = k."user" AND r.day = k.day
      AND r.workspace_gong_id = k.workspace AND r.is_private = k."isPrivate"
      AND (r.longest_ms <= k."longestMs" OR r.customer_longest_ms <= k."customerLongestMs")`;
  // After the days, of whose rows those of the weeks are the highest.
  await tx.$executeRaw`
    UPDATE call_week_roll_ups r SET longest_ms = (
      SELECT max(d.longest_ms) FROM call_roll_ups d
      WHERE d.tenant_id = r.tenant_id AND d.user_gong_id = r.user_gong_id
        AND d.day >= r.week AND d.day < r.week + 7
        AND d.workspace_gong_id = r.workspace_gong_id AND d.is_private = r.is_private)
    FROM (
      SELECT "user", date_trunc('week', day::timestamp)::date AS week, workspace, "isPrivate", max("longestMs") AS longest
      FROM jsonb_to_recordset(${touched}::jsonb) AS t("user" text, day date, workspace text, "isPrivate" boolean,
        "longestMs" int8)
      GROUP BY 1, 2, 3, 4
    ) k
    WHERE r.tenant_id = ${tenantId} AND r.user_gong_id = k."user" AND r.week = k.week
      AND r.workspace_gong_id = k.workspace AND r.is_private = k."isPrivate" AND r.longest_ms <= k.longest`;
}
