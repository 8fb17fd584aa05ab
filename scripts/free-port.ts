import { createServer } from "node:net";

/** The port that could be bound, or undefined where it is taken. An address that the machine lacks is never taken. */
function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT" ? port : undefined),
    );
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/** The first port from `wanted` upwards that is free on all of `hosts`, or any free one without `wanted`. */
export async function freePort(wanted = 0, hosts: string[] = ["127.0.0.1"]): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [first = "127.0.0.1", ...others] = hosts;
    const port = await tryPort(wanted === 0 ? 0 : wanted + tries, first);
    if (port === undefined) continue;
    const rest = await Promise.all(others.map((host) => tryPort(port, host)));
    if (rest.every((free) => free === port)) return port;
  }
  throw new Error(
    wanted === 0 ? "No free port was found." : `No free port between ${wanted} and ${wanted + 99}.`,
  );
}
