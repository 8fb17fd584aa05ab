import type { KeyObject } from "node:crypto";
import { createSecretKey } from "node:crypto";

/** The keys of the vault by id; records are sealed with the newest and opened with the one they name. */
export interface KeyRing {
  newestId: string;
  keys: ReadonlyMap<string, KeyObject>;
}

/** Reads `VAULT_KEYS`: `id:base64` pairs of 32-byte keys, newest first. @throws on an empty ring. */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, KeyObject>();
  for (const pair of text.split(",")) {
    const [id = "", encoded = ""] = pair.split(":");
    const bytes = Buffer.from(encoded, "base64");
    if (id === "" || bytes.length !== 32) throw new Error("VAULT_KEYS holds a key that is not 32 bytes");
    keys.set(id, createSecretKey(bytes));
  }
  const [newestId] = keys.keys();
  if (newestId === undefined) throw new Error("VAULT_KEYS holds no key");
  return { newestId, keys };
}
