import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, connect, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const KIM = "kim.tanaka@acme.example";
const ADA = "ada.lindqvist@acme.example";
const GONE = "elin.sorensen@acme.example";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
  ({ gong, events } = gongClient(test));
});

const flowsOf = async (flowOwnerEmail: string) => (await gong.flows.list({ flowOwnerEmail })).items;

describe("flows", () => {
  it("are the company's with the personal and shared ones of their owner", async () => {
    const [kims, adas] = [await flowsOf(KIM), await flowsOf(ADA)];
    const of = (visibility: string, flows = kims) => flows.filter((flow) => flow.visibility === visibility);
    expect([of("Company").length, of("Personal").length, of("Shared").length]).toEqual([26, 1, 1]);
    expect(of("Company", adas)).toEqual(of("Company"));
    expect(of("Personal", adas)).toEqual([]);
    expect(kims.some(({ exclusive }) => exclusive)).toBe(true);
    expect(driftOf(events)).toEqual([]);
  });

  it("can be narrowed to a workspace, a folder, and the latest assigned", async () => {
    const { workspaces } = await gong.workspaces.list();
    const success = workspaces.find(({ name }) => name === "Customer Success")?.id ?? "";
    const ofWorkspace = await gong.flows.list({ flowOwnerEmail: KIM, workspaceId: success });
    expect(ofWorkspace.items.map(({ name }) => name)).toContain("Renewal in 60 days");
    expect(ofWorkspace.items.length).toBeLessThan(10);
    const all = await flowsOf(KIM);
    const folderId = all.find(({ folderName }) => folderName === "Outbound")?.folderId ?? "";
    const ofFolder = await gong.flows.list({ flowOwnerEmail: KIM, folderId });
    expect(new Set(ofFolder.items.map(({ folderName }) => folderName))).toEqual(new Set(["Outbound"]));
    const recent = await gong.flows.list({ flowOwnerEmail: KIM, mostRecentlyAssigned: true });
    expect(recent.items).toHaveLength(20);
    expect((await gong.flows.list({ flowOwnerEmail: KIM, folderId: "1" })).records?.totalRecords).toBe(0);
  });

  it("come in pages of a hundred", async () => {
    const fresh = await startTestSimulator({ acme: 10, nordwind: 10 });
    try {
      fresh.simulator.control.engage("acme").addFlows(180);
      const sizes: number[] = [];
      for await (const page of gongClient(fresh).gong.flows.list.pages({ flowOwnerEmail: KIM })) {
        sizes.push(page.items.length);
      }
      expect(sizes).toEqual([100, 100, 8]);
    } finally {
      await fresh.simulator.stop();
    }
  });

  it("need the address of an active user", async () => {
    const missing = await api(test.simulator, "/v2/flows");
    expect([missing.status, missing.json.errors]).toEqual([400, ["flowOwnerEmail: must not be null"]]);
    for (const flowOwnerEmail of ["nobody@acme.example", GONE]) {
      await expect(gong.flows.list({ flowOwnerEmail })).rejects.toMatchObject({
        kind: "bad-request",
        status: 400,
      });
    }
  });

  it("lie in folders whose missing parent is the text null on the wire", async () => {
    const raw = await api(test.simulator, `/v2/flows/folders?flowFolderOwnerEmail=${KIM}`);
    expect(raw.text).toContain('"parentFolderId" : "null"');
    const { items } = await gong.flows.listFolders({ flowFolderOwnerEmail: KIM });
    const outbound = items.find(({ name }) => name === "Outbound");
    expect(outbound?.parentFolderId).toBeNull();
    expect(items.filter(({ visibility }) => visibility === "Personal")).toHaveLength(1);
    const children = await gong.flows.listFolders({
      flowFolderOwnerEmail: KIM,
      parentId: outbound?.id ?? "",
    });
    expect(children.items.map(({ name }) => name)).toEqual(["Outbound", "Manufacturing", "Life sciences"]);
    expect(driftOf(events)).toEqual([]);
  });

  it("show their steps, and an unknown one by its id", async () => {
    const flowIds = (await flowsOf(KIM)).slice(0, 20).map(({ id }) => id);
    const { flows } = await gong.flows.getSteps({ flowIds });
    expect(flows?.map(({ id }) => id)).toEqual(flowIds);
    for (const { steps } of flows ?? []) {
      expect(steps?.map(({ stepOrder }) => stepOrder)).toEqual(steps?.map((_, at) => at + 1));
    }
    expect(driftOf(events)).toEqual([]);
    await expect(gong.flows.getSteps({ flowIds: [flowIds[0] ?? "", "77"] })).rejects.toMatchObject({
      kind: "not-found",
      texts: ["Flow not found: flowId=77"],
    });
    const tooMany = { flowIds: Array.from({ length: 21 }, (_, at) => String(at)) };
    const refused = await api(test.simulator, "/v2/flows/steps", { body: tooMany });
    expect([refused.status, refused.json.errors]).toEqual([400, ["flowIds: size must be between 1 and 20"]]);
  });

  it("need their scope", async () => {
    const { access } = await connect(test.simulator, { scopes: ["api:flows:read"] });
    const { gong: limited } = gongClient(test, { authorize: () => access });
    expect((await limited.flows.list({ flowOwnerEmail: KIM })).items.length).toBeGreaterThan(0);
    await expect(
      limited.flows.unassignByCrmId({ crmProspectId: "0035e00000000000AA" }),
    ).rejects.toMatchObject({ kind: "missing-scope", scope: "api:flows:write" });
  });
});
