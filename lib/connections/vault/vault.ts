import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "#lib/env.ts";
import { type KeyRing, parseKeyRing } from "./key-ring.ts";
import { Secret } from "./secret.ts";

/** Where a record lives. It is bound into the record, which opens nowhere else. */
export interface VaultPlace {
  tenantId: string;
  /** Id of the connection, connect attempt or explorer run that holds it. */
  recordId: string;
  field: "access" | "refresh" | "attempt" | "values";
}

/** A record cannot be opened: wrong place, damaged, or its key is not in the ring. Says which, never what. */
export class VaultError extends Error {
  override readonly name = "VaultError";
  readonly reason: "malformed" | "unknown-key" | "refused";

  constructor(reason: "malformed" | "unknown-key" | "refused") {
    super(`vault record: ${reason}`);
    this.reason = reason;
  }
}

const version = "v1";
const cipher = "aes-256-gcm";
const canonicalBase64url = /^(?:[\w-]{4})*(?:[\w-]{2}|[\w-]{3})?$/;

/**
 * Seals and opens credentials with AES-256-GCM. A record reads `v1.<key id>.<nonce>.<ciphertext>.<tag>`, base64url;
 * the authenticated data are tenant, record, field and version, so a record moved to another row, column or tenant
 * does not open.
 */
export class Vault {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  seal(secret: Secret, place: VaultPlace): string {
    const { newestId } = this.#ring;
    const nonce = randomBytes(12);
    const sealing = createCipheriv(cipher, this.#key(newestId), nonce);
    sealing.setAAD(boundTo(place));
    const ciphertext = Buffer.concat([sealing.update(secret.reveal(), "utf8"), sealing.final()]);
    const parts = [nonce, ciphertext, sealing.getAuthTag()].map((part) => part.toString("base64url"));
    return [version, newestId, ...parts].join(".");
  }

  /** @throws {VaultError} */
  open(record: string, place: VaultPlace): Secret {
    const { keyId, nonce, ciphertext, tag } = readRecord(record);
    try {
      const opening = createDecipheriv(cipher, this.#key(keyId), nonce, { authTagLength: 16 });
      opening.setAAD(boundTo(place));
      opening.setAuthTag(tag);
      return new Secret(Buffer.concat([opening.update(ciphertext), opening.final()]).toString("utf8"));
    } catch (error) {
      throw error instanceof VaultError ? error : new VaultError("refused");
    }
  }

  /** True when the record was sealed with an older key than the newest of the ring. */
  isStale(record: string): boolean {
    return readRecord(record).keyId !== this.#ring.newestId;
  }

  #key(id: string) {
    const key = this.#ring.keys.get(id);
    if (key === undefined) throw new VaultError("unknown-key");
    return key;
  }
}

function boundTo({ tenantId, recordId, field }: VaultPlace): Buffer {
  return Buffer.from(JSON.stringify([tenantId, recordId, field, version]));
}

function readRecord(record: string) {
  const [found, keyId = "", ...encoded] = record.split(".");
  const [nonce, ciphertext, tag, ...rest] = encoded.map(readPart);
  const isWhole = nonce?.length === 12 && ciphertext !== undefined && tag?.length === 16 && rest.length === 0;
  if (found !== version || !isWhole) throw new VaultError("malformed");
  return { keyId, nonce, ciphertext, tag };
}

/** Refuses other spellings of the same bytes, so that a record has exactly one form. */
function readPart(text: string): Buffer {
  const bytes = Buffer.from(text, "base64url");
  if (!canonicalBase64url.test(text) || bytes.toString("base64url") !== text) {
    throw new VaultError("malformed");
  }
  return bytes;
}

let shared: Vault | undefined;

/** The vault of this process, with the key ring of its settings. */
export function vault(): Vault {
  shared ??= new Vault(parseKeyRing(env().VAULT_KEYS));
  return shared;
}
