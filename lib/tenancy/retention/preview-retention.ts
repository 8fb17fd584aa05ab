import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "../context.ts";
import { requireArea } from "../require-area.ts";
import { lineOf } from "./retention-line.ts";
import { isPossibleStart, type PreviewRetentionQuery, type RetentionPreview } from "./schemas.ts";

/**
 * What a setting would erase on its first day: calls, hours, transcripts, the oldest that stays, and month by month.
 * Nothing is changed. Counts calls whatever their visibility.
 * @throws {AppError} `forbidden`; `invalid_input` on `startsOn` for a day in the past or more than a year ahead.
 */
export async function previewRetention(
  { ctx, input }: { ctx: TenantContext; input: PreviewRetentionQuery },
  clock: Clock = systemClock,
): Promise<RetentionPreview> {
  requireArea(ctx, "settings", "read");
  requirePossibleStart(input.startsOn, clock.now());
  return withTenant(ctx.tenantId, (tx) => readPreview(tx, ctx.tenantId, input));
}

/** @throws {AppError} `invalid_input` on `startsOn` for a day in the past or more than a year ahead. */
export function requirePossibleStart(startsOn: string, nowMs: number): void {
  if (isPossibleStart(startsOn, nowMs)) return;
  const reason = "Choose today (UTC) or a later day within a year.";
  throw new AppError("invalid_input", reason, { invalidParams: [{ name: "startsOn", reason }] });
}

interface MonthRow {
  month: string;
  isErased: boolean;
  calls: number;
  durationSeconds: number;
  transcripts: number;
  oldest: Date;
}

/** The preview in a transaction that is open. */
export async function readPreview(
  tx: Tx,
  tenantId: string,
  { keepMonths, startsOn }: PreviewRetentionQuery,
): Promise<RetentionPreview> {
  const line = lineOf(keepMonths, Date.parse(`${startsOn}T00:00:00Z`));
  const rows = await tx.$queryRaw<MonthRow[]>`
    SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
      started_at < ${line.toISOString()}::timestamptz AS "isErased",
      count(*)::int AS calls, sum(duration_seconds)::float8 AS "durationSeconds",
      count(*) FILTER (WHERE transcript_state = 'present')::int AS transcripts, min(started_at) AS oldest
    FROM calls WHERE tenant_id = ${tenantId} GROUP BY 1, 2 ORDER BY 1 DESC, 2`;
  const kept = rows.filter((row) => !row.isErased);
  const erased = rows.filter((row) => row.isErased);
  const oldest = kept.at(-1)?.oldest;
  const months = [...Map.groupBy(rows, ({ month }) => month)].map(([month, parts]) => ({
    month,
    calls: sumOf(parts).calls,
    erased: sumOf(parts.filter((part) => part.isErased)).calls,
  }));
  return {
    line: line.toISOString(),
    startsOn,
    erased: sumOf(erased),
    kept: { ...sumOf(kept), oldest: oldest?.toISOString() ?? null },
    months,
  };
}

function sumOf(rows: readonly MonthRow[]) {
  const sum = { calls: 0, durationSeconds: 0, transcripts: 0 };
  for (const row of rows) {
    sum.calls += row.calls;
    sum.durationSeconds += row.durationSeconds;
    sum.transcripts += row.transcripts;
  }
  return sum;
}
