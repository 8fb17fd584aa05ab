import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () =>
  (await import("#lib/test/gong-setup.ts")).startSimulatedGong({ acme: 140, nordwind: 5 }),
);

import { withTenant } from "#lib/db/with-tenant.ts";
import { findOperation, listOperations } from "#lib/gong/operations/registry.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { OPERATIONS as served } from "#simulator/api/operations.ts";
import { formModel } from "./form-model.ts";
import { explorerClient } from "./testing/explorer-client.ts";
import { fillRequired } from "./testing/fill-form.ts";

afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

async function connected(more: Parameters<typeof connectToSimulator>[3] = {}) {
  const tenant = await makeTenant();
  await connectToSimulator(gong, tenant.tenantId, "acme", more);
  return { ...tenant, explorer: await explorerClient(tenant.slug, tenant.personId) };
}
const ledgerOf = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.gongRequest.findMany({ where: { tenantId }, orderBy: { at: "asc" } }));
const auditOf = (tenantId: string, action: string) =>
  withTenant(tenantId, (tx) =>
    tx.auditEntry.findMany({ where: { tenantId, action }, orderBy: { seq: "asc" } }),
  );
const storedRuns = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.explorerRun.findMany({ where: { tenantId } }));

describe("the catalogue", () => {
  it("lists all operations, with what the connection and the member may", async () => {
    const { tenantId, slug } = await connected({ scopes: ["api:users:read", "api:calls:read:basic"] });
    const admin = await makeMember({ tenantId, slug }, "admin");
    await withTenant(tenantId, (tx) =>
      tx.member.updateMany({
        where: { tenantId, personId: admin.personId },
        data: { areas: { privacy: "none", flows: "read" } },
      }),
    );
    const explorer = await explorerClient(slug, admin.personId);
    const { operations, connection } = (await explorer.catalogue()).body;
    expect(connection).toEqual({ state: "active", isLimitedByScopes: true });
    expect(operations.map(({ id }) => id)).toEqual(listOperations().map(({ id }) => id));
    const of = (id: string) => operations.find((operation) => operation.id === id);
    expect(of("listUsers")).toMatchObject({ isGranted: true, missingScopes: [], isAllowed: true });
    expect(of("listFlows")).toMatchObject({
      isGranted: false,
      missingScopes: ["api:flows:read"],
      isAllowed: true,
    });
    expect(of("assignProspects")).toMatchObject({
      isAllowed: false,
      closedBecause: expect.stringContaining("flows"),
    });
    expect(of("getDataForEmail")).toMatchObject({ isAllowed: false, area: "privacy", level: "read" });
    expect(of("listTargets")).toMatchObject({ isGranted: null, standing: "new" });
  });

  it("gives each operation a page of its own, with its form", async () => {
    const { explorer } = await connected();
    const { body } = await explorer.operation("deleteMeeting");
    expect(body).toMatchObject({ confirmationWord: "deleteMeeting", access: "destructive" });
    expect(body.form.sections.map(({ part }) => part)).toEqual(["path", "body"]);
    expect((await explorer.operation("nothing")).status).toBe(404);
  });

  it("is closed to members without the settings", async () => {
    const { tenantId, slug } = await connected();
    for (const role of ["manager", "member", "viewer"] as const) {
      const { personId } = await makeMember({ tenantId, slug }, role);
      const explorer = await explorerClient(slug, personId);
      expect((await explorer.catalogue()).status).toBe(403);
      expect((await explorer.run("listUsers", { values: {} })).status).toBe(403);
      expect((await explorer.raw({ method: "GET", path: "/v2/users" })).status).toBe(403);
      expect((await explorer.history()).status).toBe(403);
    }
    expect(await ledgerOf(tenantId)).toEqual([]);
  });
});

