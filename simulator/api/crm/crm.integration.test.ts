import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, keyOf, send, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const OWNER = "ada.lindqvist@acme.example";
const SECOND = 1_000;
const HOUR = 3_600_000;

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 10, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

const fields = [
  { uniqueName: "name", label: "Name", type: "STRING" as const },
  { uniqueName: "amount", label: "Amount", type: "CURRENCY" as const },
];

async function register(): Promise<string> {
  const { integrationId } = await gong.crm.registerIntegration({ ownerEmail: OWNER, name: "House CRM" });
  return integrationId;
}

function upload(integrationId: string, clientRequestId: string, lines: string[]) {
  const bytes = Buffer.from(lines.join("\n"));
  return gong.crm.uploadObjects({
    integrationId,
    objectType: "DEAL",
    clientRequestId,
    dataFile: {
      filename: "deals.ldjson",
      contentType: "application/x-ndjson",
      size: bytes.length,
      open: async function* () {
        for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
      },
    },
  });
}

describe("the CRM integration", () => {
  it("keeps every digit of an id beyond 2^53 on the way there and back", async () => {
    const integrationId = await register();
    expect(integrationId).toMatch(/^\d{19}$/);
    const raw = await api(test.simulator, "/v2/crm/integrations");
    expect(raw.text).toContain(`"integrationId" : ${integrationId}`);
    expect((await gong.crm.listIntegrations({})).integrations).toEqual([
      { integrationId, ownerEmail: OWNER, name: "House CRM" },
    ]);
    expect(driftOf(events)).toEqual([]);
  });

  it("is refused while another one is active", async () => {
    await register();
    await expect(register()).rejects.toMatchObject({ status: 409 });
    test.simulator.control.set("nordwind", { hasNativeCrm: true });
    const nordwind = gongClient(test, { company: "nordwind" }).gong;
    const input = { ownerEmail: "jonas.brandt@nordwind.example", name: "CRM" };
    await expect(nordwind.crm.registerIntegration(input)).rejects.toMatchObject({ status: 409 });
  });

  it("wants an owner who is a user", async () => {
    const input = { ownerEmail: "nobody@acme.example", name: "CRM" };
    await expect(gong.crm.registerIntegration(input)).rejects.toMatchObject({ status: 400 });
  });

  it("goes with everything in it, hours after its deletion was asked for", async () => {
    const integrationId = await register();
    await gong.crm.uploadSchema({ integrationId, objectType: "DEAL", body: fields });
    const job = { integrationId, clientRequestId: "delete-1" };
    expect(await gong.crm.deleteIntegration(job)).toMatchObject({ clientRequestId: "delete-1" });
    expect((await gong.crm.getRequestStatus(job)).status).toBe("PENDING");
    expect((await gong.crm.listIntegrations({})).integrations).toHaveLength(1);
    test.clock.move(2 * HOUR);
    expect((await gong.crm.getRequestStatus(job)).status).toBe("IN_PROGRESS");
    test.clock.move(2 * HOUR);
    expect((await gong.crm.getRequestStatus(job)).status).toBe("DONE");
    expect((await gong.crm.listIntegrations({})).integrations).toEqual([]);
    expect(await register()).not.toBe(integrationId);
    await expect(gong.crm.listSchemaFields({ integrationId, objectType: "DEAL" })).rejects.toMatchObject({
      status: 400,
    });
    expect(driftOf(events)).toEqual([]);
  });
});

