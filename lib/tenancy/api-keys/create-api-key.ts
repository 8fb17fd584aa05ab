import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { rolePresets } from "../areas.ts";
import type { TenantContext } from "../context.ts";
import { lockMembers, requireHolds } from "../lock-members.ts";
import { recordAudit } from "../record-audit.ts";
import { requireArea } from "../require-area.ts";
import { requireRole } from "../require-role.ts";
import { hashApiKey, newApiKeyToken } from "./api-key-token.ts";
import { keyLimits } from "./choices.ts";
import { apiKeySelect, toApiKeySummary } from "./format-api-key.ts";
import { narrowedAreas } from "./key-areas.ts";
import type { CreateApiKeyInput, CreatedApiKey } from "./schemas.ts";

/**
 * Makes a key for machines; it is in this answer and nowhere else, and opens no more than its maker holds.
 * @throws {AppError} `forbidden` for everybody but owners and admins, `conflict` when the tenant has enough keys.
 */
export async function createApiKey({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CreateApiKeyInput;
  clock?: Clock;
}): Promise<CreatedApiKey> {
  requireArea(ctx, "settings", "write");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId, actor } = ctx;
  if (actor.kind !== "member") throw new AppError("forbidden", "A key acts for the member who makes it.");
  const now = new Date(clock.now());
  const token = newApiKeyToken(tenantId);
  return withTenant(tenantId, async (tx) => {
    requireHolds(await lockMembers(tx, ctx), narrowedAreas(rolePresets.owner, input.areas));
    const living = await tx.apiKey.count({ where: { tenantId, revokedAt: null, expiresAt: { gt: now } } });
    if (living >= keyLimits.keys) {
      throw new AppError("conflict", `A tenant has ${keyLimits.keys} keys at most.`, {
        nextStep: "Revoke one that is no longer used.",
      });
    }
    const row = await tx.apiKey.create({
      data: {
        tenantId,
        id: newId("key"),
        name: input.name,
        tokenHash: hashApiKey(token),
        ending: token.slice(-4),
        areas: input.areas,
        createdById: actor.memberId,
        createdByName: actor.name,
        createdAt: now,
        expiresAt: new Date(now.getTime() + input.expiresInDays * 86_400_000),
      },
      select: apiKeySelect,
    });
    await recordAudit(tx, ctx, {
      action: "api-key.created",
      target: row.id,
      details: {
        name: input.name,
        areas: input.areas as Record<string, string>,
        expiresAt: row.expiresAt.toISOString(),
      },
    });
    return { key: toApiKeySummary(row, new Set([actor.memberId]), now), token };
  });
}
