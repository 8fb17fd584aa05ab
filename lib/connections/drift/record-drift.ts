import type { Tx } from "#lib/db/client.ts";
import type { DriftField } from "#lib/gong/core/events.ts";

/** What one answer of an operation held that is not declared. */
export interface DriftFinding {
  tenantId: string;
  operationId: string;
  fields: readonly DriftField[];
}

/**
 * Counts what one answer showed, each path once whatever the number of its records: one statement, rows in one
 * order so that two writers never wait for each other.
 */
export async function recordDrift(tx: Tx, finding: DriftFinding, at: Date): Promise<void> {
  const { tenantId, operationId, fields } = finding;
  const unique = new Map(fields.map((field) => [keyOf(field), field]));
  const rows = [...unique].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, field]) => field);
  if (rows.length === 0) return;
  const paths = rows.map(({ path }) => path.slice(0, 300));
  const changes = rows.map(({ change }) => change);
  const seenAt = at.toISOString();
  const values = rows.map(({ value }) => value ?? "");
  await tx.$executeRaw`
    INSERT INTO gong_drift AS held
      (tenant_id, operation, path, change, value, first_seen_at, last_seen_at, answers)
    SELECT ${tenantId}, ${operationId}, found.path, found.change, found.value, ${seenAt}::timestamptz, ${seenAt}::timestamptz, 1
      FROM unnest(${paths}::text[], ${changes}::text[], ${values}::text[]) AS found (path, change, value)
    ON CONFLICT (tenant_id, operation, path, change, value) DO UPDATE
      SET answers = held.answers + 1, last_seen_at = greatest(held.last_seen_at, excluded.last_seen_at)`;
}

function keyOf({ path, change, value = "" }: DriftField): string {
  return JSON.stringify([path.slice(0, 300), change, value]);
}
