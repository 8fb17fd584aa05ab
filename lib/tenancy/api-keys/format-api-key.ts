import type { Prisma } from "#lib/db/generated/client.ts";
import type { ApiKeyState } from "./choices.ts";
import { readKeyAreas } from "./key-areas.ts";
import type { ApiKeySummary } from "./schemas.ts";

export const apiKeySelect = {
  id: true,
  name: true,
  ending: true,
  areas: true,
  createdById: true,
  createdByName: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  revokedByName: true,
} satisfies Prisma.ApiKeySelect;

type Row = Prisma.ApiKeyGetPayload<{ select: typeof apiKeySelect }>;

/** A key as lists show it; `livingMembers` are those of the makers who are still there and not disabled. */
export function toApiKeySummary(row: Row, livingMembers: ReadonlySet<string>, now: Date): ApiKeySummary {
  return {
    id: row.id,
    name: row.name,
    ending: row.ending,
    areas: readKeyAreas(row.areas),
    state: stateOf(row, livingMembers, now),
    createdBy: row.createdByName,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokedBy: row.revokedByName,
  };
}

function stateOf(row: Row, livingMembers: ReadonlySet<string>, now: Date): ApiKeyState {
  if (row.revokedAt) return "revoked";
  if (row.expiresAt <= now) return "expired";
  return livingMembers.has(row.createdById) ? "living" : "orphaned";
}
