import { expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { refreshSides } from "./replace-parties.ts";

it("gives the turns of the calls that are named the side of their speaker, and those of no other call", async () => {
  const { tenantId } = await makeTenant();
  for (const gongId of ["1", "2"]) await makeCall(tenantId, { gongId, startedAt: "2026-03-02T10:00:00Z" });
  const turnsOf = (callGongId: string) =>
    withTenant(tenantId, (tx) =>
      tx.callTurn.findMany({ where: { tenantId, callGongId }, orderBy: { position: "asc" } }),
    );
  const before = await turnsOf("1");
  const parties = await withTenant(tenantId, (tx) =>
    tx.callParty.findMany({ where: { tenantId, callGongId: "1" } }),
  );
  const speaker = parties.find((party) => before.some((turn) => turn.speakerGongId === party.speakerGongId));
  expect(speaker).toBeDefined();
  const other = speaker?.side === "them" ? "us" : "them";
  await withTenant(tenantId, async (tx) => {
    await tx.callParty.updateMany({
      where: { tenantId, speakerGongId: speaker?.speakerGongId ?? "" },
      data: { side: other },
    });
    await refreshSides(tx, tenantId, ["1"]);
  });
  expect((await turnsOf("1")).map(({ position, side }) => ({ position, side }))).toEqual(
    before.map(({ position, side, speakerGongId }) => ({
      position,
      side: speakerGongId === speaker?.speakerGongId ? other : side,
    })),
  );
  expect(before.some(({ speakerGongId }) => speakerGongId === speaker?.speakerGongId)).toBe(true);
  expect((await turnsOf("2")).every(({ side }, index) => side === before[index]?.side)).toBe(true);
});
