import { afterAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { tendConnections } from "./tend-connections.ts";

afterAll(() => gong.stop());

const past = (days: number) => new Date(Date.now() - days * 86_400_000);
const fence = (tenantId: string) =>
  withTenant(tenantId, async (tx) => (await tx.connection.findUniqueOrThrow({ where: { tenantId } })).fence);

describe("tendConnections", () => {
  it("renews an idle connection, and goes on past one that cannot be tended", async () => {
    const [dead, idle, fresh] = [await makeTenant(), await makeTenant(), await makeTenant()];
    await connectToSimulator(gong, dead.tenantId, "nordwind", { baseUrl: "https://evil.example" });
    await connectToSimulator(gong, idle.tenantId, "acme", { expiresAt: past(3) });
    await connectToSimulator(gong, fresh.tenantId);
    const { failed } = await tendConnections(systemClock);
    expect(failed).toBeGreaterThanOrEqual(1);
    expect([await fence(idle.tenantId), await fence(fresh.tenantId)]).toEqual([1, 0]);
  });

  it("wipes the tokens of a question nobody answered, and forgets requests of long ago", async () => {
    const { tenantId, ctx } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const attempt = {
      tenantId,
      sessionId: "ses",
      memberId: ctx.actor.memberId,
      redirectUri: "x",
      state: "confirming" as const,
      sealed: "v1.sealed",
    };
    const request = {
      tenantId,
      connectionId: "c",
      operation: "o",
      lane: "backfill",
      purpose: "p",
      durationMs: 1,
      waitedMs: 0,
    };
    await withTenant(tenantId, async (tx) => {
      await tx.connectAttempt.createMany({
        data: [
          { ...attempt, id: newId("att"), stateHash: "a", expiresAt: past(1) },
          { ...attempt, id: newId("att"), stateHash: "b", expiresAt: past(-1) },
        ],
      });
      await tx.gongRequest.createMany({
        data: [
          { ...request, id: newId("req"), at: past(91) },
          { ...request, id: newId("req"), at: past(89) },
        ],
      });
    });
    await tendConnections(systemClock);
    const left = await withTenant(tenantId, async (tx) => ({
      attempts: await tx.connectAttempt.findMany({ orderBy: { stateHash: "asc" } }),
      requests: await tx.gongRequest.count(),
    }));
    expect(left.attempts.map(({ state, sealed }) => [state, sealed])).toEqual([
      ["failed", null],
      ["confirming", "v1.sealed"],
    ]);
    expect(left.requests).toBe(1);
  });
});
