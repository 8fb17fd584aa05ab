import { afterAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { watchDrift } from "./drift-watch.ts";
import { listDrift } from "./list-drift.ts";
import { recordDrift } from "./record-drift.ts";
import { recordShape } from "./record-shape.ts";

afterAll(() => gong.stop());

const operationId = "listUsers";
const mood = { path: "users[].mood", change: "unknown-field" } as const;
const side = { path: "calls[].direction", change: "unknown-value", value: "Sideways" } as const;
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index));

describe("the drift report", () => {
  it("counts answers, not records, and keeps when it began and was seen last", async () => {
    const { tenantId, ctx } = await makeTenant();
    const watch = watchDrift({ tenantId, purpose: "test", isByHand: false });
    const event = { type: "drift", operationId, requestId: undefined, fields: [mood, mood, side] } as const;
    await watch({ ...event, fields: [...event.fields] }, day(0));
    await watch({ ...event, fields: [mood] }, day(3));
    const { rows } = await listDrift({ ctx });
    expect(rows).toEqual([
      {
        operationId,
        ...mood,
        value: null,
        since: day(0).toISOString(),
        lastSeenAt: day(3).toISOString(),
        answers: 2,
      },
      { operationId, ...side, since: day(0).toISOString(), lastSeenAt: day(0).toISOString(), answers: 1 },
    ]);
  });

  it("counts exactly when many answers come at once", async () => {
    const { tenantId, ctx } = await makeTenant();
    const finding = { tenantId, operationId, fields: [mood, side] };
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        withTenant(tenantId, async (tx) => {
          await recordDrift(tx, { ...finding, fields: finding.fields.toReversed() }, day(index));
          await recordShape(
            tx,
            { tenantId, operationId, purpose: "test", paths: ["users[].id"] },
            day(index),
          );
        }),
      ),
    );
    const report = await listDrift({ ctx });
    expect(report.rows.map(({ answers }) => answers)).toEqual([12, 12]);
    expect(report.watched).toMatchObject([{ operationId, purpose: "test", answers: 12 }]);
  });

  it("names a field that stopped coming, since when", async () => {
    const { tenantId, ctx } = await makeTenant();
    const show = (paths: string[], index: number) =>
      withTenant(tenantId, (tx) =>
        recordShape(tx, { tenantId, operationId, purpose: "copy users", paths }, day(index)),
      );
    for (let index = 0; index < 6; index += 1) await show(["users[].id", "users[].title"], index);
    for (let index = 6; index < 26; index += 1) await show(["users[].id"], index);
    expect((await listDrift({ ctx })).rows).toEqual([
      {
        operationId,
        path: "users[].title",
        change: "vanished-field",
        value: null,
        since: day(5).toISOString(),
        lastSeenAt: day(5).toISOString(),
        answers: 20,
      },
    ]);
  });

  it("looks at one answer of an operation for each client of the worker, and at none of a person's", async () => {
    const { tenantId, ctx } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const copying = await openGong({ tenantId, lane: "incremental", purpose: "copy users" });
    await copying.users.list();
    await copying.users.list();
    const person = await openGong({ tenantId, lane: "interactive", purpose: "explorer" });
    await person.users.list();
    const report = await listDrift({ ctx });
    expect(report.watched).toMatchObject([{ operationId, purpose: "copy users", answers: 1 }]);
    expect(report.rows).toEqual([]);
  });

  it("is another tenant's own affair, and a viewer's none", async () => {
    const { tenantId } = await makeTenant();
    await withTenant(tenantId, (tx) => recordDrift(tx, { tenantId, operationId, fields: [mood] }, day(0)));
    const other = await makeTenant();
    expect((await listDrift({ ctx: other.ctx })).rows).toEqual([]);
    const viewer = await makeMember(other, "viewer");
    await expect(listDrift({ ctx: viewer.ctx })).rejects.toMatchObject({ code: "forbidden" });
  });
});
