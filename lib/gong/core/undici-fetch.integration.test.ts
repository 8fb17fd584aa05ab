import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { networkError } from "./network-error.ts";
import { send, type WireRequest } from "./transport.ts";
import { createUndiciFetch } from "./undici-fetch.ts";

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

const seen: Seen[] = [];
let server: Server;
let origin: string;

async function handle(request: IncomingMessage, response: ServerResponse) {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const { method = "", url = "", headers } = request;
  seen.push({ method, url, headers, body });
  if (url === "/redirect") response.writeHead(302, { location: "/landing" }).end();
  else if (url === "/gzip") {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(100_000)));
  } else if (url === "/broken-gzip") response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip");
  else if (url === "/cut") {
    response.writeHead(200, { "content-length": "100" });
    response.write("half", () => response.destroy());
  } else if (url === "/silent") return;
  else response.writeHead(200, { "X-Mixed": "Case" }).end("ok");
}

beforeAll(async () => {
  server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetch = createUndiciFetch({ allowPrivateAddresses: true });

function call(path: string, over: Partial<WireRequest> = {}, maxBytes = 1_000_000) {
  const request = { method: "GET", url: origin + path, headers: {}, body: undefined };
  return send(fetch, { ...request, signal: new AbortController().signal, ...over }, maxBytes);
}

describe("the transport", () => {
  it("tells when a request leaves, before it is answered", async () => {
    let isSent = false;
    const answers = await Promise.all([
      call("/told", { onSent: () => (isSent = seen.every(({ url }) => url !== "/told")) }),
      call("/other"),
    ]);
    expect(isSent).toBe(true);
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, "ok"],
      [200, "ok"],
    ]);
  });

  it("sends GET and DELETE with a body", async () => {
    for (const method of ["GET", "DELETE"]) {
      await call("/v2/crm/entities", {
        method,
        body: '["a"]',
        headers: { "content-type": "application/json" },
      });
      expect(seen.at(-1)).toMatchObject({ method, body: '["a"]' });
    }
  });

  it("follows no redirect", async () => {
    const before = seen.length;
    expect((await call("/redirect")).status).toBe(302);
    expect(seen.slice(before).map((request) => request.url)).toEqual(["/redirect"]);
  });

  it("gives header names in lower case", async () => {
    expect((await call("/")).headers["x-mixed"]).toBe("Case");
  });

  it("unpacks gzip, and counts what came out against the limit", async () => {
    expect((await call("/gzip")).text).toBe("x".repeat(100_000));
    await expect(call("/gzip", {}, 50_000)).rejects.toThrow("larger than 50000 bytes");
  });

  it("streams a body of known length without chunks", async () => {
    const body = (async function* () {
      yield Buffer.from("hello ");
      yield Buffer.from("world");
    })();
    await call("/upload", { method: "PUT", body, headers: { "content-length": "11" } });
    expect(seen.at(-1)).toMatchObject({ body: "hello world", headers: { "content-length": "11" } });
  });

  it.each(["/cut", "/broken-gzip"])("fails on the body of %s instead of giving half of it", async (path) => {
    await expect(call(path)).rejects.toThrow();
  });

  it("fails when nobody listens, and knows that nothing was sent", async () => {
    const error: unknown = await call("", { url: "http://127.0.0.1:1/" }).catch((reason: unknown) => reason);
    expect(networkError({ id: "x", access: "write" }, error)).toMatchObject({
      causeCode: "ECONNREFUSED",
      isOutcomeUnknown: false,
    });
  });

  it("lets go when the caller gives up", async () => {
    const caller = new AbortController();
    const work = call("/silent", { signal: caller.signal });
    setImmediate(() => caller.abort());
    await expect(work).rejects.toThrow();
  });
});

describe("the transport for Gong's own hosts", () => {
  it("connects to no private address, though the name resolves to one", async () => {
    const guarded = createUndiciFetch({ allowPrivateAddresses: false });
    const request = { method: "GET", headers: {}, body: undefined, signal: new AbortController().signal };
    const url = `${origin.replace("127.0.0.1", "localhost")}/guarded`;
    const error: unknown = await send(guarded, { ...request, url }, 100).catch((reason: unknown) => reason);
    expect(networkError({ id: "x", access: "write" }, error)).toMatchObject({ causeCode: "PRIVATE_ADDRESS" });
    expect(seen.map((request) => request.url)).not.toContain("/guarded");
  });
});
