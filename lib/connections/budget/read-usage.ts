import { z } from "zod";
import type { Tx } from "#lib/db/client.ts";
import { stepMs } from "./forecast-day.ts";
import type { UsageRow } from "./schemas.ts";

/** Answers that are no trouble: nothing matched, or the caller gave up. */
const soundKinds = ["empty", "cancelled", "not-found"];

const Row = z.object({
  kind: z.enum(["lane", "purpose", "operation", "member"]),
  name: z.string().nullable(),
  requests: z.number(),
  errors: z.number(),
});

export interface Usage {
  lanes: UsageRow[];
  purposes: UsageRow[];
  operations: UsageRow[];
  /** By member id; Callboard's own requests are in none. */
  members: UsageRow[];
}

/** This tenant's requests since a moment by lane, purpose, operation and member, the most first. */
export async function readUsage(tx: Tx, tenantId: string, since: Date): Promise<Usage> {
  const rows = z.array(Row).parse(
    await tx.$queryRaw`
      SELECT CASE
          WHEN GROUPING(lane) = 0 THEN 'lane' WHEN GROUPING(purpose) = 0 THEN 'purpose'
          WHEN GROUPING(operation) = 0 THEN 'operation' ELSE 'member' END AS kind,
        coalesce(lane, purpose, operation, member_id) AS name, count(*)::int AS requests,
        (count(*) FILTER (WHERE error_kind <> ALL (${soundKinds})))::int AS errors
      FROM gong_requests WHERE tenant_id = ${tenantId} AND at >= ${since.toISOString()}::timestamptz
      GROUP BY GROUPING SETS ((lane), (purpose), (operation), (member_id))
      ORDER BY requests DESC, name`,
  );
  const of = (kind: z.infer<typeof Row>["kind"]) =>
    rows.flatMap((row) =>
      row.kind === kind && row.name !== null
        ? [{ name: row.name, requests: row.requests, errors: row.errors }]
        : [],
    );
  return {
    lanes: of("lane"),
    purposes: of("purpose"),
    operations: of("operation"),
    members: of("member"),
  };
}

const Slice = z.object({ slice: z.number(), requests: z.number() });

/** [start of the slice in epoch milliseconds, this tenant's requests in it], of what is younger than `since`. */
export async function readSlices(tx: Tx, tenantId: string, since: Date): Promise<[number, number][]> {
  const rows = z.array(Slice).parse(
    await tx.$queryRaw`
      SELECT floor(extract(epoch FROM at) * 1000 / ${stepMs})::int AS slice, count(*)::int AS requests
      FROM gong_requests WHERE tenant_id = ${tenantId} AND at >= ${since.toISOString()}::timestamptz GROUP BY 1`,
  );
  return rows.map(({ slice, requests }) => [slice * stepMs, requests]);
}
