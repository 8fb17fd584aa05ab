import { describe, expect, it } from "vitest";
import { scriptedClient } from "../testing/scripted-client.ts";
import { failure } from "../testing/scripted-fetch.ts";
import type { RawRequest } from "./send-raw.ts";

const read: RawRequest = { operationId: "raw", method: "GET", path: "/v2/calls", access: "read" };
const write: RawRequest = { ...read, method: "POST", access: "write" };

describe("a raw request", () => {
  it("goes out through throttle and authorization, and comes back byte for byte", async () => {
    const { gong, time, log, sent, events } = scriptedClient([{ text: '{"id":90071992547409931,"t":"é"}' }]);
    const result = await time.run(gong.send({ ...read, query: [["a b", "ü"]], headers: { prefer: "x" } }));
    expect(log).toEqual(["acquire", "authorize", "START GET /v2/calls", "END 200"]);
    expect(sent[0]).toMatchObject({
      url: "https://us-12345.api.gong.io/v2/calls?a+b=%C3%BC",
      headers: { authorization: "Bearer token-0", prefer: "x" },
    });
    expect(Buffer.from(result.bytes).toString()).toBe('{"id":90071992547409931,"t":"é"}');
    expect(events.at(-1)).toMatchObject({ type: "request", operationId: "raw", status: 200 });
  });

  it("hands out refusals as answers, with what they mean", async () => {
    const { gong, time } = scriptedClient([{ status: 404, json: { requestId: "r7", errors: ["Nö"] } }]);
    const result = await time.run(gong.send(read));
    expect(result).toMatchObject({
      status: 404,
      requestId: "r7",
      error: { kind: "not-found", texts: ["Nö"] },
    });
  });

  it("sends a write again only when it cannot have been carried out", async () => {
    const twice = { retry: { maxAttempts: 3 } };
    const broken = scriptedClient([{ status: 500 }, { text: "{}" }]);
    expect((await broken.time.run(broken.gong.send(write, twice))).status).toBe(500);
    const limited = scriptedClient([{ status: 429, headers: { "retry-after": "1" } }, { text: "{}" }]);
    expect((await limited.time.run(limited.gong.send(write, twice))).status).toBe(200);
  });

  it("tries once when told so", async () => {
    const { gong, time, sent } = scriptedClient([{ status: 503 }, { text: "{}" }]);
    expect((await time.run(gong.send(read, { retry: { maxAttempts: 1 } }))).status).toBe(503);
    expect(sent).toHaveLength(1);
  });

  it("fails when no answer comes after an answer that was worth repeating", async () => {
    const { gong, time } = scriptedClient([{ status: 503 }, failure("ECONNREFUSED")]);
    await expect(time.run(gong.send(read, { retry: { maxAttempts: 2 } }))).rejects.toMatchObject({
      kind: "network",
    });
  });

  it("sends nothing for a path outside /v2/ or a header of ours", async () => {
    const { gong, time, sent } = scriptedClient([]);
    for (const request of [
      { ...read, path: "/v2/../oauth2" },
      { ...read, path: "//evil.example/v2/calls" },
      { ...read, headers: { Authorization: "Bearer mine" } },
      { ...read, headers: { host: "evil.example" } },
      { ...read, headers: { prefer: "a\r\nhost: evil.example" } },
    ]) {
      await expect(time.run(gong.send(request))).rejects.toMatchObject({ kind: "bad-request" });
    }
    expect(sent).toEqual([]);
  });

  it("sends forms and streams piece by piece", async () => {
    const { gong, time, sent } = scriptedClient([{ text: "{}" }, { text: "{}" }]);
    const open = async function* () {
      yield Buffer.from("one,");
      yield Buffer.from("two");
    };
    await time.run(gong.send({ ...write, body: { kind: "form", parts: [{ name: "a", text: "1" }] } }));
    await time.run(gong.send({ ...write, body: { kind: "stream", contentType: "text/csv", size: 7, open } }));
    expect(sent[0]?.body).toContain('name="a"\r\n\r\n1');
    expect(sent[1]).toMatchObject({
      body: "one,two",
      headers: { "content-type": "text/csv", "content-length": "7" },
    });
  });
});

describe("listening to one call", () => {
  it("hears its events and its answers, without the credentials", async () => {
    const { gong, time } = scriptedClient([{ json: { workspaces: [], echo: "Bearer token-0" } }]);
    const heard: string[] = [];
    const texts: string[] = [];
    await time.run(
      gong.request("listWorkspaces", undefined, {
        onEvent: (event) => heard.push(event.type),
        onAnswer: (answer) => texts.push(answer.text),
      }),
    );
    expect(heard).toEqual(["drift", "answer", "request"]);
    expect(texts).toEqual(['{"workspaces":[],"echo":"[redacted]"}']);
  });
});
