import { createServer } from "node:http";

/**
 * Serves the search's real route handler over HTTP: session, membership, area, input, the verb under row-level security,
 * JSON. What is missing of the product's server is Next's own routing.
 */
const { GET } = await import("#app/api/tenants/[tenant]/search/route.ts");

const server = createServer((incoming, outgoing) => {
  const url = new URL(incoming.url ?? "/", "http://localhost:3000");
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  }
  const startedAt = performance.now();
  void GET(new Request(url, { headers }), {
    params: Promise.resolve({ tenant: url.pathname.split("/")[3] }),
  }).then(async (response) => {
    const body = Buffer.from(await response.arrayBuffer());
    const { user, system } = process.cpuUsage();
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      "x-server-ms": String(performance.now() - startedAt),
      "x-processor-ms": String((user + system) / 1_000),
    });
    outgoing.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : null);
});
process.on("disconnect", () => process.exit());