describe("CRM records", () => {
  it("are uploaded line by line, and the lines at fault are named", async () => {
    const integrationId = await register();
    await gong.crm.uploadSchema({ integrationId, objectType: "DEAL", body: fields });
    expect(
      (await gong.crm.listSchemaFields({ integrationId, objectType: "DEAL" })).objectTypeToSelectedFields,
    ).toMatchObject({ DEAL: [{ uniqueName: "name" }, { uniqueName: "amount" }] });
    await upload(integrationId, "upload-1", [
      '{"objectId":"deal-1","name":"Größe","amount":12.5}',
      "no json",
      `{"objectId":"${"x".repeat(65)}"}`,
      "",
      '{"objectId":"deal-2","amount":"much"}',
      '{"objectId":"jon@north.example","name":"By address"}',
    ]);
    const job = { integrationId, clientRequestId: "upload-1" };
    expect((await gong.crm.getRequestStatus(job)).status).toBe("PENDING");
    const ids = ["deal-1", "deal-2", "jon@north.example"];
    const objects = () => gong.crm.getObjects({ integrationId, objectType: "DEAL", body: ids });
    expect((await objects()).crmObjectsMap).toEqual({
      "deal-1": null,
      "deal-2": null,
      "jon@north.example": null,
    });
    test.clock.move(60 * SECOND);
    const status = await gong.crm.getRequestStatus(job);
    expect(status).toMatchObject({ status: "DONE", totalErrorCount: 3, totalSuccessCount: 2 });
    expect(status.errors?.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect((await objects()).crmObjectsMap).toMatchObject({
      "deal-1": { name: "Größe", amount: 12.5 },
      "deal-2": null,
      "jon@north.example": { name: "By address" },
    });
    await upload(integrationId, "upload-2", ['{"objectId":"deal-1","isDeleted":true}']);
    test.clock.move(60 * SECOND);
    expect((await objects()).crmObjectsMap).toMatchObject({ "deal-1": null });
    expect(driftOf(events)).toEqual([]);
  });

  it("fail as a whole when no line is good, with twenty of the errors", async () => {
    const integrationId = await register();
    await upload(
      integrationId,
      "bad",
      Array.from({ length: 25 }, () => "{}"),
    );
    test.clock.move(60 * SECOND);
    const status = await gong.crm.getRequestStatus({ integrationId, clientRequestId: "bad" });
    expect(status).toMatchObject({ status: "FAILED", totalErrorCount: 25, totalSuccessCount: 0 });
    expect(status.errors).toHaveLength(20);
  });

  it("are refused with a request id that was used, for an unknown integration, and when too large", async () => {
    const integrationId = await register();
    await upload(integrationId, "once", ['{"objectId":"a"}']);
    await expect(upload(integrationId, "once", ['{"objectId":"b"}'])).rejects.toMatchObject({ status: 409 });
    await expect(upload("1", "other", ['{"objectId":"b"}'])).rejects.toMatchObject({ status: 400 });
    const unknown = gong.crm.getRequestStatus({ integrationId, clientRequestId: "never" });
    await expect(unknown).rejects.toMatchObject({ status: 400 });
    test.simulator.control.set("acme", { maxCrmBytes: 10 });
    await expect(upload(integrationId, "large", ['{"objectId":"abcdefgh"}'])).rejects.toMatchObject({
      texts: ["dataFile: must not be larger than 10 bytes"],
    });
  });

  it("need the JSON content type to be read, and silently lose all ids after the hundredth", async () => {
    const integrationId = await register();
    const url = `${test.simulator.apiBaseUrl("acme")}/v2/crm/entities?integrationId=${integrationId}&objectType=DEAL`;
    const headers = { authorization: keyOf(test.simulator, "acme") };
    const body = JSON.stringify(Array.from({ length: 130 }, (_, at) => `deal-${at}`));
    expect((await send(url, { headers, body })).status).toBe(415);
    const answer = await send(url, { headers: { ...headers, "content-type": "application/json" }, body });
    expect(Object.keys(answer.json.crmObjectsMap ?? {})).toHaveLength(100);
  });

  it("have fields of known types only", async () => {
    const integrationId = await register();
    const path = `/v2/crm/entity-schema?integrationId=${integrationId}&objectType=DEAL`;
    const bad = [
      { uniqueName: "x", label: "X", type: "COLOUR" },
      { label: "Y", type: "REFERENCE" },
    ];
    const { status, json } = await api(test.simulator, path, { body: bad });
    expect(status).toBe(400);
    expect(json.errors).toEqual(
      expect.arrayContaining([
        expect.stringContaining("fields[0].type"),
        "fields[1].uniqueName: must not be null",
        "fields[1].referenceTo: must not be null",
      ]),
    );
  });
});