describe("a run", () => {
  it("answers with Gong's own text, what it took, and the place of the next page", async () => {
    const { tenantId, explorer, ctx } = await connected();
    const first = (await explorer.run("listUsers", { values: {} })).body;
    expect(first).toMatchObject({
      outcome: "ok",
      status: 200,
      requestsSpent: 1,
      trouble: null,
      drift: [],
      rejected: [],
    });
    expect(JSON.parse(first.raw?.text ?? "").users).toHaveLength(first.itemCount ?? -1);
    expect(first.gongRequestId).toBe(JSON.parse(first.raw?.text ?? "").requestId);
    const ledger = await ledgerOf(tenantId);
    expect(ledger).toMatchObject([
      {
        operation: "listUsers",
        purpose: "explorer",
        lane: "interactive",
        memberId: ctx.actor.memberId,
        status: 200,
      },
    ]);
    expect(await auditOf(tenantId, "explorer.run")).toMatchObject([
      {
        target: "listUsers",
        actorId: ctx.actor.memberId,
        details: { run: first.runId, status: 200, outcome: "ok" },
      },
    ]);
  });

  it("walks the pages by the cursor it was given", async () => {
    const { explorer } = await connected();
    const span = { fromDateTime: "2020-01-01T00:00:00Z", toDateTime: "2030-01-01T00:00:00Z" };
    const first = (await explorer.run("listCalls", { values: span })).body;
    const second = (await explorer.run("listCalls", { values: { ...span, cursor: first.nextCursor } })).body;
    const ids = (text = "") => (JSON.parse(text).calls as { id: string }[]).map(({ id }) => id);
    expect(ids(first.raw?.text)).toHaveLength(100);
    expect(ids(first.raw?.text)).not.toContain(ids(second.raw?.text)[0]);
  });

  it("names wrong fields by their path and sends nothing", async () => {
    const { tenantId, explorer } = await connected();
    const wrong = await explorer.run("listCallsExtensive", {
      values: { filter: { fromDateTime: "2026-05-01", callIds: ["12a"] } },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.invalidParams?.map(({ name }) => name)).toEqual([
      "filter.fromDateTime",
      "filter.callIds[0]",
    ]);
    expect(wrong.body.detail).toContain("Nothing was sent");
    expect(await ledgerOf(tenantId)).toEqual([]);
    expect(await storedRuns(tenantId)).toEqual([]);
  });

  it("hands out Gong's refusal with its sentence, the next step and the request id", async () => {
    const { explorer } = await connected({ scopes: ["api:workspaces:read"] });
    const { status, body } = await explorer.run("listUsers", { values: {} });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: "refused",
      trouble: { kind: "missing-scope", code: "gong_missing_scope", scope: "api:users:read" },
    });
    expect(body.trouble?.gongTexts.join()).toContain("api:users:read");
    expect(body.trouble?.nextStep).toContain("reconnects");
    expect(body.gongRequestId).toMatch(/^[a-z0-9]{18,19}$/);
    expect(JSON.parse(body.raw?.text ?? "").errors).toHaveLength(1);
  });

  it("names the scope in the 403 form too", async () => {
    const { explorer } = await connected({ scopes: ["api:workspaces:read"] });
    gong.control.set("acme", { scopeErrorStatus: 403 });
    const { body } = await explorer.run("listUsers", { values: {} });
    expect(body.trouble).toMatchObject({ kind: "missing-scope", scope: "api:users:read" });
  });

  it("says that Gong is not connected, and notes no run", async () => {
    const { tenantId, slug, personId } = await makeTenant();
    const answer = await (await explorerClient(slug, personId)).run("listUsers", { values: {} });
    expect(answer).toMatchObject({ status: 412, body: { code: "precondition_failed" } });
    expect(await storedRuns(tenantId)).toEqual([]);
  });

  it("asks for the operation's name before it takes anything away, and sends a change once for its key", async () => {
    const { tenantId, explorer } = await connected();
    const values = { meetingId: "12345", organizerEmail: "ada.lindqvist@acme.example" };
    const unconfirmed = await explorer.run("deleteMeeting", { values, key: "key-00000001" });
    expect(unconfirmed).toMatchObject({ status: 400, body: { invalidParams: [{ name: "confirmation" }] } });
    const confirmation = "deleteMeeting";
    const keyless = await explorer.run("deleteMeeting", { values, confirmation });
    expect(keyless).toMatchObject({ status: 400, body: { invalidParams: [{ name: "key" }] } });
    expect(await ledgerOf(tenantId)).toEqual([]);
    const sent = await explorer.run("deleteMeeting", { values, confirmation, key: "key-00000001" });
    expect(sent.status).toBe(200);
    const again = await explorer.run("deleteMeeting", { values, confirmation, key: "key-00000001" });
    expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(await ledgerOf(tenantId)).toHaveLength(1);
  });

  it("is not repeated, and says that it may have happened, when a change loses its answer", async () => {
    const { tenantId, explorer } = await connected();
    gong.control.set("acme", { outage: "refuse" });
    const values = fillRequired(formModel(operationOf("createMeeting")));
    const { body } = await explorer.run("createMeeting", { values, key: "key-00000002" });
    expect(body).toMatchObject({
      outcome: "failed",
      status: null,
      requestsSpent: 1,
      trouble: { isOutcomeUnknown: true },
    });
    expect(body.trouble?.nextStep).toContain("look at the present state");
    expect(await ledgerOf(tenantId)).toHaveLength(1);
  });

  it("hands out the whole answer as a file", async () => {
    const { explorer } = await connected();
    const file = await explorer.download("listWorkspaces", {});
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="listWorkspaces-[\dT-]+\.json"$/,
    );
    expect(file.body.workspaces).toBeInstanceOf(Array);
    expect((await explorer.download("createMeeting", {})).status).toBe(400);
  });

  it("is limited for each person", async () => {
    const { explorer } = await connected();
    const statuses: number[] = [];
    for (let index = 0; index < 32; index += 1)
      statuses.push((await explorer.run("listUsers", { values: { no: 1 } })).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(400));
    expect(statuses.slice(-1)).toEqual([429]);
  });
});

