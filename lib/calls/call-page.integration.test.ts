import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportTranscript } from "./export-transcript.ts";
import { getCallContent } from "./get-call-content.ts";
import { getCallCrm } from "./get-call-crm.ts";
import { getCallMarks } from "./get-call-marks.ts";
import { getCallNeighbours } from "./get-call-neighbours.ts";
import { getCallRecord, mayReadRecord } from "./get-call-record.ts";
import { getCallStatistics } from "./get-call-statistics.ts";
import { getTranscript } from "./get-transcript.ts";
import { getTranscriptOpening } from "./get-transcript-opening.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

let acme: Tenant;
let other: Tenant;

const verbs = {
  marks: (ctx: Tenant["ctx"], callId: string) => getCallMarks({ ctx, input: { callId } }),
  content: (ctx: Tenant["ctx"], callId: string) => getCallContent({ ctx, input: { callId } }),
  crm: (ctx: Tenant["ctx"], callId: string) => getCallCrm({ ctx, input: { callId } }),
  record: (ctx: Tenant["ctx"], callId: string) => getCallRecord({ ctx, input: { callId } }),
  statistics: (ctx: Tenant["ctx"], callId: string) => getCallStatistics({ ctx, input: { callId } }),
  neighbours: (ctx: Tenant["ctx"], callId: string) => getCallNeighbours({ ctx, input: { callId } }),
  opening: (ctx: Tenant["ctx"], callId: string) => opening(ctx, callId),
  file: (ctx: Tenant["ctx"], callId: string) => exportTranscript({ ctx, input: { callId, format: "txt" } }),
};

const opening = (ctx: Tenant["ctx"], callId: string, atSeconds = 0) =>
  getTranscriptOpening({ ctx, input: { callId, atSeconds } });

const closed = (area: string) => ({
  ...acme.ctx,
  actor: { ...acme.ctx.actor, areas: { ...acme.ctx.actor.areas, [area]: "none" } },
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? { code: error.code, message: error.message } : error),
  );

const deal = (timing: string, value: number) => ({
  objectType: "Opportunity",
  objectId: "006",
  timing,
  fields: [{ name: "Amount", value }],
});

const record = {
  context: [{ system: "Salesforce", objects: [deal("Now", 200), deal("TimeOfCall", 150)] }],
  content: {
    trackers: [
      {
        id: "7",
        name: "Discount",
        count: 1,
        occurrences: [{ startTime: 5, speakerId: "12" }],
        phrases: [{ phrase: "discount", count: 1, occurrences: [{ startTime: 5, speakerId: "12" }] }],
      },
      { id: "8", name: "Nothing", count: 0, occurrences: [], phrases: [] },
    ],
    outline: [{ section: "Pricing", startTime: 5, duration: 4, items: [] }, "damaged", { section: null }],
  },
  collaboration: {
    publicComments: [
      { id: "c", audioStartTime: 5.2, commenterUserId: "501", comment: "secret words", inReplyTo: null },
      { id: "d", audioStartTime: 5.2, commenterUserId: "501", comment: "thanks", inReplyTo: "c" },
    ],
  },
  interaction: { questions: { companyCount: 0, nonCompanyCount: 1 } },
};

beforeAll(async () => {
  acme = await makeTenant("Acme");
  other = await makeTenant("Other");
  await makeGongUser(acme.tenantId, { gongId: "501", name: "Bo Ek" });
  const globex = { accountName: "Globex", primaryUserGongId: "501" };
  await makeCall(acme.tenantId, { gongId: "1", startedAt: "2026-03-01T10:00:00Z", ...globex });
  await makeCall(acme.tenantId, {
    gongId: "2",
    startedAt: "2026-03-02T10:00:00Z",
    ...globex,
    isPrivate: true,
  });
  await makeCall(acme.tenantId, { gongId: "3", startedAt: "2026-03-03T10:00:00Z", ...globex, title: "Now" });
  await makeCall(acme.tenantId, { gongId: "4", startedAt: "2026-03-03T10:00:00Z", ...globex });
  await makeCall(acme.tenantId, {
    gongId: "5",
    startedAt: "2026-03-04T10:00:00Z",
    ...globex,
    accountName: "Initech",
  });
  await makeCall(acme.tenantId, {
    gongId: "6",
    startedAt: "2026-03-05T10:00:00Z",
    ...globex,
    removedAt: new Date(),
  });
  await withTenant(acme.tenantId, async (tx) => {
    await tx.callRecord.create({ data: { tenantId: acme.tenantId, callGongId: "3", raw: record } });
    await tx.callRecord.create({ data: { tenantId: acme.tenantId, callGongId: "2", raw: record } });
  });
});

