import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { createFlowBatch } from "../batches/create-batch.ts";
import type { BatchRow, FlowBatch } from "../batches/schemas.ts";
import { readProspects } from "./read-prospects.ts";
import type { ProspectRow, ReadListQuery } from "./schemas.ts";

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
  const { mapping, prospects, rejected } = readProspects(input);
  if (mapping.crmId === undefined) {
    throw new AppError("invalid_input", "No column of this list is known to hold CRM ids.", {
      nextStep: "Say which column holds them.",
    });
  }
  const { fileName } = input.query;
  return createFlowBatch({
    ctx,
    input: {
      ...(fileName !== undefined && { name: fileName }),
      source: fileName === undefined ? "paste" : "file",
      rows: prospects.map(rowOf),
      rejected: rejected.map(({ line, text, reason }) => ({ line, text: text.slice(0, 500), reason })),
    },
  });
}

function rowOf({ line, crmId, name, email, values }: ProspectRow): BatchRow {
  return {
    line,
    crmProspectId: crmId,
    ...(name !== null && { name: name.slice(0, 300) }),
    ...(email !== null && { email: email.slice(0, 320) }),
    values,
  };
}
