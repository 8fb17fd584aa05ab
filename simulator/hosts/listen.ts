import { createServer, type RequestListener, type Server } from "node:http";

export interface Listening {
  servers: Server[];
  port: number;
  /** Company key to the address of its API, `127.0.0.2:4010`. */
  addressOf: Map<string, string>;
}

const APP_ADDRESS = "127.0.0.1";
const loopbackAddress = (at: number) => `127.0.0.${at + 2}`;
const ATTEMPTS_AT_A_FREE_PORT = 20;

/**
 * Listens on 127.0.0.1 for the pages and, on the same port, on one further loopback address per company
 * (127.0.0.2, 127.0.0.3 …). Where the system has only one loopback address, a company gets a port of its own.
 */
export async function listen(
  listener: RequestListener,
  port: number,
  companyKeys: string[],
  addressFor: (at: number) => string = loopbackAddress,
): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listenOnce(listener, port, companyKeys, addressFor);
    } catch (error) {
      const isTaken = codeOf(error) === "EADDRINUSE";
      if (port !== 0 || !isTaken || attempt >= ATTEMPTS_AT_A_FREE_PORT) throw error;
    }
  }
}

async function listenOnce(
  listener: RequestListener,
  wantedPort: number,
  companyKeys: string[],
  addressFor: (at: number) => string,
): Promise<Listening> {
  const servers: Server[] = [];
  const addressOf = new Map<string, string>();
  const open = async (host: string, port: number) => {
    const server = await openServer(listener, host, port);
    servers.push(server);
    return portOf(server);
  };
  try {
    const port = await open(APP_ADDRESS, wantedPort);
    for (const [at, companyKey] of companyKeys.entries()) {
      const ownAddress = addressFor(at);
      const hasOwnAddress = await open(ownAddress, port).then(
        () => true,
        (error) => {
          if (codeOf(error) === "EADDRNOTAVAIL") return false;
          throw error;
        },
      );
      const ownPort = hasOwnAddress ? port : await open(APP_ADDRESS, wantedPort === 0 ? 0 : port + at + 1);
      addressOf.set(companyKey, `${hasOwnAddress ? ownAddress : APP_ADDRESS}:${ownPort}`);
    }
    return { servers, port, addressOf };
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
}

export async function closeAll(servers: Server[]): Promise<void> {
  const closing = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closing);
}

function openServer(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: 30_000 }, listener);
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address.port;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
