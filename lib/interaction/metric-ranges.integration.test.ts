import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { defaultRanges } from "./choices.ts";
import { listMetricRanges } from "./list-metric-ranges.ts";
import { UpdateRangesInput } from "./schemas.ts";
import { updateMetricRanges } from "./update-metric-ranges.ts";

let acme: Awaited<ReturnType<typeof makeTenant>>;
let other: Awaited<ReturnType<typeof makeTenant>>;

beforeAll(async () => {
  [acme, other] = [await makeTenant(), await makeTenant()];
});

describe("recommended ranges", () => {
  it("are the known ones until a tenant sets its own, which count for it alone and leave a trace", async () => {
    expect(await listMetricRanges({ ctx: acme.ctx })).toEqual(defaultRanges);
    const input = UpdateRangesInput.parse({
      talkRatio: { from: 0.4, to: 0.6 },
      patience: { from: 0.6, to: 1 },
    });
    const after = await updateMetricRanges({ ctx: acme.ctx, input });
    expect(after).toEqual({ ...defaultRanges, ...input });
    expect(await listMetricRanges({ ctx: acme.ctx })).toEqual(after);
    expect(await listMetricRanges({ ctx: other.ctx })).toEqual(defaultRanges);
    const overview = await getOverview({ ctx: acme.ctx, input: TeamScopeQuery.parse({}) });
    expect(overview.shareRange).toEqual({ from: 0.4, to: 0.6 });
    const traces = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId: acme.tenantId, action: "tenant.ranges-changed" } }),
    );
    expect(traces).toBe(1);
  });

  it("can be none, and those that are not named stay", async () => {
    const after = await updateMetricRanges({ ctx: acme.ctx, input: { talkRatio: null } });
    expect(after.talkRatio).toBeNull();
    expect(after.patience).toEqual({ from: 0.6, to: 1 });
    const overview = await getOverview({ ctx: acme.ctx, input: TeamScopeQuery.parse({}) });
    expect(overview.shareRange).toBeNull();
  });

  it("are set by owners and admins only", async () => {
    const { ctx } = await makeMember(acme, "manager");
    const input = { talkRatio: null };
    await expect((async () => updateMetricRanges({ ctx, input }))()).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it.each([
    { talkRatio: { from: 0.6, to: 0.4 } },
    { talkRatio: { from: 0.4, to: 1.4 } },
    { patience: { from: -1, to: 1 } },
    { charm: { from: 0, to: 1 } },
  ])("refuse %o", (input) => {
    expect(UpdateRangesInput.safeParse(input).success).toBe(false);
  });
});
