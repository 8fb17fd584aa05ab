import { request } from "undici";
import { signDelivery } from "./sign-delivery.ts";
import type { WebhookRule } from "./webhook-rule.ts";

const LONGEST_WAIT_MS = 10_000;

interface Outcome {
  status: number;
  durationMs: number;
  problem: string | null;
}

/** Posts a body to the rule's destination, once; redirects are not followed. Never throws. */
export async function deliver(rule: WebhookRule, body: Buffer): Promise<Outcome> {
  const startedMs = performance.now();
  const since = () => Math.round(performance.now() - startedMs);
  try {
    const answer = await request(addressOf(rule), {
      method: "POST",
      headers: { "content-type": "application/json", ...authorizationOf(rule, body) },
      body,
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    await answer.body.dump();
    return { status: answer.statusCode, durationMs: since(), problem: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : "unknown";
    return { status: 0, durationMs: since(), problem };
  }
}

function addressOf({ url, urlKey }: WebhookRule): string {
  const address = new URL(url);
  if (urlKey !== null) address.searchParams.set("key", urlKey);
  return address.href;
}

function authorizationOf({ privateKey, url }: WebhookRule, body: Buffer): Record<string, string> {
  if (privateKey === null) return {};
  return { authorization: `Bearer ${signDelivery(privateKey, { url, body, nowMs: Date.now() })}` };
}
