import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { explorerClient } from "./testing/explorer-client.ts";

afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

async function connected() {
  const tenant = await makeTenant();
  await connectToSimulator(gong, tenant.tenantId);
  return { ...tenant, explorer: await explorerClient(tenant.slug, tenant.personId) };
}
const requestsOf = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.gongRequest.count({ where: { tenantId } }));
const mp3 = `ID3${"sound ".repeat(20_000)}`;

async function newCall(explorer: Awaited<ReturnType<typeof explorerClient>>, id: string): Promise<string> {
  const users = JSON.parse((await explorer.run("listUsers", { values: {} })).body.raw?.text ?? "").users;
  const primaryUser = users[0].id as string;
  const values = {
    clientUniqueId: id,
    actualStart: "2026-09-01T09:00:00Z",
    direction: "Conference",
    parties: [{ userId: primaryUser }],
    primaryUser,
  };
  const { body } = await explorer.run("createCall", { values, key: `key-${id}` });
  expect(body.trouble).toBeNull();
  return JSON.parse(body.raw?.text ?? "").callId as string;
}

describe("uploading a file", () => {
  it("passes it through to Gong and remembers its name and size only", async () => {
    const { tenantId, explorer } = await connected();
    const id = await newCall(explorer, "upload-1");
    const { body } = await explorer.upload("uploadCallMedia", {
      header: { values: { id }, key: "key-upload-2", fileName: "Gespräch 1.mp3" },
      bytes: mp3,
      type: "audio/mpeg",
    });
    expect(body).toMatchObject({ outcome: "ok", status: 201, trouble: null });
    expect(JSON.parse(body.raw?.text ?? "").callId).toBe(id);
    const kept = await explorer.historyEntry(body.runId);
    expect(kept.body.values).toEqual({
      id,
      mediaFile: { fileName: "Gespräch 1.mp3", contentType: "audio/mpeg", bytes: mp3.length },
    });
    expect(await requestsOf(tenantId)).toBe(3);
  });

  it.each([
    ["too large", { "content-length": "1500000001" }, "talk.mp3", "audio/mpeg", "mediaFile"],
    ["of another kind", {}, "notes.pdf", "application/pdf", "mediaFile"],
    ["of a kind that its name denies", {}, "deals.csv", "audio/mpeg", "mediaFile"],
    ["empty", { "content-length": "0" }, "talk.mp3", "audio/mpeg", "file"],
  ])("refuses a file that is %s before anything is sent", async (_what, headers, fileName, type, name) => {
    const { tenantId, explorer } = await connected();
    const header = { values: { id: "123" }, key: "key-upload-3", fileName };
    const answer = await explorer.upload("uploadCallMedia", { header, bytes: "ID3x", type, headers });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_input", invalidParams: [{ name }] } });
    expect(await requestsOf(tenantId)).toBe(0);
  });

  it("refuses a file for an operation that takes none, and none for one that takes a file", async () => {
    const { tenantId, explorer } = await connected();
    const missing = await explorer.run("uploadCallMedia", { values: { id: "1" }, key: "key-upload-4" });
    expect(missing).toMatchObject({ status: 400, body: { invalidParams: [{ name: "mediaFile" }] } });
    const header = { values: {}, fileName: "a.csv" };
    const needless = await explorer.upload("listUsers", { header, bytes: "x", type: "text/csv" });
    expect(needless).toMatchObject({ status: 400, body: { invalidParams: [{ name: "file" }] } });
    const nameless = await explorer.upload("uploadCallMedia", {
      header: { values: {}, fileName: "../a.mp3" },
      bytes: "x",
      type: "",
    });
    expect(nameless).toMatchObject({ status: 400, body: { invalidParams: [{ name: "fileName" }] } });
    expect(await requestsOf(tenantId)).toBe(0);
  });

  it("fails openly when less comes than was announced", async () => {
    const { explorer } = await connected();
    const id = await newCall(explorer, "upload-5");
    const { body } = await explorer.upload("uploadCallMedia", {
      header: { values: { id }, key: "key-upload-6", fileName: "talk.mp3" },
      bytes: mp3,
      type: "",
      headers: { "content-length": String(mp3.length + 10) },
    });
    expect(body).toMatchObject({ outcome: "failed", status: null, requestsSpent: 1 });
  });
});
