import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getCall } from "./get-call.ts";
import { getTranscript } from "./get-transcript.ts";
import { listCallFilters } from "./list-call-filters.ts";
import { listCalls } from "./list-calls.ts";
import { ListCallsQuery } from "./schemas.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

const query = (filter: Record<string, unknown> = {}) => ListCallsQuery.parse(filter);
const list = async (tenant: Pick<Tenant, "ctx">, filter: Record<string, unknown> = {}) =>
  (await listCalls({ ctx: tenant.ctx, input: query(filter) })).calls.map((call) => call.id);
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "no error",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

let acme: Tenant;
let other: Tenant;

beforeAll(async () => {
  acme = await makeTenant("Acme");
  other = await makeTenant("Other");
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  await makeGongUser(tenantId, { gongId: "502", name: "Kim Roe" });
  await makeCall(tenantId, {
    gongId: "1",
    startedAt: "2026-03-28T23:30:00Z",
    title: "Globex 100% pricing",
    primaryUserGongId: "501",
  });
  await makeCall(tenantId, {
    gongId: "2",
    startedAt: "2026-03-29T21:59:00Z",
    title: "Initech demo",
    primaryUserGongId: "502",
    direction: "Outbound",
  });
  await makeCall(tenantId, {
    gongId: "3",
    startedAt: "2026-03-29T22:01:00Z",
    title: null,
    workspaceGongId: "77",
  });
  await makeCall(tenantId, {
    gongId: "4",
    startedAt: "2026-03-30T10:00:00Z",
    title: "Secret",
    isPrivate: true,
  });
  await makeCall(tenantId, {
    gongId: "5",
    startedAt: "2026-03-30T10:00:00Z",
    title: "Gone",
    removedAt: new Date(),
  });
  await withTenant(tenantId, (tx) =>
    tx.callParty.updateMany({
      where: { tenantId, callGongId: "1", side: "them" },
      data: { emailAddress: "ines@globex.example" },
    }),
  );
  await makeCall(other.tenantId, { gongId: "9", startedAt: "2026-03-30T11:00:00Z", title: "Theirs" });
});

describe("listCalls", () => {
  it("gives what the actor may see, newest first, without private, removed or foreign calls", async () => {
    expect(await list(acme)).toEqual(["3", "2", "1"]);
    expect(await list(other)).toEqual(["9"]);
  });

  it("tells an admin, and nobody else, how many calls the policy hides", async () => {
    const viewer = await makeMember(acme, "viewer");
    expect((await listCalls({ ctx: acme.ctx, input: query() })).hidden).toBe(1);
    expect((await listCalls({ ctx: viewer.ctx, input: query() })).hidden).toBeNull();
  });

  it("reads days in the zone that is named, also when clocks change", async () => {
    expect(await list(acme, { from: "2026-03-29", to: "2026-03-29", zone: "Europe/Berlin" })).toEqual([
      "2",
      "1",
    ]);
    expect(await list(acme, { from: "2026-03-29", to: "2026-03-29", zone: "UTC" })).toEqual(["3", "2"]);
  });

  it("filters by workspace, host, direction and words in the title", async () => {
    expect(await list(acme, { workspace: "77" })).toEqual(["3"]);
    expect(await list(acme, { host: "501" })).toEqual(["1"]);
    expect(await list(acme, { direction: "Outbound" })).toEqual(["2"]);
    expect(await list(acme, { title: "GLOBEX" })).toEqual(["1"]);
  });

  it("lets any of several values of a filter do, and all filters together", async () => {
    expect(await list(acme, { host: ["501", "502"] })).toEqual(["2", "1"]);
    expect(await list(acme, { host: ["501", "502"], direction: ["Outbound", "Inbound"] })).toEqual(["2"]);
    expect(await list(acme, { participant: ["502", "599"] })).toEqual(["2"]);
    expect(await list(acme, { team: ["502", "599"] })).toEqual(["2"]);
    expect(await list(acme, { contact: ["ines@globex.example", "al@globex.example"] })).toEqual(["1"]);
    expect(await list(acme, { transcript: ["present", "waiting"], workspace: ["77", "78"] })).toEqual(["3"]);
    expect(await list(acme, { tracker: ["1", "2"] })).toEqual([]);
    expect(await list(acme, { outcome: ["a", "b"], topic: ["a", "b"], scorecard: ["1", "2"] })).toEqual([]);
    expect(ListCallsQuery.safeParse({ host: Array.from({ length: 26 }, (_, id) => `${id}`) }).success).toBe(
      false,
    );
  });

  it("takes percent signs and underscores in a title as they are", async () => {
    expect(await list(acme, { title: "100%" })).toEqual(["1"]);
    expect(await list(acme, { title: "%" })).toEqual(["1"]);
    expect(await list(acme, { title: "_" })).toEqual([]);
  });

  it("walks all pages without a loss or a repeat, also where calls begin at once", async () => {
    const tenant = await makeTenant("Pages");
    const ids = Array.from({ length: 25 }, (_, index) => String(1000 + index));
    for (const gongId of ids) await makeCall(tenant.tenantId, { gongId, startedAt: "2026-03-30T10:00:00Z" });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listCalls({
        ctx: tenant.ctx,
        input: query({ limit: 10, ...(cursor && { cursor }) }),
      });
      seen.push(...page.calls.map((call) => call.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...ids].reverse());
  });

  it("refuses a cursor, a date and a zone that are none", () => {
    expect(() => query({ cursor: "1_2; DROP TABLE" })).toThrow(/cursor/);
    expect(() => query({ from: "31.03.2026" })).toThrow(/date like/);
    for (const day of ["0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"]) {
      expect(() => query({ to: day }), day).toThrow(/between 1900 and 2199/);
    }
    expect(() => query({ title: "a\0b" })).toThrow(/must be text/);
    expect(() => query({ zone: "Mars/Olympus" })).toThrow(/time zone/);
  });
});

