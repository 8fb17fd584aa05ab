import { createHash, createPublicKey, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { send, startTestSimulator, type TestSimulator } from "../testing/test-client.ts";
import type { JsonObject } from "../world/types.ts";

interface Received {
  url: string;
  headers: IncomingHttpHeaders;
  raw: Buffer;
  body: { callData: JsonObject; isTest: boolean; isPrivate: boolean };
}

let test: TestSimulator;
let server: Server;
let received: Received[];
let answerStatus: number;
let hook: string;
beforeEach(async () => {
  received = [];
  answerStatus = 204;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const raw = Buffer.concat(chunks);
    received.push({
      url: request.url ?? "",
      headers: request.headers,
      raw,
      body: JSON.parse(raw.toString()),
    });
    response.writeHead(answerStatus).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/acme`;
  test = await startTestSimulator({ acme: 30, nordwind: 10 });
});
afterEach(async () => {
  await test.simulator.stop();
  await new Promise((resolve) => server.close(resolve));
});

const control = (path: string, body: unknown = {}) =>
  send(`${test.simulator.origin}/control/api/companies/acme/webhooks${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function insert(title: string): Promise<string> {
  const id = test.simulator.control.insertCall("acme", { title });
  await test.simulator.control.fireWebhooks();
  return id;
}

const decode = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());

describe("a webhook rule", () => {
  it("fires once for each matching call after its making, signed over the raw body", async () => {
    const { status, json } = await control("", {
      name: "Demos",
      url: hook,
      filter: { titleContains: "demo" },
    });
    expect(status).toBe(201);
    await test.simulator.control.fireWebhooks();
    expect(received).toEqual([]);
    await insert("Budget talk");
    const id = await insert("Second DEMO");
    await test.simulator.control.fireWebhooks();
    expect(received.map(({ body }) => body)).toMatchObject([
      { callData: { metaData: { id, title: "Second DEMO" } }, isTest: false, isPrivate: false },
    ]);
    const [delivered] = received;
    const [header, claims, signature] = String(delivered?.headers.authorization)
      .replace("Bearer ", "")
      .split(".");
    const key = createPublicKey({
      key: Buffer.from(String(json.publicKey), "base64"),
      format: "der",
      type: "spki",
    });
    const signed = Buffer.from(`${header}.${claims}`);
    expect(verify("RSA-SHA256", signed, key, Buffer.from(signature ?? "", "base64url"))).toBe(true);
    expect(decode(header)).toEqual({ alg: "RS256", typ: "JWT" });
    expect(decode(claims)).toEqual({
      webhook_url: hook,
      body_sha256: createHash("sha256")
        .update(delivered?.raw ?? "")
        .digest("hex"),
      exp: expect.any(Number),
    });
  });

  it("waits until the call has been processed", async () => {
    await control("", { name: "All", url: hook });
    test.simulator.control.set("acme", { callDelayMinutes: 30 });
    const id = await insert("Late");
    expect(received).toEqual([]);
    test.clock.move(31 * 60_000);
    await test.simulator.control.fireWebhooks();
    expect(received.map(({ body }) => body.callData.metaData)).toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  it("may carry its key in the URL instead of a signature", async () => {
    const { json } = await control("", { name: "Keyed", url: `${hook}?a=b`, authentication: "key" });
    await insert("One");
    expect(received.map(({ url }) => url)).toEqual([`/hooks/acme?a=b&key=${json.urlKey}`]);
    expect(received[0]?.headers.authorization).toBeUndefined();
  });

  it("sends a test on demand, and the log tells what became of it", async () => {
    const { json } = await control("", { name: "Tested", url: hook });
    answerStatus = 500;
    expect((await control(`/${json.id}/test`)).json).toMatchObject({ isTest: true, status: 500 });
    expect(received[0]?.body.isTest).toBe(true);
    server.close();
    server.closeAllConnections();
    await insert("Nobody there");
    const [newest, first] = test.simulator.control.webhooks("acme").deliveries();
    expect(newest).toMatchObject({
      status: 0,
      isTest: false,
      problem: expect.any(String),
    });
    expect(first).toMatchObject({ ruleName: "Tested", status: 500, isTest: true });
  });

  it("says with a private call that it is private, and sends none of its content", async () => {
    await control("", { name: "All", url: hook });
    const id = test.simulator.control.insertCall("acme", { title: "Secret" });
    test.simulator.control.changeCall("acme", id, { isPrivate: true });
    await test.simulator.control.fireWebhooks();
    expect(received.map(({ body }) => body)).toMatchObject([{ isPrivate: true, callData: { content: {} } }]);
    expect(received[0]?.body.callData.content).toEqual({});
  });

  it("is refused for a destination elsewhere, and gone once it is removed", async () => {
    const { status, json } = await control("", { name: "Away", url: "http://example.com/hook" });
    expect({ status, error: json.error }).toEqual({
      status: 400,
      error: expect.stringContaining("address of this machine"),
    });
    const made = await control("", { name: "Short-lived", url: hook });
    const url = `${test.simulator.origin}/control/api/companies/acme/webhooks/${made.json.id}`;
    expect((await send(url, { method: "DELETE" })).status).toBe(200);
    expect((await send(url, { method: "DELETE" })).status).toBe(404);
    await insert("Unheard");
    expect(received).toEqual([]);
  });

  it("can be made and tested with the buttons of the control page", async () => {
    const press = (action: string, fields: Record<string, string>) =>
      send(`${test.simulator.origin}/control/actions/${action}`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ company: "acme", ...fields }).toString(),
      });
    await press("webhook-add", { name: "By hand", url: hook, authentication: "jwt", titleContains: "" });
    const [rule] = test.simulator.control.webhooks("acme").rules();
    const { headers } = await press("webhook-test", { rule: rule?.id ?? "" });
    expect(new URL(String(headers.location), test.simulator.origin).searchParams.get("notice")).toBe(
      "The test was answered 204.",
    );
    const page = await send(`${test.simulator.origin}/control`);
    expect(page.text).toContain("By hand");
    expect(page.text).toContain("(test)");
  });
});
