import { request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isJsonObject } from "../rules/field-reader.ts";
import { api, send, startTestSimulator, type TestSimulator } from "../testing/test-client.ts";
import type { JsonObject } from "../world/types.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

async function recording(callIds?: string[]): Promise<{ url: string; call: JsonObject }> {
  const contentSelector = { exposedFields: { media: true } };
  const filter = callIds ? { callIds } : {};
  const { json } = await api(test.simulator, "/v2/calls/extensive", { body: { filter, contentSelector } });
  const calls = Array.isArray(json.calls) ? json.calls.filter(isJsonObject) : [];
  for (const call of calls) {
    if (isJsonObject(call.media) && typeof call.media.audioUrl === "string")
      return { url: call.media.audioUrl, call };
  }
  throw new Error("No call has a recording.");
}

const fetchBytes = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await request(url, { headers });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  return { status: answer.statusCode, headers: answer.headers, bytes };
};

describe("a recording", () => {
  it("is a WAV file as long as the call", async () => {
    const { url, call } = await recording();
    const { status, headers, bytes } = await fetchBytes(url);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "audio/wav",
      "accept-ranges": "bytes",
      "access-control-allow-origin": "*",
      "content-length": String(bytes.length),
    });
    expect(bytes.toString("latin1", 0, 4)).toBe("RIFF");
    const duration = isJsonObject(call.metaData) ? Number(call.metaData.duration) : 0;
    expect((bytes.length - 44) / 8_000).toBeCloseTo(duration, 0);
  });

  it("is given in any range, as players ask for it", async () => {
    const { url } = await recording();
    const whole = await fetchBytes(url);
    const size = whole.bytes.length;
    const part = await fetchBytes(url, { range: "bytes=70000-139999" });
    expect([part.status, part.headers["content-range"]]).toEqual([206, `bytes 70000-139999/${size}`]);
    expect(part.bytes.equals(whole.bytes.subarray(70_000, 140_000))).toBe(true);
    const tail = await fetchBytes(url, { range: "bytes=-100" });
    expect(tail.bytes.equals(whole.bytes.subarray(size - 100))).toBe(true);
    const beyond = await fetchBytes(url, { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${size}`]);
    const etag = String(whole.headers.etag);
    expect((await fetchBytes(url, { range: "bytes=0-9", "if-range": etag })).status).toBe(206);
    expect((await fetchBytes(url, { range: "bytes=0-9", "if-range": '"older"' })).status).toBe(200);
  });

  it("answers HEAD and the browser's preflight without a body", async () => {
    const { url } = await recording();
    const head = await send(url, { method: "HEAD" });
    expect([head.status, head.text, Number(head.headers["content-length"]) > 44]).toEqual([200, "", true]);
    const preflight = await send(url, { method: "OPTIONS" });
    expect([preflight.status, preflight.headers["access-control-allow-headers"]]).toEqual([204, "Range"]);
  });

  it("is gone 8 hours after its address was made, and a new address works", async () => {
    const { url } = await recording();
    test.clock.move(8 * 3_600_000 - 1_000);
    expect((await send(url, { method: "HEAD" })).status).toBe(200);
    test.clock.move(1_000);
    expect((await send(url, { method: "HEAD" })).status).toBe(403);
    expect((await send((await recording()).url, { method: "HEAD" })).status).toBe(200);
  });

  it("is not given under an address that was changed", async () => {
    const { url } = await recording();
    const later = new URL(url);
    later.searchParams.set("expires", String(Number(later.searchParams.get("expires")) + 3_600));
    const other = new URL(url);
    other.pathname = other.pathname.replace(/\d+\.wav$/, "123.wav");
    const unsigned = new URL(new URL(url).pathname, url);
    for (const changed of [later, other, unsigned]) {
      expect((await send(changed.href, { method: "HEAD" })).status).toBe(403);
    }
  });

  it("of a call turned private is not given any more", async () => {
    const { url } = await recording();
    const callId = /(\d+)\.wav/.exec(url)?.[1] ?? "";
    test.simulator.control.changeCall("acme", callId, { isPrivate: true });
    expect((await send(url, { method: "HEAD" })).status).toBe(404);
  });

  it("does not use the company's budget", async () => {
    const { url } = await recording();
    const before = test.simulator.control.company("acme").usedToday;
    await send(url, { method: "HEAD" });
    expect(test.simulator.control.company("acme").usedToday).toBe(before);
  });
});
