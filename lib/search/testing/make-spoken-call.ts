import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";

type Fields = Parameters<typeof makeCall>[1];

export interface Spoken {
  side: "us" | "them" | "unknown";
  text: string;
}

/** A mirrored call in which these turns were spoken: speaker 11 is us (Gong user 501 or the first of `users`), 12 them. */
export async function makeSpokenCall(
  tenantId: string,
  { turns, users, ...fields }: Fields & { turns: readonly Spoken[]; users?: readonly [string] },
): Promise<void> {
  await makeCall(tenantId, fields);
  const callGongId = fields.gongId;
  const speakers = { us: "11", them: "12", unknown: null };
  await withTenant(tenantId, async (tx) => {
    if (users) {
      const guest = { tenantId, callGongId, position: 0 };
      await tx.callParty.updateMany({ where: guest, data: { userGongId: users[0] ?? null } });
    }
    await tx.callTurn.deleteMany({ where: { tenantId, callGongId } });
    await tx.callTurn.createMany({
      data: turns.map(({ side, text }, position) => ({
        tenantId,
        callGongId,
        position,
        speakerGongId: speakers[side],
        side,
        startMs: position * 5_000,
        endMs: position * 5_000 + 4_000,
        text,
      })),
    });
    await refreshDerived(tx, tenantId, [callGongId]);
  });
}