describe("every part of the call page", () => {
  it("answers for a foreign, hidden or removed call as for one that never was", async () => {
    for (const [name, verb] of Object.entries(verbs)) {
      const missing = await failure(verb(other.ctx, "999"));
      expect(missing, name).toMatchObject({ code: "not_found" });
      expect(await failure(verb(other.ctx, "3")), name).toEqual(missing);
      expect(await failure(verb(acme.ctx, "2")), name).toEqual(missing);
      expect(await failure(verb(acme.ctx, "6")), name).toEqual(missing);
    }
  });

  it("stays closed where the member's areas close it", async () => {
    expect(await failure(verbs.file(closed("transcripts") as Tenant["ctx"], "3"))).toMatchObject({
      code: "forbidden",
    });
    expect(await failure(verbs.record(closed("transcripts") as Tenant["ctx"], "3"))).toMatchObject({
      code: "forbidden",
    });
    expect(await failure(verbs.statistics(closed("stats") as Tenant["ctx"], "3"))).toMatchObject({
      code: "forbidden",
    });
    expect(await failure(verbs.marks(closed("calls") as Tenant["ctx"], "3"))).toMatchObject({
      code: "forbidden",
    });
  });

  it("follows the tenant's rule of whose calls one sees", async () => {
    const viewer = await makeMember(other, "viewer");
    await withTenant(other.tenantId, (tx) =>
      tx.tenant.update({ where: { id: other.tenantId }, data: { visibility: "own_calls" } }),
    );
    await makeCall(other.tenantId, { gongId: "3", startedAt: "2026-03-03T10:00:00Z" });
    expect(await failure(verbs.neighbours(other.ctx, "3"))).toBeNull();
    expect(await failure(verbs.neighbours(viewer.ctx, "3"))).toMatchObject({ code: "not_found" });
  });
});

it("names the moments in Gong's record, without the words of comments, and leaves out what is damaged", async () => {
  const marks = await verbs.marks(acme.ctx, "3");
  expect(marks).toEqual({
    sections: [{ name: "Pricing", startMs: 5_000, endMs: 9_000 }],
    trackers: [{ id: "7", name: "Discount", places: [{ atMs: 5_000, phrase: "discount", speakerId: "12" }] }],
    comments: [{ atMs: 5_200, by: "Bo Ek" }],
  });
  expect(await verbs.marks(acme.ctx, "1")).toEqual({ sections: [], trackers: [], comments: [] });
});

it("tells a call in Gong's words, comments with their answers and writers", async () => {
  const content = await verbs.content(acme.ctx, "3");
  expect(content).toMatchObject({
    outline: [{ name: "Pricing", atMs: 5_000, lengthMs: 4_000, items: [] }],
    questions: { us: 0, them: 1 },
    comments: [{ id: "c", text: "secret words", by: "Bo Ek", replies: [{ id: "d", text: "thanks" }] }],
  });
  expect(await verbs.content(acme.ctx, "1")).toMatchObject({ outline: [], comments: [], outcome: null });
});

it("sets what the CRM says today beside what it said at the time of the call", async () => {
  const { objects } = await verbs.crm(acme.ctx, "3");
  expect(objects).toMatchObject([
    { type: "Opportunity", fields: [{ name: "Amount", now: "200", atCall: "150", isChanged: true }] },
  ]);
  expect((await verbs.crm(acme.ctx, "1")).objects).toEqual([]);
});

it("gives out Gong's record as it is stored, and records who looked at it", async () => {
  expect((await verbs.record(acme.ctx, "3")).record).toEqual(record);
  expect((await verbs.record(acme.ctx, "1")).record).toBeNull();
  const entries = await withTenant(acme.tenantId, (tx) =>
    tx.auditEntry.findMany({ where: { tenantId: acme.tenantId, action: "call.record-read" } }),
  );
  expect(entries.map(({ target }) => target)).toEqual(["call:3", "call:1"]);
});

it("counts everybody's talk from the turns, and sets Gong's count of questions beside it", async () => {
  const statistics = await verbs.statistics(acme.ctx, "3");
  expect(
    statistics.people.map(({ name, talkMs, questions, words }) => [name, talkMs, questions, words]),
  ).toEqual([
    ["Bo Ek", 4_000, 0, 2],
    ["Ines Roth", 4_000, 1, 5],
  ]);
  expect(statistics.gongQuestions).toEqual({ us: 0, them: 1 });
  expect(statistics.gongFigures).toEqual([]);
});

