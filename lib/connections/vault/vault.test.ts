import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKeyRing } from "./key-ring.ts";
import { Secret } from "./secret.ts";
import { Vault, VaultError, type VaultPlace } from "./vault.ts";

const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;
const [older, newer] = [key("k1"), key("k2")];
const vault = new Vault(parseKeyRing(`${newer},${older}`));
const place: VaultPlace = { tenantId: "ten_a", recordId: "conn_a", field: "access" };
const places = fc.record({
  tenantId: fc.string(),
  recordId: fc.string(),
  field: fc.constantFrom("access" as const, "refresh" as const, "attempt" as const),
});

describe("Vault", () => {
  it("gives back what was sealed, at its own place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), places, (text, at) => {
        expect(vault.open(vault.seal(new Secret(text), at), at).reveal()).toBe(text);
      }),
    );
  });

  it("refuses a record at any other place", () => {
    fc.assert(
      fc.property(places, places, (at, elsewhere) => {
        fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere));
        const record = vault.seal(new Secret("token"), at);
        expect(() => vault.open(record, elsewhere)).toThrow(VaultError);
      }),
    );
  });

  it("refuses a place that only reads the same when its parts are joined", () => {
    const record = vault.seal(new Secret("token"), { ...place, tenantId: "a", recordId: 'b","c' });
    expect(() => vault.open(record, { ...place, tenantId: 'a","b', recordId: "c" })).toThrow(VaultError);
  });

  it("refuses a record in which any one bit is flipped", () => {
    const record = vault.seal(new Secret("access-token-0123456789"), place);
    for (let at = 0; at < record.length; at += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = String.fromCharCode(record.charCodeAt(at) ^ (1 << bit));
        const damaged = record.slice(0, at) + flipped + record.slice(at + 1);
        expect(() => vault.open(damaged, place), damaged).toThrow(VaultError);
      }
    }
  });

  it("never makes the same record twice", () => {
    expect(vault.seal(new Secret("token"), place)).not.toBe(vault.seal(new Secret("token"), place));
  });

  it("opens what an older key sealed, knows that it is stale, and seals with the newest", () => {
    const before = new Vault(parseKeyRing(older));
    const record = before.seal(new Secret("token"), place);
    expect(vault.open(record, place).reveal()).toBe("token");
    expect(vault.isStale(record)).toBe(true);
    expect(vault.isStale(vault.seal(new Secret("token"), place))).toBe(false);
  });

  it("says that the key is unknown once it has left the ring", () => {
    const record = new Vault(parseKeyRing(older)).seal(new Secret("token"), place);
    const after = new Vault(parseKeyRing(newer));
    expect(() => after.open(record, place)).toThrow("unknown-key");
  });

  it.each(["", "token", "v1.k2.a.b", "v2.k2.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA", "v1.k2....."])(
    "calls %j malformed",
    (record) => {
      expect(() => vault.open(record, place)).toThrow("malformed");
    },
  );
});

describe("Secret", () => {
  it("shows its text in no print, no log and no serialisation", () => {
    const secret = new Secret("canary-7f3a");
    const prints = [`${secret}`, JSON.stringify({ secret }), inspect({ deep: { secret } }, { depth: 9 })];
    for (const print of prints) {
      expect(print).toContain("[redacted]");
      expect(print).not.toContain("canary");
    }
    expect(Object.keys(secret)).toEqual([]);
    expect(secret.reveal()).toBe("canary-7f3a");
  });
});
