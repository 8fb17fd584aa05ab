import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
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
const ledgerOf = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.gongRequest.findMany({ where: { tenantId }, orderBy: { at: "asc" } }));

describe("a raw request", () => {
  it("is sent as it is written, and noted in ledger, audit log and history without its values", async () => {
    const { tenantId, explorer } = await connected();
    const { status, body } = await explorer.raw({
      method: "GET",
      path: "/v2/users/1234567890",
      query: [{ name: "a", value: "b c" }],
      headers: [{ name: "accept-language", value: "de" }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      operationId: "getUser",
      status: 404,
      outcome: "refused",
      body: { type: "json" },
    });
    expect(body.trouble?.gongTexts).toHaveLength(1);
    expect(await ledgerOf(tenantId)).toMatchObject([
      { operation: "getUser", purpose: "raw request", status: 404 },
    ]);
    const audit = await withTenant(tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId, action: "explorer.raw-request" } }),
    );
    expect(audit).toMatchObject([{ target: "getUser", details: { method: "GET", path: "/v2/users/…" } }]);
    expect((await explorer.historyEntry(body.runId)).body).toMatchObject({
      kind: "raw",
      path: "/v2/users/…",
      values: { path: "/v2/users/1234567890", query: [{ name: "a", value: "b c" }] },
    });
  });

  it("answers as JSON, text or binary, as asked", async () => {
    const { explorer } = await connected();
    const read = async (responseType: string) =>
      (await explorer.raw({ method: "GET", path: "/v2/workspaces", responseType })).body.body;
    const json = await read("json");
    expect(JSON.parse(json.text ?? "").workspaces).toBeInstanceOf(Array);
    expect((await read("text")).type).toBe("text");
    const binary = await read("binary");
    expect(JSON.parse(Buffer.from(binary.base64 ?? "", "base64").toString()).workspaces).toBeInstanceOf(
      Array,
    );
  });

  it.each([
    "https://evil.example/v2/users",
    "//evil.example/v2/users",
    "/v2/../oauth2/generate-customer-token",
    "/v2/%2e%2e/oauth2",
    "/v2//users",
    "/v1/users",
    "/v2/users?x=1",
    "/v2/users\r\nHost: evil.example",
    "/v2/users#",
    "@evil.example/v2/users",
  ])("refuses the path %j before anything is sent", async (path) => {
    const { tenantId, explorer } = await connected();
    const answer = await explorer.raw({ method: "GET", path });
    expect(answer).toMatchObject({ status: 400, body: { invalidParams: [{ name: "path" }] } });
    expect(await ledgerOf(tenantId)).toEqual([]);
  });

  it("refuses headers beyond the short list, line breaks and broken JSON", async () => {
    const { tenantId, explorer } = await connected();
    const base = { method: "POST", path: "/v2/users/extensive", key: "key-raw-1" };
    for (const more of [
      { headers: [{ name: "authorization", value: "Bearer mine" }] },
      { headers: [{ name: "host", value: "evil.example" }] },
      { headers: [{ name: "prefer", value: "a\r\nhost: evil.example" }] },
      { body: { kind: "json", text: "{" } },
      { retry: { kind: "fixed", attempts: 6, delayMs: 100 } },
    ]) {
      expect((await explorer.raw({ ...base, ...more })).status).toBe(400);
    }
    expect(await ledgerOf(tenantId)).toEqual([]);
  });

  it("asks for the area of the operation it spells, however it is spelled", async () => {
    const { tenantId, slug } = await connected();
    const admin = await makeMember({ tenantId, slug }, "admin");
    await withTenant(tenantId, (tx) =>
      tx.member.updateMany({
        where: { tenantId, personId: admin.personId },
        data: { areas: { privacy: "none" } },
      }),
    );
    const explorer = await explorerClient(slug, admin.personId);
    const query = [{ name: "emailAddress", value: "ada@example.com" }];
    for (const path of [
      "/v2/data-privacy/data-for-email-address",
      "/v2/DATA-privacy/data-for-email-address",
      "/v2/%64ata-privacy/data-for-email-address",
      "/v2/data-privacy/some-new-thing",
    ]) {
      expect((await explorer.raw({ method: "GET", path, query })).status, path).toBe(403);
    }
    expect((await explorer.raw({ method: "GET", path: "/v2/users" })).status).toBe(200);
    expect(await ledgerOf(tenantId)).toHaveLength(1);
  });

  it("asks for a key with a change and for the word before taking away", async () => {
    const { tenantId, explorer } = await connected();
    expect(await explorer.raw({ method: "POST", path: "/v2/unheard-of" })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: "key" }] },
    });
    const taking = { method: "DELETE", path: "/v2/unheard-of/1", key: "key-raw-2" };
    expect(await explorer.raw(taking)).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: "confirmation" }] },
    });
    expect(await ledgerOf(tenantId)).toEqual([]);
    expect((await explorer.raw({ ...taking, confirmation: "DELETE" })).body).toMatchObject({ status: 404 });
  });

  it("is tried once unless repeats are asked for, and a change is not repeated after it may have been done", async () => {
    const { tenantId, explorer } = await connected();
    gong.control.set("acme", { serverErrorRate: 1 });
    const read = { method: "GET", path: "/v2/workspaces" };
    expect((await explorer.raw(read)).body).toMatchObject({
      status: 500,
      attempts: [{ attempt: 1, status: 500 }],
    });
    const repeated = await explorer.raw({ ...read, retry: { kind: "fixed", attempts: 3, delayMs: 100 } });
    expect(repeated.body.attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(repeated.body).toMatchObject({ outcome: "refused", requestsSpent: 3 });
    const retry = { kind: "exponential", attempts: 3, delayMs: 100 };
    const body = { kind: "json", text: "{}" };
    const write = { method: "POST", path: "/v2/meetings", key: "key-raw-3", body, retry };
    expect((await explorer.raw(write)).body).toMatchObject({ status: 500, requestsSpent: 1 });
    expect(await ledgerOf(tenantId)).toHaveLength(5);
  });

  it("gives up at its time limit", async () => {
    const { explorer } = await connected();
    gong.control.set("acme", { latencyMs: 4_000 });
    const { body } = await explorer.raw({ method: "GET", path: "/v2/workspaces", timeoutMs: 1_000 });
    expect(body).toMatchObject({
      outcome: "failed",
      status: null,
      trouble: { kind: "timeout" },
      body: { type: "empty" },
    });
  });

  it("sends JSON as it is written, forms, and files in a form or as the body", async () => {
    const { explorer } = await connected();
    const text = '{ "filter" : {"includeAvatars":true} }';
    const json = await explorer.raw({
      method: "POST",
      path: "/v2/users/extensive",
      body: { kind: "json", text },
    });
    expect(json.body).toMatchObject({ status: 200, operationId: "listUsersExtensive" });
    const form = { kind: "form", fields: [{ name: "a", value: "1" }] };
    const sentForm = await explorer.raw({
      method: "POST",
      path: "/v2/unheard-of",
      key: "key-raw-4",
      body: form,
    });
    expect(sentForm.body.status).toBe(404);
    const request = { method: "POST", path: "/v2/unheard-of", key: "key-raw-5", fileName: "a.csv" };
    const file = { bytes: "a,b\n", type: "text/csv" };
    const asPart = await explorer.rawFile({
      header: { ...request, body: { kind: "file", part: "file" } },
      ...file,
    });
    expect(asPart.body).toMatchObject({ status: 404, requestsSpent: 1 });
    const body = { kind: "file", part: null };
    const asBody = await explorer.rawFile({ header: { ...request, key: "key-raw-6", body }, ...file });
    expect(asBody.body).toMatchObject({ status: 404, requestsSpent: 1 });
  });
});
