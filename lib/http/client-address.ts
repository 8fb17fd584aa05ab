import { isIP } from "node:net";
import { peerAddress } from "./peer-address.ts";

function cleaned(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(bare) ? bare.toLowerCase() : null;
}

/**
 * Whose request this is. `X-Forwarded-For` is written by anybody, so only its last `trustedProxies`
 * entries count, which our own proxies wrote; without proxies it is not read at all.
 * @returns an IPv4 or IPv6 address, null when it is not known.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string | null {
  const peer = cleaned(peerAddress(headers) ?? "");
  if (trustedProxies === 0) return peer;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",");
  const entry = hops.length >= trustedProxies ? hops[hops.length - trustedProxies] : undefined;
  return cleaned(entry ?? "") ?? peer;
}

/** What a limit counts by: an IPv4 address, or the /64 that one IPv6 customer has to himself. */
export function addressBucket(address: string | null): string {
  if (address === null) return "unknown";
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