it("leads to the calls before and after with the account and by the host, past private and removed ones", async () => {
  const found = await verbs.neighbours(acme.ctx, "3");
  expect(found.account?.earlier?.id).toBe("1");
  expect(found.account?.later?.id).toBe("4");
  expect(found.host?.earlier?.id).toBe("1");
  const next = await verbs.neighbours(acme.ctx, "4");
  expect([next.account?.earlier?.id, next.account?.later, next.host?.later?.id]).toEqual(["3", null, "5"]);
});

it("gives out a transcript as a file, and records who took which call in which format", async () => {
  const file = await verbs.file(acme.ctx, "3");
  expect(file.fileName).toBe("Now 2026-03-03.txt");
  const text = Buffer.concat([...file.pieces]).toString();
  expect(text).toContain("[0:05] Ines Roth (them)\nHello, is there a discount?");
  const entry = await withTenant(acme.tenantId, (tx) =>
    tx.auditEntry.findFirst({ where: { tenantId: acme.tenantId, action: "transcript.exported" } }),
  );
  expect(entry).toMatchObject({ target: "call:3", details: { format: "txt" } });
});

it("sends the turns around the moment where a page opens, says whether they are all, and records it", async () => {
  const turn = (position: number) => ({
    tenantId: acme.tenantId,
    callGongId: "4",
    position,
    speakerGongId: "11",
    side: "us" as const,
    startMs: position * 5_000,
    endMs: position * 5_000 + 4_000,
    text: `Turn ${position}.`,
    sentences: [],
  });
  await withTenant(acme.tenantId, (tx) =>
    tx.callTurn.createMany({ data: Array.from({ length: 98 }, (_, index) => turn(index + 2)) }),
  );
  const start = await opening(acme.ctx, "4");
  expect(start).toMatchObject({ state: "present", isWhole: false });
  expect(start.turns[0]?.startMs).toBe(0);
  const times = (await opening(acme.ctx, "4", 250)).turns.map(({ startMs }) => startMs);
  expect(times).toContain(250_000);
  expect(times).toEqual(times.toSorted((one, next) => one - next));
  expect(times.length).toBeLessThan(40);
  expect((await opening(acme.ctx, "3")).isWhole).toBe(true);
  const entries = await withTenant(acme.tenantId, (tx) =>
    tx.auditEntry.findMany({ where: { tenantId: acme.tenantId, target: "call:4" } }),
  );
  expect(entries.map(({ action }) => action)).toEqual(["transcript.read", "transcript.read"]);
});

it("records one opening of a page once, whoever goes on to the whole transcript from it", async () => {
  const readings = () =>
    withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({
        where: { tenantId: acme.tenantId, action: "transcript.read", target: "call:3" },
      }),
    );
  const read = (ctx: Tenant["ctx"], callId: string, opening: string | undefined) =>
    getTranscript({ ctx, input: { callId, opening } });
  const before = await readings();
  const { readAs } = await opening(acme.ctx, "3");
  await read(acme.ctx, "3", readAs ?? undefined);
  await read(acme.ctx, "3", readAs ?? undefined);
  expect(await readings()).toBe(before + 1);

  await read(acme.ctx, "3", undefined);
  await read(acme.ctx, "3", "999999");
  const other = (await opening(acme.ctx, "4")).readAs ?? undefined;
  await read(acme.ctx, "3", other);
  const colleague = await makeMember(acme, "manager");
  await read(colleague.ctx, "3", readAs ?? undefined);
  expect(await readings()).toBe(before + 5);
});

it("keeps Gong's record from those who only read calls, and from those without the area of a part", async () => {
  const roles = ["admin", "manager", "member", "viewer"] as const;
  const found = await Promise.all(
    roles.map(async (role) => {
      const { ctx } = await makeMember(acme, role);
      const code = (await failure(verbs.record(ctx, "3"))) as { code?: string } | undefined;
      return [role, mayReadRecord(ctx), code?.code ?? "open"];
    }),
  );
  expect(found).toEqual([
    ["admin", true, "open"],
    ["manager", true, "open"],
    ["member", false, "forbidden"],
    ["viewer", false, "forbidden"],
  ]);
  expect(await failure(verbs.record(closed("stats") as Tenant["ctx"], "3"))).toMatchObject({
    code: "forbidden",
  });
});
