import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { request } from "undici";

export interface TokenProxy {
  url: string;
  /** Token requests that came in. */
  count: number;
  /** What happens between Gong's answer and its delivery, for a slow or dying network. */
  beforeDelivery: () => Promise<void>;
  stop(): Promise<void>;
}

/** Stands between the product and a token endpoint, counts, and can hold answers back. */
export async function startTokenProxy(target: string): Promise<TokenProxy> {
  const server = createServer(async (incoming, outgoing) => {
    proxy.count += 1;
    const { search } = new URL(incoming.url ?? "/", "http://proxy.invalid");
    try {
      const answer = await request(target + search, {
        method: "POST",
        headers: { authorization: incoming.headers.authorization ?? "" },
      });
      const text = await answer.body.text();
      await proxy.beforeDelivery();
      outgoing.writeHead(answer.statusCode, { "content-type": "application/json" }).end(text);
    } catch {
      outgoing.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const proxy: TokenProxy = {
    url: `http://127.0.0.1:${port}/`,
    count: 0,
    beforeDelivery: async () => undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
