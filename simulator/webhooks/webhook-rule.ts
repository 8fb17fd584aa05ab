import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { z } from "zod";
import type { CallRef } from "../state/call-store.ts";
import type { CallHeader } from "../world/types.ts";
import { isLoopbackUrl } from "./is-loopback-url.ts";

/** Which calls a rule fires for; what is absent does not matter. */
const WebhookFilter = z
  .strictObject({
    titleContains: z.string().min(1),
    workspaceId: z.string(),
    primaryUserIds: z.array(z.string()).min(1),
    scope: z.enum(["Internal", "External", "Unknown"]),
    direction: z.enum(["Inbound", "Outbound", "Conference", "Unknown"]),
    atLeastSeconds: z.number().min(0),
  })
  .partial();
export type WebhookFilter = z.infer<typeof WebhookFilter>;

export const NewWebhookRule = z.strictObject({
  name: z.string().min(1).max(200),
  url: z.url().refine(isLoopbackUrl, "The destination must be an address of this machine."),
  authentication: z.enum(["jwt", "key"]).default("jwt"),
  filter: WebhookFilter.default({}),
});
export type NewWebhookRule = z.infer<typeof NewWebhookRule>;

export interface WebhookRule extends NewWebhookRule {
  id: string;
  /** Bare base64 of the DER form (SPKI), as Gong shows it; null for rules with a key in the URL. */
  publicKey: string | null;
  privateKey: KeyObject | null;
  /** What is added to the URL; null for signed rules. */
  urlKey: string | null;
  /** Calls the rule has seen, those from before its time among them. */
  seen: Set<CallRef>;
}

/** A rule with a key of its own. */
export function createRule(input: NewWebhookRule, seen: Set<CallRef>): WebhookRule {
  const base = { ...input, id: randomUUID(), seen };
  if (input.authentication === "key") {
    return { ...base, publicKey: null, privateKey: null, urlKey: randomBytes(24).toString("base64url") };
  }
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const der = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return { ...base, publicKey: der, privateKey, urlKey: null };
}

export function isWanted({ filter }: WebhookRule, call: CallHeader): boolean {
  const { titleContains, workspaceId, primaryUserIds, scope, direction, atLeastSeconds } = filter;
  const title = String(call.metaData.title ?? "").toLowerCase();
  if (titleContains !== undefined && !title.includes(titleContains.toLowerCase())) return false;
  if (workspaceId !== undefined && call.workspaceId !== workspaceId) return false;
  if (primaryUserIds !== undefined && !primaryUserIds.includes(call.primaryUserId ?? "")) return false;
  if (scope !== undefined && call.metaData.scope !== scope) return false;
  if (direction !== undefined && call.metaData.direction !== direction) return false;
  return call.durationSeconds >= (atLeastSeconds ?? 0);
}
