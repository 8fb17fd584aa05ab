import { textArray } from "#lib/db/array-literal.ts";
import type { Tx } from "#lib/db/client.ts";
import { verdictKinds } from "./choices.ts";
import type { JudgedRow } from "./judge-rows.ts";

const rowsAtOnce = 5_000;

/** Writes the rows of a list in their order, many with one statement. */
export async function saveRows(
  tx: Tx,
  { tenantId, batchId }: { tenantId: string; batchId: string },
  rows: readonly JudgedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    const column = (of: (row: JudgedRow) => string | number | null) =>
      textArray(part.map((row) => of(row)?.toString() ?? null));
    await tx.$executeRaw`
      INSERT INTO flow_batch_items (tenant_id, batch_id, position, line, crm_prospect_id, crm_key, name, email,
        "values", verdict, verdict_reason, state)
      SELECT ${tenantId}, ${batchId}, ${from}::int + t.nth::int, t.line::int, t.id, t.key, t.name, t.email,
        t.given::jsonb, t.verdict, t.reason, t.state::flow_item_state
      FROM unnest(${column(({ line }) => line)}::text[], ${column((row) => row.crmProspectId)}::text[],
        ${column((row) => row.crmKey)}::text[], ${column(({ name }) => name)}::text[],
        ${column(({ email }) => email)}::text[], ${column(({ values }) => JSON.stringify(values))}::text[],
        ${column(({ verdict }) => verdict)}::text[], ${column(({ reason }) => reason)}::text[],
        ${column(({ verdict }) => (verdictKinds[verdict] === "stop" ? "left_out" : "planned"))}::text[])
        WITH ORDINALITY AS t(line, id, key, name, email, given, verdict, reason, state, nth)`;
  }
}
