import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVanished, SeenFields } from "./answer-shape.ts";
import type { DriftReport, DriftRow } from "./schemas.ts";

const atMost = 500;

/**
 * How Gong's answers differ from what is declared: fields and values that appeared, types that changed, and fields
 * that stopped coming, latest first.
 * @throws {AppError} `forbidden`
 */
export async function listDrift({ ctx }: { ctx: TenantContext }): Promise<DriftReport> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const { appeared, shapes } = await withTenant(tenantId, async (tx) => ({
    appeared: await tx.gongDrift.findMany({
      where: { tenantId },
      orderBy: { lastSeenAt: "desc" },
      take: atMost,
    }),
    shapes: await tx.gongAnswerShape.findMany({ where: { tenantId }, orderBy: { operation: "asc" } }),
  }));
  const rows = appeared.map(
    (row): DriftRow => ({
      operationId: row.operation,
      path: row.path,
      change: row.change as DriftRow["change"],
      value: row.value === "" ? null : row.value,
      since: row.firstSeenAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      answers: row.answers,
    }),
  );
  return {
    rows: [...vanishedRows(shapes), ...rows],
    watched: shapes.map(({ operation, purpose, answers, since, lastAt }) => ({
      operationId: operation,
      purpose,
      answers,
      since: since.toISOString(),
      lastAt: lastAt.toISOString(),
    })),
  };
}

interface ShapeRow {
  operation: string;
  answers: number;
  fields: unknown;
}

function vanishedRows(shapes: readonly ShapeRow[]): DriftRow[] {
  return shapes.flatMap(({ operation, answers, fields }) =>
    findVanished({ answers, fields: SeenFields.safeParse(fields).data ?? {} }).map(
      ({ path, lastSeenAt, missedAnswers }): DriftRow => ({
        operationId: operation,
        path,
        change: "vanished-field",
        value: null,
        since: lastSeenAt,
        lastSeenAt,
        answers: missedAnswers,
      }),
    ),
  );
}
