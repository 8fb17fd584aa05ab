import { expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { refreshDerived } from "../refresh-derived.ts";

it("counts the questions of a transcript by the marks of any script, where Gong has not counted them", async () => {
  const { tenantId } = await makeTenant("Questions");
  await makeCall(tenantId, { gongId: "1", startedAt: "2026-10-01T10:00:00Z" });
  const asked = await withTenant(tenantId, async (tx) => {
    const key = { tenantId, callGongId: "1" };
    await tx.callTurn.updateMany({
      where: { ...key, side: "us" },
      data: { text: "いかがですか？ 価格は？" },
    });
    await tx.callTurn.updateMany({ where: { ...key, side: "them" }, data: { text: "هل هناك خصم؟" } });
    await refreshDerived(tx, tenantId, ["1"]);
    return tx.callFact.findFirstOrThrow({
      where: { ...key, userGongId: "" },
      select: { usQuestions: true, themQuestions: true },
    });
  });
  expect(asked).toEqual({ usQuestions: 2, themQuestions: 1 });
});
