import { expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { createFlowBatch } from "./create-batch.ts";
import { removeOldDrafts } from "./remove-old-drafts.ts";
import { CreateFlowBatchInput } from "./schemas.ts";

const dayMs = 86_400_000;

it("drafts that nobody touched for thirty days go with their lists, and nothing that was ever confirmed", async () => {
  const owner = await makeTenant("Acme");
  const { tenantId } = owner;
  const now = Date.now();
  const make = async (name: string, days: number, more: object = {}) => {
    const input = CreateFlowBatchInput.parse({ name, rows: [{ crmProspectId: "0031" }] });
    const { id } = await createFlowBatch({ ctx: owner.ctx, input });
    await withTenant(tenantId, (tx) =>
      tx.flowBatch.update({
        where: { tenantId_id: { tenantId, id } },
        data: { updatedAt: new Date(now - days * dayMs), ...more },
      }),
    );
  };
  await make("old draft", 31);
  await make("old, checked", 31, { state: "checked" });
  await make("old, was confirmed", 31, { state: "checked", confirmedAt: new Date() });
  await make("old, finished", 31, { state: "finished" });
  await make("old, waits for a second person", 31, { state: "awaiting_approval" });
  await make("touched yesterday", 1);

  const clock = { now: () => now };
  expect(await removeOldDrafts(clock)).toBe(2);
  expect(await removeOldDrafts(clock)).toBe(0);
  await withTenant(tenantId, async (tx) => {
    const left = await tx.flowBatch.findMany({ where: { tenantId }, select: { name: true } });
    expect(left.map(({ name }) => name).toSorted()).toEqual([
      "old, finished",
      "old, waits for a second person",
      "old, was confirmed",
      "touched yesterday",
    ]);
    expect(await tx.flowBatchItem.count({ where: { tenantId } })).toBe(4);
    const traces = await tx.auditEntry.findMany({
      where: { tenantId, action: "flow-batch.draft-removed" },
      select: { details: true },
    });
    expect(traces).toHaveLength(2);
  });
});
