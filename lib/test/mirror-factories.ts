import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";

export async function makeGongUser(
  tenantId: string,
  fields: { gongId: string; name: string; emailAddress?: string; managerGongId?: string },
): Promise<void> {
  await withTenant(tenantId, (tx) =>
    tx.gongUser.create({
      data: { tenantId, active: true, contentHash: "test", raw: {}, mirroredAt: new Date(), ...fields },
    }),
  );
}

type CallFields = { gongId: string; startedAt: string } & Partial<
  Omit<Prisma.CallUncheckedCreateInput, "startedAt">
>;

/** A mirrored call with two people and two turns; a private one has no words. */
export async function makeCall(tenantId: string, { startedAt, ...fields }: CallFields): Promise<void> {
  const isPrivate = fields.isPrivate ?? false;
  const keys = { tenantId, callGongId: fields.gongId };
  await withTenant(tenantId, async (tx) => {
    await tx.call.create({
      data: {
        tenantId,
        startedAt: new Date(startedAt),
        durationSeconds: 1800,
        direction: "Conference",
        scope: "External",
        isPrivate,
        partyCount: 2,
        transcriptState: isPrivate ? "withheld" : "present",
        contentHash: "test",
        mirroredAt: new Date(),
        ...fields,
      },
    });
    await tx.callParty.createMany({
      data: [
        {
          ...keys,
          position: 0,
          name: "Bo Ek",
          side: "us",
          speakerGongId: "11",
          userGongId: "501",
          methods: [],
        },
        { ...keys, position: 1, name: "Ines Roth", side: "them", speakerGongId: "12", methods: [] },
      ],
    });
    if (isPrivate) return refreshDerived(tx, tenantId, [fields.gongId]);
    const turn = (position: number, speakerGongId: string, side: "us" | "them", text: string) => {
      const [startMs, endMs] = [position * 5_000, position * 5_000 + 4_000];
      return {
        ...keys,
        position,
        speakerGongId,
        side,
        startMs,
        endMs,
        text,
        sentences: [],
      };
    };
    await tx.callTurn.createMany({
      data: [turn(0, "11", "us", "Hello there."), turn(1, "12", "them", "Hello, is there a discount?")],
    });
    await refreshDerived(tx, tenantId, [fields.gongId]);
  });
}
