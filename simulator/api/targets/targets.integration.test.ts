import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 120, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

function csv(text: string) {
  const bytes = Buffer.from(text);
  return {
    filename: "targets.csv",
    contentType: "text/csv",
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

const GOOD = "userEmail,periodStart,value\nkim.tanaka@acme.example,2026-10-01,120000\n";

async function target() {
  const { workspaces } = await gong.workspaces.list({});
  const workspaceId = workspaces?.[0]?.id ?? "";
  const { targets } = await gong.targets.list({ workspaceId });
  return { workspaceId, targetId: targets?.[0]?.id ?? "" };
}

describe("targets", () => {
  it("belong to a workspace and take a file of values", async () => {
    const ids = await target();
    expect(ids.targetId).toMatch(/^\d{19}$/);
    await gong.targets.uploadAssignments({ ...ids, validateOnly: true, file: csv(GOOD) });
    await gong.targets.uploadAssignments({ ...ids, file: csv(GOOD) });
    expect(driftOf(events)).toEqual([]);
  });

  it("are refused with the rows at fault, without a known target or workspace, and without a file", async () => {
    const ids = await target();
    const bad =
      "userEmail,periodStart,value\nkim.tanaka@acme.example,soon,1\nnobody@acme.example,2026-10-01,1\n";
    await expect(gong.targets.uploadAssignments({ ...ids, file: csv(bad) })).rejects.toMatchObject({
      status: 400,
      texts: [
        "file: row 2: periodStart must be a date",
        "file: row 3: userEmail must be the address of a user",
      ],
    });
    await expect(gong.targets.uploadAssignments({ ...ids, file: csv("name\n") })).rejects.toMatchObject({
      status: 400,
    });
    const unknown = gong.targets.uploadAssignments({ ...ids, targetId: "1", file: csv(GOOD) });
    await expect(unknown).rejects.toMatchObject({ status: 404 });
    await expect(gong.targets.list({ workspaceId: "1" })).rejects.toMatchObject({ status: 404 });
    expect((await api(test.simulator, "/v2/targets")).status).toBe(400);
    const path = `/v2/targets/${ids.targetId}/assignments?workspaceId=${ids.workspaceId}`;
    expect((await api(test.simulator, path, { body: {} })).status).toBe(415);
  });
});
