import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { POST as unassignRoute } from "#app/api/tenants/[tenant]/flows/prospects/unassign/route.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { lookUpProspects } from "./look-up-prospects.ts";
import { UnassignProspectsInput } from "./schemas.ts";
import { unassignProspects } from "./unassign-prospects.ts";

const ownerEmail = "ada.lindqvist@acme.example";
const kimEmail = "kim.tanaka@acme.example";

afterAll(() => gong.stop());

describe("prospects in flows", () => {
  let ops: TestMember & { tenantId: string; slug: string };
  let flows: [string, string, string];
  let people: [string, string, string];
  const live = (id: string) =>
    gong.control
      .engage("acme")
      .enrolments()
      .enrolments.filter((pair) => pair.crmProspectId === id && pair.live > 0)
      .map(({ flowId }) => flowId);
  const assign = async (flowId: string, ids: string[], email = ownerEmail) => {
    const client = await openGong({ tenantId: ops.tenantId, lane: "interactive", purpose: "test" });
    const answer = await client.flows.assignProspects({
      crmProspectsIds: ids,
      flowId,
      flowInstanceOwnerEmail: email,
      overrides: { coolOffOverride: true },
    });
    expect(answer.prospectsNotAssigned ?? []).toEqual([]);
    return (answer.prospectsAssigned ?? []).map(({ flowInstanceId }) => flowInstanceId);
  };
  const unassign = (input: unknown, who: TestMember = ops) =>
    unassignProspects({ ctx: who.ctx, input: UnassignProspectsInput.parse(input) });
  const sent = async (operation: string) =>
    withTenant(ops.tenantId, (tx) => tx.gongRequest.count({ where: { tenantId: ops.tenantId, operation } }));

  beforeEach(async () => {
    quietGong(gong);
    ops = await makeTenant("Acme");
    await connectToSimulator(gong, ops.tenantId);
    const engage = gong.control.engage("acme");
    flows = engage.addFlows(3) as [string, string, string];
    const free = engage.prospects({ limit: 3, isFree: true }).map(({ crmId }) => crmId);
    people = free as [string, string, string];
    expect(free).toHaveLength(3);
  });

  it("looks several people up with one request, those in no flow among them", async () => {
    const [one, two] = people;
    await assign(flows[0], [one]);
    await assign(flows[1], [one]);
    const found = await lookUpProspects({ ctx: ops.ctx, input: { crmProspectIds: [one, two, one] } });
    expect(found.requests).toBe(1);
    expect(await sent("listProspectFlows")).toBe(1);
    expect(found.prospects.map(({ crmProspectId, flows: all }) => [crmProspectId, all.length])).toEqual([
      [one, 2],
      [two, 0],
    ]);
    expect(found.prospects[0]?.flows.find(({ flowId }) => flowId === flows[0])).toMatchObject({
      ownerEmail,
      canUnassign: true,
      since: expect.stringMatching(/Z$/),
    });
  });

  it("X11: a stale flow id takes nobody out, least of all out of every flow", async () => {
    const [one] = people;
    await assign(flows[0], [one]);
    const before = await sent("unassignFlowsByCrmId");
    const { results } = await unassign({ kind: "one-flow", crmProspectIds: [one], flowId: flows[2] });
    expect(results).toMatchObject([
      { crmProspectId: one, outcome: "gone_before", reason: "Was not in this flow." },
    ]);
    expect(live(one)).toEqual([flows[0]]);
    expect(await sent("unassignFlowsByCrmId")).toBe(before);
    for (const flowId of [undefined, "", null, "all"]) {
      const read = UnassignProspectsInput.safeParse({ kind: "one-flow", crmProspectIds: [one], flowId });
      expect(read.success).toBe(false);
    }
    const mixed = UnassignProspectsInput.safeParse({
      kind: "all-flows",
      crmProspectIds: [one],
      flowId: flows[0],
    });
    expect(mixed.success).toBe(false);
  });

  it("X11: all flows is a choice of its own and sends no flow id", async () => {
    const [one, two] = people;
    await assign(flows[0], [one, two]);
    await assign(flows[1], [one]);
    const { results } = await unassign({ kind: "all-flows", crmProspectIds: [one] });
    expect(results.map(({ outcome }) => outcome)).toEqual(["left", "left"]);
    expect(live(one)).toEqual([]);
    expect(live(two)).toEqual([flows[0]]);
    expect(await sent("unassignFlowsByCrmId")).toBe(1);
    const audit = await withTenant(ops.tenantId, (tx) =>
      tx.auditEntry.findMany({
        where: { tenantId: ops.tenantId, action: { startsWith: "prospects." } },
        orderBy: { seq: "asc" },
      }),
    );
    expect(audit.map(({ action }) => action)).toEqual(["prospects.unassign-started", "prospects.unassigned"]);
    expect(audit[1]?.details).toMatchObject({
      kind: "all-flows",
      outcomes: { left: 2 },
      gongRequestIds: [results[0]?.gongRequestId],
    });
  });

  it("takes several people out of one flow with one change, and leaves their other flows", async () => {
    const [one, two, three] = people;
    await assign(flows[0], [one, two]);
    await assign(flows[1], [one, three]);
    const report = await unassign({ kind: "one-flow", crmProspectIds: people, flowId: flows[0] });
    expect(report.requests).toBe(2);
    expect(report.results.map(({ crmProspectId, outcome }) => [crmProspectId, outcome])).toEqual([
      [one, "left"],
      [two, "left"],
      [three, "gone_before"],
    ]);
    expect([live(one), live(two), live(three)]).toEqual([[flows[1]], [], [flows[1]]]);
  });

  it("ends one instance and tells of one that is not there", async () => {
    const [one] = people;
    const [instance] = await assign(flows[0], [one]);
    await assign(flows[1], [one]);
    const { results } = await unassign({
      kind: "instances",
      crmProspectIds: [one],
      flowInstanceIds: [instance, "12345678901234567890"],
    });
    expect(results.map(({ flowInstanceId, outcome }) => [flowInstanceId, outcome])).toEqual([
      [instance, "left"],
      ["12345678901234567890", "gone_before"],
    ]);
    expect(live(one)).toEqual([flows[1]]);
  });

  it("reads again after a lost answer instead of sending twice", async () => {
    const [one, two] = people;
    await assign(flows[0], [one, two]);
    gong.control.set("acme", { writeLostRate: 1 });
    const report = await unassign({ kind: "one-flow", crmProspectIds: [one, two], flowId: flows[0] });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(["left", "left"]);
    expect(report.results[0]?.reason).toContain("Read again");
    expect(report.requests).toBe(3);
    expect(await sent("unassignFlowsByInstanceId")).toBe(1);
  });

  it("tells what Gong refused, in its words, with its request id", async () => {
    const [one] = people;
    await assign(flows[0], [one]);
    const readOnly = await makeTenant("Reads only");
    await connectToSimulator(gong, readOnly.tenantId, "acme", { scopes: ["api:flows:read"] });
    const { results } = await unassign({ kind: "all-flows", crmProspectIds: [one] }, readOnly);
    expect(results).toMatchObject([{ outcome: "refused" }]);
    expect(results[0]?.reason).toContain("api:flows:write");
    expect(results[0]?.gongRequestId).toMatch(/^[a-z0-9]{18,19}$/);
    expect(live(one)).toEqual([flows[0]]);
  });

  it("leaves what stands under another owner to members who may only touch their own", async () => {
    const [one] = people;
    await assign(flows[0], [one]);
    await assign(flows[1], [one], kimEmail);
    const kim = await makeMember(ops, "manager");
    Object.assign(kim.ctx.actor, { gongUserId: "77", isLimitedToOwnFlows: true });
    await withTenant(ops.tenantId, async (tx) => {
      const { tenantId } = ops;
      await tx.gongUser.create({
        data: {
          tenantId,
          gongId: "77",
          name: "Kim Tanaka",
          emailAddress: kimEmail,
          active: true,
          contentHash: "x",
          raw: {},
          mirroredAt: new Date(),
        },
      });
    });
    const { results } = await unassign({ kind: "all-flows", crmProspectIds: [one] }, kim);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["left", "not_yours"]);
    expect(live(one)).toEqual([flows[0]]);
  });

  it("is closed without the right to change flows, and asks for a recent sign-in and a key", async () => {
    const [one] = people;
    const reader = await makeMember(ops, "member");
    const choice = { kind: "all-flows", crmProspectIds: [one] };
    await expect(unassign(choice, reader)).rejects.toMatchObject({ code: "forbidden" });
    const { cookie, sessionId } = await signInAs(ops.personId);
    const ask = (headers: Record<string, string> = {}) =>
      callRoute(unassignRoute, {
        method: "POST",
        path: `/api/tenants/${ops.slug}/flows/prospects/unassign`,
        params: { tenant: ops.slug },
        body: choice,
        cookie,
        headers,
      });
    expect((await ask()).status).toBe(400);
    const key = { "idempotency-key": "unassign-one" };
    expect((await ask(key)).status).toBe(200);
    await withPerson(ops.personId, (tx) =>
      tx.session.update({ where: { id: sessionId }, data: { provedAt: new Date(Date.now() - 3_600_000) } }),
    );
    const late = await ask({ "idempotency-key": "unassign-two" });
    expect(await late.json()).toMatchObject({ code: "proof_required" });
  });
});
