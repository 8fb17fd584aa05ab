import { describe, expect, it } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { recordAudit } from "./record-audit.ts";
import { verifyAudit } from "./verify-audit.ts";

const verdict = (tenantId: string) => withTenant(tenantId, (tx) => verifyAudit(tx, tenantId));

describe("the audit log", () => {
  it("chains entries without gaps however many are written at once, and drops those of failed changes", async () => {
    const { ctx, tenantId } = await makeTenant();
    const results = await Promise.allSettled(
      Array.from({ length: 24 }, (_, at) =>
        withTenant(tenantId, async (tx) => {
          await recordAudit(tx, ctx, {
            action: "test.done",
            target: String(at),
            details: { z: at, a: { y: [1.5, null, true], b: "ä" } },
          });
          if (at % 3 === 0) throw new Error("undone");
        }),
      ),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(16);
    expect(await verdict(tenantId)).toEqual({ isIntact: true, entries: 16 });
    const first = await withTenant(tenantId, (tx) =>
      tx.auditEntry.findFirstOrThrow({ where: { tenantId, seq: 1n } }),
    );
    expect(first).toMatchObject({
      actorName: "Test owner",
      actorId: ctx.actor.memberId,
      requestId: ctx.requestId,
    });
  });

  it("names the first entry that somebody changed, removed or slipped in behind its back", async () => {
    const { ctx, tenantId } = await makeTenant();
    for (let at = 0; at < 5; at++) {
      await withTenant(tenantId, (tx) => recordAudit(tx, ctx, { action: "test.done", details: { at } }));
    }
    const owner = databaseClient();
    await owner.$executeRaw`UPDATE audit_entries SET details = '{"at":9}' WHERE tenant_id = ${tenantId} AND seq = 3`;
    expect(await verdict(tenantId)).toEqual({ isIntact: false, brokenAt: 3n, reason: "changed" });
    await owner.$executeRaw`DELETE FROM audit_entries WHERE tenant_id = ${tenantId} AND seq = 3`;
    expect(await verdict(tenantId)).toEqual({ isIntact: false, brokenAt: 4n, reason: "gap" });
    await owner.$executeRaw`UPDATE audit_entries SET seq = 3 WHERE tenant_id = ${tenantId} AND seq = 4`;
    expect(await verdict(tenantId)).toEqual({ isIntact: false, brokenAt: 3n, reason: "unchained" });
  });
});
