import type { LookupAddress, lookup as systemLookup } from "node:dns";
import { describe, expect, it } from "vitest";
import { isPublicAddress, PrivateAddressRefused, publicOnlyLookup } from "./public-address.ts";

describe("public addresses", () => {
  it.each(["8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "takes %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
    "not an address",
    "",
  ])("refuses %j", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

function resolving(addresses: LookupAddress[]): typeof systemLookup {
  const lookup = (_host: string, _options: object, callback: (error: null, list: LookupAddress[]) => void) =>
    callback(null, addresses);
  return lookup as unknown as typeof systemLookup;
}

function resolve(addresses: LookupAddress[], all: boolean): Promise<unknown> {
  return new Promise((done) => {
    publicOnlyLookup(resolving(addresses))("us-1.api.gong.io", { all }, (error, address, family) =>
      done(error ?? (all ? address : { address, family })),
    );
  });
}

describe("resolving a name for a socket", () => {
  const good = { address: "93.184.216.34", family: 4 };

  it("gives the checked addresses themselves, so that the socket uses no other", async () => {
    expect(await resolve([good], true)).toEqual([good]);
    expect(await resolve([good], false)).toEqual(good);
  });

  it("refuses a name that was rebound to loopback", async () => {
    expect(await resolve([{ address: "127.0.0.1", family: 4 }], false)).toBeInstanceOf(PrivateAddressRefused);
  });

  it("refuses when only one of several addresses is private", async () => {
    expect(await resolve([good, { address: "::1", family: 6 }], true)).toBeInstanceOf(PrivateAddressRefused);
  });

  it("refuses a name without addresses", async () => {
    expect(await resolve([], true)).toBeInstanceOf(PrivateAddressRefused);
  });
});
