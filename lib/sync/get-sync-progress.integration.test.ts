import { describe, expect, it } from "vitest";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { getMirrorMark } from "./get-mirror-mark.ts";
import { getSyncProgress } from "./get-sync-progress.ts";
import { makeStreamsDue } from "./make-streams-due.ts";
import { streams } from "./streams.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { FakeTenant, fakeNowMs } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

async function connectedTenant() {
  const { tenantId, slug, ctx } = await makeTenant();
  await makeConnection({ tenantId, baseUrl: "https://api.gong.io", accessToken: "a", refreshToken: "r" });
  const tenant = new FakeTenant(tenantId);
  await tenant.read((tx) => makeStreamsDue(tx, tenantId, new Date(tenant.nowMs)));
  return { tenant, tenantId, slug, ctx };
}

/** Four calls on each of the last ten days. */
function company(): FakeGong {
  const gong = new FakeGong(3);
  for (let index = 0; index < 40; index += 1)
    gong.add(`c${index}`, fakeNowMs - 0.25 * dayMs * index - hourMs);
  gong.add("c1", fakeNowMs - 7 * hourMs, { isPrivate: true });
  gong.add("c2", fakeNowMs - 13 * hourMs, { hasTranscript: false });
  return gong;
}

describe("getSyncProgress", () => {
  it("follows a copy from the first page to the last", async () => {
    const [{ tenant, ctx }, gong] = [await connectedTenant(), company()];
    expect(await getMirrorMark({ ctx })).toEqual({ asOf: null, copying: null, trouble: null });
    const stopping = new AbortController();
    gong.onPage = (count) => {
      if (count === 3) stopping.abort();
    };
    await tenant.run(gong, "calls", { stopping: stopping.signal });
    const midway = await getSyncProgress({ ctx });
    expect(midway).toMatchObject({
      isConnected: true,
      asOf: new Date(fakeNowMs).toISOString(),
      trouble: null,
    });
    expect(midway.copying?.done).toBe(7);
    expect(midway.copying?.total).toBeGreaterThanOrEqual(40);
    const calls = midway.streams.find((row) => row.stream === "calls");
    expect(calls?.rowsDone).toBe(7);
    expect(calls?.windowsLeft).toBeGreaterThanOrEqual(1);
    gong.onPage = () => undefined;
    await tenant.run(gong, "workspaces");
    await tenant.run(gong, "users");
    await tenant.run(gong, "calls");
    const after = await getSyncProgress({ ctx });
    expect(after.copying).toBeNull();
    const rows = after.streams
      .filter(({ rowsExpected }) => rowsExpected !== null)
      .map(({ stream, rowsDone, rowsExpected }) => [stream, rowsDone, rowsExpected]);
    expect(rows).toEqual([
      ["workspaces", 1, 1],
      ["users", 1, 1],
      ["calls", 40, 40],
      ["transcripts", 38, 39],
    ]);
    expect(await getMirrorMark({ ctx })).toEqual({
      asOf: new Date(fakeNowMs).toISOString(),
      copying: null,
      trouble: null,
    });
  });

  it("says in words what stands in the way, and keeps the age of the data", async () => {
    const [{ tenant, tenantId, ctx }, gong] = [await connectedTenant(), company()];
    await tenant.run(gong, "calls");
    await tenant.read((tx) =>
      tx.connection.updateMany({
        where: { tenantId },
        data: { state: "needs_reauth", stateReason: "Consent withdrawn." },
      }),
    );
    const progress = await getSyncProgress({ ctx });
    expect(progress).toMatchObject({ isConnected: false, trouble: "Consent withdrawn." });
    expect(progress.streams.every((row) => row.state === "blocked" && row.nextRunAt === null)).toBe(true);
    expect(progress.asOf).toBe(new Date(fakeNowMs).toISOString());
  });

  it("shows a tenant nothing of another's copy", async () => {
    const [{ tenant }, gong] = [await connectedTenant(), company()];
    await tenant.run(gong, "calls");
    const other = await makeTenant();
    expect(await getSyncProgress({ ctx: other.ctx })).toMatchObject({
      asOf: null,
      streams: [],
      isConnected: false,
    });
    expect((await getMirrorMark({ ctx: other.ctx })).asOf).toBeNull();
  });

  it("is open to everybody who may see calls, and to nobody else", async () => {
    const { tenantId, slug } = await connectedTenant();
    const viewer = await makeMember({ tenantId, slug }, "viewer");
    expect((await getSyncProgress({ ctx: viewer.ctx })).streams).toHaveLength(streams.length);
    const actor = { ...viewer.ctx.actor, areas: { ...viewer.ctx.actor.areas, calls: "none" as const } };
    await expect(getSyncProgress({ ctx: { ...viewer.ctx, actor } })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(getMirrorMark({ ctx: { ...viewer.ctx, actor } })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
