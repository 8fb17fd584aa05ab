import { createHash, type KeyObject, sign } from "node:crypto";

const LIFE_SECONDS = 300;

/** A JWT (RS256) over the configured address and the exact bytes of the body. `nowMs` is real time. */
export function signDelivery(
  privateKey: KeyObject,
  { url, body, nowMs }: { url: string; body: Buffer; nowMs: number },
): string {
  const header = encode({ alg: "RS256", typ: "JWT" });
  const claims = encode({
    webhook_url: url,
    body_sha256: createHash("sha256").update(body).digest("hex"),
    exp: Math.floor(nowMs / 1_000) + LIFE_SECONDS,
  });
  const signature = sign("RSA-SHA256", Buffer.from(`${header}.${claims}`), privateKey);
  return `${header}.${claims}.${signature.toString("base64url")}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
