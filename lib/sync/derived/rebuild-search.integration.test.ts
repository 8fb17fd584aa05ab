import { expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeSpokenCall } from "#lib/search/testing/make-spoken-call.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { rebuildSearch } from "./rebuild-search.ts";

it("brings lost and outdated search rows back to what the sync had written, and touches no other tenant", async () => {
  const [mine, theirs] = [await makeTenant("Mine"), await makeTenant("Theirs")];
  const read = (tenantId: string) =>
    withTenant(
      tenantId,
      (tx) => tx.$queryRaw<{ id: string; section: number; terms: string; pairs: Uint8Array }[]>`
        SELECT call_gong_id AS id, section, started_at::text, terms::text AS terms, pairs FROM search_sections
        WHERE tenant_id = ${tenantId} ORDER BY 1, 2`,
    );
  for (const { tenantId } of [mine, theirs]) {
    for (let index = 0; index < 5; index += 1) {
      const turns = [{ side: "us" as const, text: `Réductions ${index}` }];
      const gongId = String(5_000 + index);
      await makeSpokenCall(tenantId, { gongId, startedAt: "2026-03-01T10:00:00Z", language: "fre", turns });
    }
  }
  const [before, others] = [await read(mine.tenantId), await read(theirs.tenantId)];
  expect(before).toHaveLength(5);
  await withTenant(mine.tenantId, async (tx) => {
    const { tenantId } = mine;
    await tx.searchSection.deleteMany({ where: { tenantId, callGongId: { gt: "5002" } } });
    await tx.$executeRaw`UPDATE search_sections SET terms = 'old'::tsvector, pairs = NULL WHERE tenant_id = ${tenantId}`;
  });
  expect(await rebuildSearch(mine.tenantId, { pageSize: 2 })).toBe(5);
  expect(await read(mine.tenantId)).toEqual(before);
  expect(await read(theirs.tenantId)).toEqual(others);
});
