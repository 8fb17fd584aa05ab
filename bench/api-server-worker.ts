import { createServer } from "node:http";

type Handler = (request: Request, context: { params: Promise<{ tenant: string }> }) => Promise<Response>;

const handlers = new Map<string, Promise<Handler>>();

/** The product's own handler of `/api/tenants/acme/search`, for addresses without names in them besides the tenant's. */
function handlerOf(pathname: string): Promise<Handler> {
  const route = pathname.split("/").slice(4).join("/");
  const known = handlers.get(route);
  if (known) return known;
  const found = import(`#app/api/tenants/[tenant]/${route}/route.ts`).then(
    (routes: { GET: Handler }) => routes.GET,
  );
  handlers.set(route, found);
  return found;
}

/**
 * Serves the product's real route handlers over HTTP: session, membership, area, input, the verb under row-level security,
 * JSON. What is missing of the product's server is Next's own routing.
 */
const server = createServer((incoming, outgoing) => {
  const url = new URL(incoming.url ?? "/", "http://localhost:3000");
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  }
  const answer = async () => {
    const handle = await handlerOf(url.pathname);
    const startedAt = performance.now();
    const response = await handle(new Request(url, { headers }), {
      params: Promise.resolve({ tenant: url.pathname.split("/")[3] ?? "" }),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const { user, system } = process.cpuUsage();
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      "x-server-ms": String(performance.now() - startedAt),
      "x-processor-ms": String((user + system) / 1_000),
    });
    outgoing.end(body);
  };
  void answer();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : null);
});
process.on("disconnect", () => process.exit());
