import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { findDueStreams } from "./find-due-streams.ts";
import { makeStreamsDue } from "./make-streams-due.ts";
import { syncStream } from "./run/sync-stream.ts";
import type { StreamName } from "./streams.ts";

afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

async function copied() {
  const { tenantId, ctx } = await makeTenant();
  await connectToSimulator(gong, tenantId, "acme");
  const due = () => withTenant(tenantId, (tx) => makeStreamsDue(tx, tenantId, new Date()));
  const run = (stream: StreamName) =>
    syncStream(
      {
        tenantId,
        clock: systemClock,
        openGong: (lane) => openGong({ tenantId, lane, purpose: "test" }),
        signal: new AbortController().signal,
      },
      stream,
      "schedule",
    );
  await due();
  for (const stream of ["workspaces", "users", "calls"] as const) expect(await run(stream)).toBe("done");
  await due();
  return { tenantId, ctx, run };
}

const read = (tenantId: string) =>
  withTenant(tenantId, async (tx) => ({
    connection: await tx.connection.findUniqueOrThrow({ where: { tenantId } }),
    streams: await tx.syncStream.findMany({ where: { tenantId } }),
    told: await tx.auditEntry.count({ where: { tenantId, action: "connection.needs-reauth" } }),
    calls: await tx.call.count({ where: { tenantId, removedAt: null } }),
  }));

describe("X5: a connection that was revoked in Gong", () => {
  it("stops every job, tells once, and leaves the mirror readable", async () => {
    const { tenantId, run } = await copied();
    const before = await read(tenantId);
    expect(before.calls).toBeGreaterThan(0);
    gong.control.uninstall("acme");
    const ends = await Promise.all([run("calls"), run("users"), run("workspaces")]);
    expect(ends).toContain("disconnected");
    const after = await read(tenantId);
    expect(after.connection.state).toBe("needs_reauth");
    expect(after.told).toBe(1);
    expect(after.calls).toBe(before.calls);
    expect(after.streams.map(({ state }) => state)).toEqual(after.streams.map(() => "blocked"));
    expect(after.streams[0]?.errorText).toContain("reconnects Gong");

    gong.control.resetCounters();
    const due = await findDueStreams(Date.now() + 7 * 86_400_000);
    expect(due.filter((stream) => stream.tenantId === tenantId)).toEqual([]);
    expect(await run("calls")).toBe("idle");
    expect(gong.control.counters("acme").requests).toBe(0);
    expect((await read(tenantId)).told).toBe(1);
  });

  it("goes on where it stood as soon as somebody has reconnected", async () => {
    const { tenantId, run } = await copied();
    gong.control.uninstall("acme");
    expect(await run("users")).toBe("disconnected");
    await withTenant(tenantId, (tx) => tx.connection.deleteMany({ where: { tenantId } }));
    await connectToSimulator(gong, tenantId, "acme");
    await withTenant(tenantId, (tx) => makeStreamsDue(tx, tenantId, new Date()));
    expect(await run("calls")).toBe("done");
    expect((await read(tenantId)).streams.filter(({ errorCode }) => errorCode !== null)).toEqual([]);
  });
});
