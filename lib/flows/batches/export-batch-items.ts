import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { type CsvCell, csvLine, csvStart } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findBatch } from "./find-batch.ts";
import { itemSelect, toBatchItem } from "./formatters.ts";
import type { ExportBatchItemsQuery, FlowBatchItem } from "./schemas.ts";

const rowsAtOnce = 2_000;

const ours = [
  "line",
  "crm_prospect_id",
  "name",
  "email",
  "verdict",
  "verdict_reason",
  "state",
  "reason",
] as const;
const rest = ["flow_instance_id", "gong_request_id", "sent_at", "settled_at"] as const;

/** A batch's rows as a file: what was given, what the check said, what became of them. */
export async function exportBatchItems({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ExportBatchItemsQuery & { batchId: string };
}): Promise<string> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const { batchId, state, verdict } = input;
  const where = { tenantId, batchId, ...(state && { state }), ...(verdict && { verdict }) };
  return withTenant(
    tenantId,
    async (tx) => {
      await findBatch(tx, ctx, batchId);
      const given = await givenColumns(tx, { tenantId, batchId });
      const parts = [csvStart([...ours, ...rest, ...given])];
      let rows = 0;
      for (let after = 0; ; ) {
        const page = await tx.flowBatchItem.findMany({
          where: { ...where, position: { gt: after } },
          orderBy: { position: "asc" },
          take: rowsAtOnce,
          select: itemSelect,
        });
        for (const row of page) parts.push(csvLine(cellsOf(toBatchItem(row), given)));
        rows += page.length;
        after = page.at(-1)?.position ?? after;
        if (page.length < rowsAtOnce) break;
      }
      await recordAudit(tx, ctx, { action: "flow-batch.exported", target: batchId, details: { rows } });
      return parts.join("");
    },
    { timeoutMs: 60_000 },
  );
}

/** The columns that came with the list, without those that are ours, in their order in the first row that has them. */
async function givenColumns(tx: Tx, key: { tenantId: string; batchId: string }): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM (
      SELECT jsonb_object_keys("values") AS name, min(position) AS first FROM flow_batch_items
      WHERE tenant_id = ${key.tenantId} AND batch_id = ${key.batchId} GROUP BY 1) AS names
    ORDER BY first, name LIMIT 60`;
  return rows.map(({ name }) => name);
}

function cellsOf(item: FlowBatchItem, given: readonly string[]): CsvCell[] {
  return [
    item.line,
    item.crmProspectId,
    item.name,
    item.email,
    item.verdict,
    item.verdictReason,
    item.state,
    item.reason,
    item.flowInstanceId,
    item.gongRequestId,
    item.sentAt,
    item.settledAt,
    ...given.map((name) => item.values[name]),
  ];
}