describe("listCallFilters", () => {
  it("offers only hosts of calls that can be seen", async () => {
    expect((await listCallFilters({ ctx: acme.ctx })).hosts.map((host) => host.name)).toEqual([
      "Bo Ek",
      "Kim Roe",
    ]);
    expect((await listCallFilters({ ctx: other.ctx })).hosts).toEqual([]);
  });
});

describe("getCall", () => {
  it("gives the call with its people", async () => {
    const call = await getCall({ ctx: acme.ctx, input: { callId: "1" } });
    expect(call).toMatchObject({ title: "Globex 100% pricing", host: { id: "501", name: "Bo Ek" } });
    expect(call.parties.map((party) => [party.name, party.side])).toEqual([
      ["Bo Ek", "us"],
      ["Ines Roth", "them"],
    ]);
  });

  it("answers alike for private, removed, foreign and unknown calls", async () => {
    for (const callId of ["4", "5", "9", "123456"]) {
      expect(await code(getCall({ ctx: acme.ctx, input: { callId } })), callId).toBe("not_found");
    }
  });
});

describe("getTranscript", () => {
  it("gives the turns and records who read them", async () => {
    const transcript = await getTranscript({ ctx: acme.ctx, input: { callId: "1" } });
    expect(transcript.turns.map((turn) => turn.sentences.map((sentence) => sentence.text))).toEqual([
      ["Hello there."],
      ["Hello, is there a discount?"],
    ]);
    const entries = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: acme.tenantId, action: "transcript.read" } }),
    );
    expect(entries).toMatchObject([{ target: "call:1", actorId: acme.ctx.actor.memberId }]);
  });

  it("is closed without the area, and for calls that are hidden", async () => {
    const outsider = await makeMember(acme, "viewer");
    outsider.ctx.actor.areas = { ...outsider.ctx.actor.areas, transcripts: "none" };
    expect(await code(getTranscript({ ctx: outsider.ctx, input: { callId: "1" } }))).toBe("forbidden");
    expect(await code(getTranscript({ ctx: acme.ctx, input: { callId: "4" } }))).toBe("not_found");
    expect(await code(getTranscript({ ctx: other.ctx, input: { callId: "1" } }))).toBe("not_found");
  });
});
