import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { allowLongUploads } from "./allow-long-uploads.ts";

it("gives every server that answers an hour for a request to arrive, and a minute for its headers", async () => {
  allowLongUploads();
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  expect(server.requestTimeout).toBe(300_000);
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`);
  expect(server.requestTimeout).toBe(3_600_000);
  expect(server.headersTimeout).toBe(60_000);
  server.closeAllConnections();
  server.close();
});
