import { createServer, type Server } from "node:http";

/** Answers `GET /healthz` with 200 while `isHealthy`, else 503; says nothing else. */
export function startHealthServer(port: number, isHealthy: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const isKnown = request.method === "GET" && request.url === "/healthz";
    const healthy = isHealthy();
    response.writeHead(isKnown ? (healthy ? 200 : 503) : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isKnown ? { status: healthy ? "ok" : "stale" } : { status: "unknown" }));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}
