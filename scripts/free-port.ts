import { createServer } from "node:net";

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/** The first free loopback port from `wanted` upwards, or any free one without `wanted`. */
export async function freePort(wanted = 0): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    const free = await tryPort(port);
    if (free) return free;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 100}`);
}
