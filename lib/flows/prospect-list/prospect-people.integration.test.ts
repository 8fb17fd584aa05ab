import { beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { getAssignAccess } from "../get-assign-access.ts";
import { listFlowOwners } from "../list-flow-owners.ts";
import { listCrmPeople } from "./list-crm-people.ts";

const link = (objectType: string, objectId: string) => [
  { system: "Salesforce", objects: [{ objectType, objectId }] },
];

const parties = [
  { name: "Bo Ek", emailAddress: "bo@acme.example", affiliation: "Internal", context: [] },
  {
    name: "Ines Roth",
    emailAddress: "Ines@globex.example",
    title: "CFO",
    affiliation: "External",
    context: link("Contact", "0031"),
  },
  { name: "Nobody", affiliation: "External", context: link("Account", "0011") },
];

describe("people to put into a flow", () => {
  let owner: TestMember & { tenantId: string; slug: string };
  const ask = (who: TestMember, input: { callIds?: string[]; account?: string }) =>
    listCrmPeople({ ctx: who.ctx, input });

  beforeEach(async () => {
    owner = await makeTenant("Acme");
    const { tenantId } = owner;
    const startedAt = "2026-09-01T10:00:00Z";
    await makeCall(tenantId, { gongId: "1", startedAt, title: "Pricing", accountName: "Globex" });
    await makeCall(tenantId, { gongId: "2", startedAt, accountName: "Globex", isPrivate: true });
    await withTenant(tenantId, (tx) =>
      tx.callRecord.createMany({
        data: ["1", "2"].map((callGongId) => ({ tenantId, callGongId, raw: { parties } })),
      }),
    );
  });

  it("come from a call with their CRM links, each once; those without a link are counted", async () => {
    expect(await ask(owner, { callIds: ["1"] })).toEqual({
      title: "Pricing",
      calls: 1,
      people: [
        { crmId: "0031", kind: "Contact", name: "Ines Roth", email: "ines@globex.example", title: "CFO" },
      ],
      unlinked: 1,
    });
    expect(await ask(owner, { account: "Globex" })).toMatchObject({ calls: 1, people: [{ crmId: "0031" }] });
  });

  it("come from no call that the member may not see, nor from another tenant's", async () => {
    expect(await ask(owner, { callIds: ["2"] })).toMatchObject({ calls: 0, people: [] });
    const stranger = await makeTenant("Other");
    expect(await ask(stranger, { callIds: ["1"] })).toMatchObject({ calls: 0, people: [] });
    const viewer = await makeMember(owner, "viewer");
    await expect(ask(viewer, { callIds: ["1"] })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("can be given to active users, of a personal flow only to those who have it", async () => {
    const { tenantId } = owner;
    const copied = { contentHash: "x", raw: {}, mirroredAt: new Date() };
    await withTenant(tenantId, async (tx) => {
      await tx.gongUser.createMany({
        data: ["Kim", "Ada", "Gone"].map((name, index) => ({
          tenantId,
          gongId: String(index + 1),
          name,
          emailAddress: `${name}@Acme.example`,
          active: name !== "Gone",
          ...copied,
        })),
      });
      const flow = (gongId: string, visibility: string) => ({
        tenantId,
        gongId,
        name: gongId,
        visibility,
        isExclusive: false,
        ...copied,
      });
      await tx.gongFlow.createMany({ data: [flow("10", "Company"), flow("11", "Personal")] });
      await tx.gongFlowOwner.create({ data: { tenantId, flowGongId: "11", userGongId: "1", ...copied } });
    });
    const names = async (input: { words?: string; flowId?: string }) =>
      (await listFlowOwners({ ctx: owner.ctx, input })).owners.map(({ name }) => name);
    expect(await names({})).toEqual(["Ada", "Kim"]);
    expect(await names({ words: "kim@" })).toEqual(["Kim"]);
    expect(await names({ flowId: "10" })).toEqual(["Ada", "Kim"]);
    expect(await names({ flowId: "11" })).toEqual(["Kim"]);
    const { owners } = await listFlowOwners({ ctx: owner.ctx, input: { words: "ada" } });
    expect(owners).toEqual([{ id: "2", name: "Ada", email: "ada@acme.example", title: null, lastWeek: 0 }]);
  });

  it("can be assigned only with the area, and over a connection that may", async () => {
    const viewer = await makeMember(owner, "member");
    expect(await getAssignAccess({ ctx: viewer.ctx })).toMatchObject({
      isOpen: false,
      reason: expect.stringContaining("reading only"),
    });
    expect(await getAssignAccess({ ctx: owner.ctx })).toMatchObject({
      isOpen: false,
      reason: expect.stringContaining("not connected"),
    });
  });
});