const operationOf = (id: string) => {
  const operation = findOperation(id);
  if (operation === undefined) throw new Error(id);
  return operation;
};

describe("every operation that the simulator serves", () => {
  it.each(served.map(({ id }) => id).toSorted())(
    "%s runs from its form and is answered, never lost",
    async (id) => {
      const { tenantId, explorer } = await connected();
      const operation = operationOf(id);
      const form = formModel(operation);
      const values = fillRequired(form);
      if (id === "createCall") Object.assign(values, { parties: [{ userId: values.primaryUser }] });
      const header = { values, key: "key-00000003", confirmation: id };
      const { status, body } =
        form.fileField === null
          ? await explorer.run(id, header)
          : await explorer.upload(id, {
              header: { ...header, fileName: fileNames[id] },
              bytes: "ID3x",
              type: "",
            });
      expect(status, JSON.stringify(body)).toBe(200);
      expect(["ok", "empty", "refused"], JSON.stringify(body.trouble)).toContain(body.outcome);
      expect(body.gongRequestId).toMatch(/^\w+$/);
      expect(body.drift).toEqual([]);
      if (body.outcome === "refused") {
        expect(body.trouble?.gongTexts.join("")).not.toBe("");
        expect(body.trouble?.nextStep).toBeTruthy();
      }
      const ledger = await ledgerOf(tenantId);
      expect(ledger).toHaveLength(body.requestsSpent);
      expect(new Set(ledger.map((row) => row.operation))).toEqual(new Set([id]));
      expect(await auditOf(tenantId, "explorer.run")).toHaveLength(1);
    },
  );
});

const fileNames: Record<string, string> = {
  uploadCallMedia: "talk.mp3",
  uploadCrmObjects: "deals.ldjson",
  uploadTargetAssignments: "targets.csv",
};
