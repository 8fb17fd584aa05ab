import { request } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { closeAll, type Listening, listen } from "./listen.ts";

let listening: Listening | undefined;
afterEach(() => closeAll(listening?.servers ?? []));

const KEYS = ["acme", "nordwind"];
/** From the range set aside for documents: no machine has it. */
const NOT_OURS = () => "203.0.113.7";

describe("listen", () => {
  it("gives every company an address of its own that answers", async () => {
    listening = await listen((incoming, outgoing) => outgoing.end(incoming.headers.host), 0, KEYS);
    const addresses = [...listening.addressOf.values()];
    expect(new Set([...addresses, `127.0.0.1:${listening.port}`]).size).toBe(3);
    for (const address of addresses) {
      expect(await (await request(`http://${address}/`)).body.text()).toBe(address);
    }
  });

  it("falls back to a port per company where there is one loopback address only", async () => {
    listening = await listen((_, outgoing) => outgoing.end(), 0, KEYS, NOT_OURS);
    const addresses = [...listening.addressOf.values()];
    expect(new Set([...addresses, `127.0.0.1:${listening.port}`]).size).toBe(3);
    expect(addresses.every((address) => address.startsWith("127.0.0.1:"))).toBe(true);
  });

  it("says so when the wanted port is taken, and leaves nothing open", async () => {
    listening = await listen((_, outgoing) => outgoing.end(), 0, KEYS);
    await expect(listen((_, outgoing) => outgoing.end(), listening.port, KEYS)).rejects.toThrow("EADDRINUSE");
  });
});
