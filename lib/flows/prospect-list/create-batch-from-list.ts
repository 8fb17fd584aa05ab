import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { keepBatch } from "../batches/create-batch.ts";
import type { GivenRow } from "../batches/judge-rows.ts";
import type { FlowBatch } from "../batches/schemas.ts";
import { readProspects } from "./read-prospects.ts";
import type { ProspectRow, ReadListQuery, RejectedRow } from "./schemas.ts";

const mostText = 500;

/**
 * A new batch with every row of the list, also those that were rejected.
 * @throws {AppError} `invalid_input` for a list that can't be read or has no column of CRM ids.
 */
export async function createBatchFromList({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { bytes: Uint8Array; query: ReadListQuery };
}): Promise<FlowBatch> {
  requireArea(ctx, "flows", "write");
  const { mapping, rows } = await readProspects(input);
  if (mapping.crmId === undefined) {
    throw new AppError("invalid_input", "No column of this list is known to hold CRM ids.", {
      nextStep: "Say which column holds them.",
    });
  }
  const { fileName } = input.query;
  return keepBatch(ctx, {
    name: fileName ?? null,
    source: fileName === undefined ? "paste" : "file",
    rows: givenRows(rows),
  });
}

async function* givenRows(rows: AsyncIterable<(ProspectRow | RejectedRow)[]>): AsyncGenerator<GivenRow[]> {
  for await (const some of rows) yield some.map(givenRow);
}

function givenRow(row: ProspectRow | RejectedRow): GivenRow {
  if ("reason" in row) return { ...row, text: row.text.slice(0, mostText) };
  const { line, crmId, name, email, values } = row;
  return { line, crmProspectId: crmId, name, email, values };
}
