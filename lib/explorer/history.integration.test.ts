import { afterAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { listHistory } from "./history/list-history.ts";
import { removeOldRuns } from "./history/remove-old-runs.ts";
import { startRun } from "./history/start-run.ts";
import { explorerClient } from "./testing/explorer-client.ts";

afterAll(() => gong.stop());

const canary = "canary.person@example.com";
const day = 86_400_000;
const clockAt = (ms: number) => ({ now: () => ms });
const newRun = (key?: string) => ({
  kind: "operation" as const,
  operationId: "listUsers",
  method: "GET",
  path: "/v2/users",
  values: {},
  key,
});

describe("the history", () => {
  it("shows a person his own runs with their values, sealed at rest and seen by nobody else", async () => {
    const { tenantId, slug, personId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const explorer = await explorerClient(slug, personId);
    const values = { emails: [canary] };
    const { runId } = (await explorer.run("validateMeetingIntegration", { values })).body;
    expect((await explorer.history()).body).toMatchObject({
      entries: [{ id: runId, operationId: "validateMeetingIntegration", method: "POST" }],
      nextCursor: null,
    });
    expect((await explorer.historyEntry(runId)).body.values).toEqual(values);
    const stored = await withTenant(tenantId, (tx) =>
      Promise.all([
        tx.explorerRun.findMany({ where: { tenantId } }),
        tx.gongRequest.findMany({ where: { tenantId } }),
      ]),
    );
    const audit = await withTenant(tenantId, (tx) => tx.auditEntry.findMany({ where: { tenantId } }));
    const text = (value: unknown) =>
      JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? String(each) : each));
    expect(text([stored, audit])).not.toContain("canary");
    const colleague = await makeMember({ tenantId, slug }, "owner");
    const other = await explorerClient(slug, colleague.personId);
    expect((await other.history()).body.entries).toEqual([]);
    const hidden = await other.historyEntry(runId);
    const unknown = await other.historyEntry(`xrun_${"0".repeat(20)}`);
    expect([hidden.status, hidden.body.detail]).toEqual([404, unknown.body.detail]);
  });

  it("keeps 200 runs of a person and none for longer than 30 days", async () => {
    const { ctx, tenantId } = await makeTenant();
    const count = () => withTenant(tenantId, (tx) => tx.explorerRun.count({ where: { tenantId } }));
    const start = Date.UTC(2026, 0, 1);
    for (let index = 0; index < 205; index += 1) await startRun(ctx, newRun(), clockAt(start + index));
    expect(await count()).toBe(200);
    const read = (ms: number) => listHistory({ ctx, input: {} }, clockAt(ms));
    expect((await read(start + 29 * day)).entries).toHaveLength(50);
    expect((await read(start + 31 * day)).entries).toEqual([]);
    await removeOldRuns(clockAt(start + 29 * day));
    expect(await count()).toBe(200);
    await removeOldRuns(clockAt(start + 31 * day));
    expect(await count()).toBe(0);
  });

  it("walks back through the pages without a gap or a repeat", async () => {
    const { ctx } = await makeTenant();
    const start = Date.UTC(2026, 0, 1);
    for (let index = 0; index < 120; index += 1) {
      await startRun(ctx, newRun(), clockAt(start + Math.floor(index / 3)));
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listHistory({ ctx, input: { ...(cursor && { cursor }) } }, clockAt(start + day));
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
    await expect(listHistory({ ctx, input: { cursor: "1.x" } })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("takes a key once, also when two tries race", async () => {
    const { ctx } = await makeTenant();
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => startRun(ctx, newRun("key-race"), clockAt(Date.now()))),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is forgotten on order", async () => {
    const { tenantId, slug, personId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const explorer = await explorerClient(slug, personId);
    await explorer.run("listWorkspaces", { values: {} });
    expect((await explorer.clearHistory()).status).toBe(204);
    expect((await explorer.history()).body.entries).toEqual([]);
  });
});
