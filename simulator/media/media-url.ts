import { createHmac, timingSafeEqual } from "node:crypto";
import type { SimulatorState } from "../state/simulator-state.ts";

/** Milliseconds an address of a recording works. */
export const MEDIA_LIFE_MS = 8 * 3_600_000;

function sign(simulator: SimulatorState, companyKey: string, callId: string, expires: number): string {
  const text = `${companyKey}/${callId}/${expires}`;
  return createHmac("sha256", simulator.mediaSecret).update(text).digest("base64url");
}

export function audioUrl(simulator: SimulatorState, companyKey: string, callId: string): string {
  const expires = Math.floor((simulator.clock.now() + MEDIA_LIFE_MS) / 1_000);
  const url = new URL(`/media/${companyKey}/${callId}.wav`, simulator.appOrigin);
  url.searchParams.set("expires", String(expires));
  url.searchParams.set("signature", sign(simulator, companyKey, callId, expires));
  return url.href;
}

export function isMediaUrlValid(
  simulator: SimulatorState,
  asked: { companyKey: string; callId: string; query: URLSearchParams },
): boolean {
  const expires = Number(asked.query.get("expires"));
  const given = Buffer.from(asked.query.get("signature") ?? "");
  const expected = Buffer.from(sign(simulator, asked.companyKey, asked.callId, expires));
  const isAuthentic = given.length === expected.length && timingSafeEqual(given, expected);
  return isAuthentic && simulator.clock.now() < expires * 1_000;
}
