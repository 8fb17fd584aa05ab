import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { mapTask, taskTable } from "#lib/sync/catalog/map-task.ts";
import { upsertRows } from "#lib/sync/lists/write-rows.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { makeGongUser } from "#lib/test/mirror-factories.ts";
import { changeTasks } from "./change-tasks.ts";
import { listCallOutcomes } from "./list-call-outcomes.ts";
import { listTaskFilters } from "./list-task-filters.ts";
import { listTasks } from "./list-tasks.ts";
import { ChangeTasksInput, ListTasksQuery } from "./schemas.ts";

afterAll(() => gong.stop());

describe("Engage tasks", () => {
  let ops: TestMember & { tenantId: string };
  /** Of a rep who has some: the ids of the open ones. */
  let rep: string;
  let open: string[];
  const list = (query: Record<string, unknown> = {}, who: TestMember = ops) =>
    listTasks({ ctx: who.ctx, input: ListTasksQuery.parse(query) });
  const change = (input: unknown, who: TestMember = ops) =>
    changeTasks({ ctx: who.ctx, input: ChangeTasksInput.parse(input) });
  const sent = () =>
    withTenant(ops.tenantId, (tx) =>
      tx.gongRequest.count({ where: { tenantId: ops.tenantId, operation: "updateTask" } }),
    );

  beforeEach(async () => {
    quietGong(gong);
    const tenant = await makeTenant("Acme");
    ops = tenant;
    const { tenantId } = tenant;
    await connectToSimulator(gong, tenantId);
    const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
    const all = { types: ["FLOW" as const, "MANUAL" as const], taskAction: ["CALL" as const] };
    const { items: users } = await client.users.list();
    for (const { id } of users.filter(({ active }) => active)) {
      const filter = { ...all, userId: id, status: ["OPEN" as const, "DONE" as const, "DISMISSED" as const] };
      const { tasks } = await client.tasks.list({ filter });
      open = (tasks ?? []).filter(({ status }) => status === "OPEN").map((task) => task.id);
      if (open.length < 3) continue;
      rep = id;
      await makeGongUser(tenantId, { gongId: id, name: "Rep" });
      await withTenant(tenantId, (tx) =>
        upsertRows(
          { tx, tenantId, now: new Date() },
          taskTable,
          (tasks ?? []).map((task) => mapTask(task, id)),
        ),
      );
      break;
    }
    expect(open.length).toBeGreaterThan(2);
  });

  it("are listed by status, type, owner and due date, the next due first, page by page", async () => {
    const page = await list();
    expect(page.tasks.map(({ id }) => id).sort()).toEqual([...open].sort());
    expect(page.tasks.every(({ status, owner }) => status === "OPEN" && owner.name === "Rep")).toBe(true);
    const dues = page.tasks.map(({ dueAt }) => dueAt ?? "");
    expect(dues).toEqual([...dues].sort());
    const first = await list({ limit: 2 });
    const second = await list({ limit: 50, cursor: first.nextCursor });
    expect([...first.tasks, ...second.tasks].map(({ id }) => id)).toEqual(page.tasks.map(({ id }) => id));
    expect(first.count).toBe(open.length);
    expect((await list({ owner: "1" })).count).toBe(0);
    const [overdue, later] = [await list({ due: "overdue" }), await list({ due: "later" })];
    expect(overdue.tasks.every(({ isOverdue }) => isOverdue)).toBe(true);
    expect((overdue.count ?? 0) + (later.count ?? 0)).toBeLessThanOrEqual(open.length);
    const flow = await list({ type: "flow", status: "all" });
    const manual = await list({ type: "manual", status: "all" });
    expect((flow.count ?? 0) + (manual.count ?? 0)).toBe((await list({ status: "all" })).count);
    await expect(list({ cursor: '["now","1"]' })).rejects.toMatchObject({ code: "invalid_input" });
    expect((await listTaskFilters({ ctx: ops.ctx })).owners).toEqual([{ id: rep, name: "Rep" }]);
  });

  it("are done, dismissed and re-dated in Gong, and the list shows it at once", async () => {
    const [one = "", two = "", three = ""] = open;
    const done = await change({ change: "done", taskIds: [one, two] });
    expect(done.results.map(({ outcome }) => outcome)).toEqual(["changed", "changed"]);
    expect(done.requests).toBe(2);
    expect((await change({ change: "dismiss", taskIds: [two] })).results[0]?.gongRequestId).toMatch(
      /^\w{18,19}$/,
    );
    const dueAt = "2027-02-03T09:30:00.000Z";
    await change({ change: "due", taskIds: [three], dueAt });
    const shown = new Map((await list({ status: "all" })).tasks.map((task) => [task.id, task]));
    expect(shown.get(one)?.status).toBe("DONE");
    expect(shown.get(two)?.status).toBe("DISMISSED");
    expect(shown.get(three)?.dueAt).toBe(dueAt);
    await change({ change: "reopen", taskIds: [one, two] });
    expect((await list()).count).toBe(open.length);
    const audit = await withTenant(ops.tenantId, (tx) =>
      tx.auditEntry.findMany({
        where: { tenantId: ops.tenantId, action: "tasks.changed" },
        orderBy: { seq: "asc" },
      }),
    );
    const started = await withTenant(ops.tenantId, (tx) =>
      tx.auditEntry.findFirstOrThrow({
        where: { tenantId: ops.tenantId, action: "tasks.change-started" },
        orderBy: { seq: "asc" },
      }),
    );
    expect(started.details).toEqual({ change: "done", tasks: expect.arrayContaining([one, two]) });
    expect(started.seq).toBeLessThan(audit[0]?.seq ?? 0n);
    expect(audit.length).toBe(4);
    expect(audit[0]?.details).toMatchObject({
      change: "done",
      outcomes: { changed: expect.arrayContaining([one]) },
    });
  });

  it("are read again after a lost answer, not sent twice", async () => {
    const [one = ""] = open;
    gong.control.set("acme", { writeLostRate: 1 });
    const { results } = await change({ change: "done", taskIds: [one] });
    expect(results).toMatchObject([{ outcome: "changed", reason: expect.stringContaining("Read again") }]);
    expect(await sent()).toBe(1);
    expect((await list({ status: "done" })).tasks.map(({ id }) => id)).toContain(one);
    gong.control.set("acme", { writeLostRate: 0 });
    await change({ change: "reopen", taskIds: [one] });
  });

  it("tell each refusal and leave the unknown ones alone", async () => {
    const { results, requests } = await change({ change: "done", taskIds: ["12345"] });
    expect(results).toMatchObject([{ taskId: "12345", outcome: "missing" }]);
    expect(requests).toBe(0);
    const stranger = await makeTenant("Other");
    const [one = ""] = open;
    expect((await change({ change: "done", taskIds: [one] }, stranger)).results[0]?.outcome).toBe("missing");
    await connectToSimulator(gong, stranger.tenantId, "acme", { scopes: ["api:tasks:read"] });
    await withTenant(stranger.tenantId, (tx) =>
      upsertRows(
        { tx, tenantId: stranger.tenantId, now: new Date() },
        taskTable,
        open.map((id) => mapTask({ id, status: "OPEN" }, rep)),
      ),
    );
    const refused = await change({ change: "done", taskIds: open.slice(0, 2) }, stranger);
    expect(refused.results.map(({ outcome }) => outcome)).toEqual(["refused", "not_sent"]);
    expect(refused.results[0]?.reason).toContain("api:tasks:write");
  });

  it("are closed without the right to change flows, and only his own for who is limited to them", async () => {
    const reader = await makeMember({ tenantId: ops.tenantId, slug: ops.ctx.tenantSlug }, "member");
    await expect(change({ change: "done", taskIds: open }, reader)).rejects.toMatchObject({
      code: "forbidden",
    });
    const limited = await makeMember({ tenantId: ops.tenantId, slug: ops.ctx.tenantSlug }, "manager");
    Object.assign(limited.ctx.actor, { isLimitedToOwnFlows: true });
    expect((await list({}, limited)).count).toBe(0);
    expect((await change({ change: "done", taskIds: open }, limited)).requests).toBe(0);
    Object.assign(limited.ctx.actor, { gongUserId: rep });
    expect((await list({}, limited)).count).toBe(open.length);
  });

  it("stand beside the outcomes of dialled calls, in Gong's order", async () => {
    const { tenantId } = ops;
    const kept = { tenantId, contentHash: "x", raw: {}, mirroredAt: new Date() };
    await withTenant(tenantId, (tx) =>
      tx.gongCallOutcome.createMany({
        data: [
          { ...kept, name: "No answer", displayOrder: 2 },
          { ...kept, name: "Connected", displayOrder: 1, category: "Answered" },
          { ...kept, name: "Odd", displayOrder: null },
        ],
      }),
    );
    const outcomes = await listCallOutcomes({ ctx: ops.ctx });
    expect(outcomes.map(({ name }) => name)).toEqual(["Connected", "No answer", "Odd"]);
  });
});
