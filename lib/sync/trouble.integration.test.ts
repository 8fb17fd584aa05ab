import { describe, expect, it } from "vitest";
import { AppError } from "#lib/errors.ts";
import { GongError, type GongErrorOptions } from "#lib/gong/core/errors.ts";
import { makeStreamsDue } from "./make-streams-due.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { hourMs } from "./windows/plan-windows.ts";

const company = (): FakeGong => {
  const gong = new FakeGong(100);
  gong.add("1", fakeNowMs - hourMs);
  return gong;
};
const failing = (operation: string, options: Omit<GongErrorOptions, "operationId">) => (asked: string) =>
  asked === operation ? new GongError({ operationId: operation, ...options }) : undefined;
const streamOf = (tenant: FakeTenant, stream: string) =>
  tenant.read((tx) =>
    tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId: tenant.tenantId, stream } } }),
  );

describe("a stream in trouble", () => {
  it("names the scope that is missing and leaves the other streams alone", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = failing("users", { kind: "missing-scope", status: 401, scope: "api:users:read" });
    expect(await tenant.run(gong, "users")).toBe("blocked");
    expect(await streamOf(tenant, "users")).toMatchObject({
      state: "blocked",
      missingScope: "api:users:read",
      errorText: expect.stringContaining("api:users:read"),
      nextRunAt: null,
    });
    expect(await tenant.run(gong, "calls")).toBe("done");
    tenant.wait(86_400_000);
    expect(await tenant.run(gong, "users")).toBe("idle");
  });

  it("copies calls without transcripts while that scope is missing, and fetches them once it is granted", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = failing("transcripts", {
      kind: "missing-scope",
      status: 401,
      scope: "api:calls:read:transcript",
    });
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await streamOf(tenant, "transcripts")).toMatchObject({
      state: "blocked",
      missingScope: "api:calls:read:transcript",
    });
    gong.add("2", fakeNowMs - hourMs / 2);
    tenant.wait(300_000);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(gong.count("transcripts")).toBe(1);
    gong.failWith = () => undefined;
    await tenant.read((tx) => makeStreamsDue(tx, tenant.tenantId, new Date(tenant.nowMs)));
    expect(await tenant.run(gong, "transcripts")).toBe("done");
    expect((await tenant.snapshot()).calls.map((call) => call.transcriptState)).toEqual([
      "present",
      "present",
    ]);
  });

  it("stops every stream when Gong no longer accepts the connection, until it is made anew", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = failing("calls", { kind: "credentials", status: 401 });
    expect(await tenant.run(gong, "calls")).toBe("disconnected");
    for (const stream of ["calls", "users", "workspaces", "transcripts"]) {
      expect(await tenant.run(gong, stream === "calls" ? "calls" : "users")).toBe("idle");
      expect(await streamOf(tenant, stream)).toMatchObject({
        state: "blocked",
        errorText: expect.stringContaining("Reconnect"),
      });
    }
    gong.failWith = () => undefined;
    await tenant.read((tx) => makeStreamsDue(tx, tenant.tenantId, new Date(tenant.nowMs)));
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await streamOf(tenant, "calls")).toMatchObject({ state: "idle", errorText: null });
  });

  it("asks nothing of a tenant whose connection refuses to open", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    const openGong = () => Promise.reject(new AppError("precondition_failed", "Gong is not connected."));
    expect(await tenant.run(gong, "calls", { openGong })).toBe("disconnected");
    expect(gong.requests).toEqual([]);
    expect((await streamOf(tenant, "calls")).errorText).toBe("Gong is not connected.");
  });

  it("waits longer after each failure, and forgets them after a success", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = failing("calls", { kind: "server", status: 503 });
    const pauses: number[] = [];
    for (let failure = 0; failure < 8; failure += 1) {
      expect(await tenant.run(gong, "calls")).toBe("failed");
      const { nextRunAt } = await streamOf(tenant, "calls");
      pauses.push(((nextRunAt?.getTime() ?? 0) - tenant.nowMs) / 1000);
      tenant.wait((nextRunAt?.getTime() ?? 0) - tenant.nowMs);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 900, 900, 3_600]);
    gong.failWith = () => undefined;
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await streamOf(tenant, "calls")).toMatchObject({ failures: 0, errorCode: null, errorText: null });
  });

  it("obeys the time that Gong asks to wait, and keeps what was copied before", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.add("old", fakeNowMs - 48 * hourMs);
    gong.failWith = (operation) =>
      operation === "calls" && gong.count("calls") > 1
        ? new GongError({ kind: "rate-limited", operationId: "calls", status: 429, retryAfterMs: 7_200_000 })
        : undefined;
    expect(await tenant.run(gong, "calls")).toBe("failed");
    const stream = await streamOf(tenant, "calls");
    expect(stream.nextRunAt?.getTime()).toBe(tenant.nowMs + 7_200_000);
    expect(stream.errorText).toContain("limit");
    expect((await tenant.snapshot()).calls.map((call) => call.gongId)).toEqual(["1"]);
    expect(stream.asOf).toEqual(new Date(fakeNowMs));
  });

  it("keeps a list of runs with what each read and how it ended", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = failing("calls", { kind: "network" });
    await tenant.run(gong, "calls", {}, "first-copy");
    gong.failWith = () => undefined;
    tenant.wait(30_000);
    await tenant.run(gong, "calls");
    const runs = await tenant.read((tx) =>
      tx.syncRun.findMany({ where: { tenantId: tenant.tenantId }, orderBy: { startedAt: "asc" } }),
    );
    expect(runs).toMatchObject([
      { reason: "first-copy", outcome: "failed", errorCode: "gong_network", requests: 1, rows: 0 },
      { reason: "schedule", outcome: "done", errorCode: null, requests: 4, rows: 1 },
    ]);
    expect((await streamOf(tenant, "calls")).requests).toBe(5);
  });
});
