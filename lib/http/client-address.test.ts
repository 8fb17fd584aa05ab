import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBucket, clientAddress } from "./client-address.ts";

const forwarded = (value: string) => new Headers({ "x-forwarded-for": value });

describe("the caller's address", () => {
  it("is never taken from a header when no proxy is trusted", () => {
    expect(clientAddress(forwarded("203.0.113.9"), 0)).toBeNull();
  });

  it("is what the outermost trusted proxy wrote, whatever a caller put before it", () => {
    const header = forwarded("1.1.1.1, 2.2.2.2, 198.51.100.7, 10.0.0.2");
    expect(clientAddress(header, 1)).toBe("10.0.0.2");
    expect(clientAddress(header, 2)).toBe("198.51.100.7");
  });

  it("cannot be moved by entries that a caller adds in front", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4()), fc.ipV4(), (spoofed, real) => {
        expect(clientAddress(forwarded([...spoofed, real].join(", ")), 1)).toBe(real);
      }),
    );
  });

  it("is unknown when the proxies wrote fewer entries than promised, or no address", () => {
    expect(clientAddress(forwarded("203.0.113.9"), 2)).toBeNull();
    expect(clientAddress(forwarded("<script>"), 1)).toBeNull();
  });

  it("reads mapped and bracketed forms as the address they stand for", () => {
    expect(clientAddress(forwarded("::ffff:203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(clientAddress(forwarded("[2001:DB8::1]:443"), 1)).toBe("2001:db8::1");
  });
});

describe("what limits count by", () => {
  it("is one bucket for all addresses of one IPv6 network", () => {
    expect(addressBucket("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64");
    expect(addressBucket("2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe("2001:db8:1:2::/64");
    expect(addressBucket("2001:0db8:0001:0002:0:0:0:9")).toBe("2001:db8:1:2::/64");
    expect(addressBucket("2001:db8:1:3::1")).not.toBe("2001:db8:1:2::/64");
    expect(addressBucket("::1")).toBe("0:0:0:0::/64");
  });

  it("is the address itself for IPv4, and one shared bucket for the unknown", () => {
    expect(addressBucket("203.0.113.9")).toBe("203.0.113.9");
    expect(addressBucket(null)).toBe("unknown");
  });
});
