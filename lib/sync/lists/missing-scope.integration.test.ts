import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { SCOPES } from "#simulator/oauth/scopes.ts";
import { gongClient } from "#simulator/testing/gong-client.ts";
import { connect } from "#simulator/testing/test-client.ts";
import { listStreams } from "../list-streams.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import type { GongSource } from "../run/gong-source.ts";
import { scopesOf } from "../stream-details.ts";
import { type SyncHarness, type SyncTenant, startSyncHarness } from "../testing/sync-harness.ts";

const names = Object.keys(listStreams) as (keyof typeof listStreams)[];
const cases = names.flatMap((stream) => scopesOf(stream).map((scope) => [stream, scope] as const));

let harness: SyncHarness;
let tenant: SyncTenant;
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 60, nordwind: 40 });
  tenant = await harness.newTenant();
  for (const stream of ["workspaces", "users"] as const) expect(await tenant.run(stream)).toBe("done");
});
afterAll(() => harness.simulator.stop());

/** Gong as an app sees it that was granted everything but one scope. */
async function gongWithout(scope: string): Promise<GongSource> {
  const scopes = Object.keys(SCOPES).filter((name) => name !== scope);
  const { access } = await connect(harness.simulator, { scopes });
  return gongClient(harness, { authorize: () => access }).gong;
}

const streamOf = (stream: string) =>
  withTenant(tenant.tenantId, (tx) =>
    tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId: tenant.tenantId, stream } } }),
  );

describe("a stream whose scope is missing", () => {
  it.each(cases)("%s is blocked and names %s, while others go on", async (stream, scope) => {
    const gong = await gongWithout(scope);
    const openGong = async () => gong;
    expect(await tenant.run(stream, { openGong }, "manual")).toBe("blocked");
    expect(await streamOf(stream)).toMatchObject({
      state: "blocked",
      missingScope: scope,
      errorText: expect.stringContaining(scope),
      nextRunAt: null,
    });
    const other = scope === "api:call-outcomes:read" ? "briefs" : "call_outcomes";
    expect(await tenant.run(other, { openGong }, "manual")).toBe("done");
    expect(await streamOf(other)).toMatchObject({ state: "idle", missingScope: null });
    await withTenant(tenant.tenantId, (tx) =>
      makeStreamsDue(tx, tenant.tenantId, new Date(harness.now.now())),
    );
    expect(await streamOf(stream)).toMatchObject({ state: "idle", missingScope: null, errorText: null });
  });

  it("is read when the scope has been granted", async () => {
    for (const stream of ["trackers", "tasks"] as const) {
      expect(await tenant.run(stream), stream).toBe("done");
      expect((await streamOf(stream)).asOf).not.toBeNull();
    }
  });
});
