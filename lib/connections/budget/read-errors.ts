import { z } from "zod";
import type { Tx } from "#lib/db/client.ts";
import { type GongErrorKind, gongErrorKinds } from "#lib/gong/core/errors.ts";
import { wordsOf } from "../map-gong-error.ts";
import type { BudgetError } from "./schemas.ts";

const Row = z.object({
  kind: z.string(),
  count: z.number(),
  lastAt: z.date(),
  operation: z.string(),
  gongRequestId: z.string().nullable(),
});

/** This tenant's failed requests since a moment by kind, the most first, each with its newest case. */
export async function readErrors(tx: Tx, tenantId: string, since: Date): Promise<BudgetError[]> {
  const rows = z.array(Row).parse(
    await tx.$queryRaw`
      SELECT error_kind AS kind, count(*)::int AS count, max(at) AS "lastAt",
        (array_agg(operation ORDER BY at DESC))[1] AS operation,
        (array_agg(gong_request_id ORDER BY at DESC))[1] AS "gongRequestId"
      FROM gong_requests
      WHERE tenant_id = ${tenantId} AND at >= ${since.toISOString()}::timestamptz
        AND error_kind NOT IN ('empty', 'cancelled', 'not-found')
      GROUP BY error_kind ORDER BY count DESC, kind`,
  );
  return rows.map(({ lastAt, ...row }) => ({
    ...row,
    lastAt: lastAt.toISOString(),
    sentence: sentenceOf(row.kind),
  }));
}

function sentenceOf(kind: string): string {
  const known = gongErrorKinds.find((name): name is GongErrorKind => name === kind);
  return known ? wordsOf(known).sentence : "A request to Gong failed.";
}
