import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { type Mail, sendMail } from "../mail/send-mail.ts";
import { filesOf, startSmtpServer, type TestSmtpServer } from "../testing/smtp-server.ts";
import { changeSchedule } from "./change-schedule.ts";
import { createSchedule } from "./create-schedule.ts";
import { findDueSchedules } from "./find-due-schedules.ts";
import { listSchedules } from "./list-schedules.ts";
import { removeSchedule } from "./remove-schedule.ts";
import { retrySendings } from "./retry-sendings.ts";
import { ChangeScheduleInput, CreateScheduleInput } from "./schemas.ts";
import { updateSchedule } from "./update-schedule.ts";
import { updateSubscription } from "./update-subscription.ts";
import { workSchedule } from "./work-schedule.ts";

const minute = 60_000;
/** A Sunday; the report comes on Monday at eight in Berlin. */
const start = Date.parse("2026-11-15T12:00:00Z");
const due = Date.parse("2026-11-16T07:00:00Z");

let server: TestSmtpServer;
let owner: Awaited<ReturnType<typeof makeTenant>>;
let rep: TestMember;
let nowMs: number;
const clock = { now: () => nowMs };

beforeAll(async () => {
  server = await startSmtpServer();
});
afterAll(() => server.stop());

/** The owner sees both calls, the rep his own one. */
beforeEach(async () => {
  owner = await makeTenant("Acme");
  const { tenantId } = owner;
  rep = await makeMember(owner, "member");
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  await makeGongUser(tenantId, { gongId: "502", name: "Kim Ro" });
  await withTenant(tenantId, async (tx) => {
    await tx.tenant.update({ where: { id: tenantId }, data: { visibility: "own_calls" } });
    await tx.member.updateMany({
      where: { tenantId, id: rep.ctx.actor.memberId },
      data: { gongUserId: "501" },
    });
  });
  const call = { startedAt: "2026-11-11T10:00:00Z" };
  await makeCall(tenantId, { ...call, gongId: "1", title: "Mine", primaryUserGongId: "501" });
  await makeCall(tenantId, { ...call, gongId: "2", title: "=Other", primaryUserGongId: "502" });
  await withTenant(tenantId, async (tx) => {
    const party = { tenantId, callGongId: "2", side: "us" as const };
    await tx.callParty.updateMany({ where: party, data: { userGongId: "502" } });
    await refreshDerived(tx, tenantId, ["2"]);
  });
  server.mails.length = 0;
  server.answer = "250 taken";
  server.recipientAnswer = "250 ok";
  nowMs = start;
});

const schedule = (members: TestMember[], more: Record<string, unknown> = {}) =>
  createSchedule({
    ctx: owner.ctx,
    clock,
    sendsMail: true,
    input: CreateScheduleInput.parse({
      report: "conversations",
      query: { period: "last_week", zone: "Europe/Berlin" },
      name: "Week <of> calls",
      format: "csv",
      pace: "week",
      day: 1,
      hour: 8,
      zone: "Europe/Berlin",
      members: members.map(({ ctx }) => ctx.actor.memberId),
      ...more,
    }),
  });

const send = (mail: Mail) => sendMail(mail, { url: server.url, from: "Callboard <bot@example.com>" });
const work = (scheduleId: string, more: Partial<Parameters<typeof workSchedule>[1]> = {}) =>
  workSchedule({ tenantId: owner.tenantId, scheduleId }, { clock, send, ...more });
const lastOf = async (id: string, member: TestMember = owner) => {
  const { schedules } = await listSchedules({ ctx: owner.ctx });
  const found = schedules.find((one) => one.id === id);
  return found?.recipients.find((one) => one.id === member.ctx.actor.memberId)?.last;
};
const isDue = async (id: string) =>
  (await findDueSchedules(nowMs)).some(({ scheduleId }) => scheduleId === id);

describe("a report by mail", () => {
  it("comes to each recipient when its hour is there, with what he may see and nothing else", async () => {
    const { id } = await schedule([owner, rep]);
    expect(await isDue(id)).toBe(false);
    expect(await work(id)).toBe(0);

    nowMs = due;
    expect(await isDue(id)).toBe(true);
    expect(await work(id)).toBe(2);
    const mailOf = (member: TestMember) => server.mails.find(({ to }) => to === member.email)?.raw ?? "";
    const fileOf = (member: TestMember) => String(filesOf(mailOf(member)).get("calls.csv"));
    expect(fileOf(owner)).toMatch(/Mine[\s\S]*'=Other|'=Other[\s\S]*Mine/);
    expect(fileOf(rep)).toContain("Mine");
    expect(fileOf(rep)).not.toContain("Other");
    expect(mailOf(rep)).toContain("Conversations: 1");
    expect(mailOf(rep)).toContain("2026-11-09 to 2026-11-15");
    expect(mailOf(rep)).toContain(`/${owner.slug}/reports/schedules#${id}`);
    expect(mailOf(rep)).toContain("Week &lt;of&gt; calls</h1>");

    expect(await isDue(id)).toBe(false);
    expect(await work(id)).toBe(0);
    expect(await lastOf(id, rep)).toMatchObject({ state: "sent", tries: 1, words: null });
    const { schedules } = await listSchedules({ ctx: owner.ctx });
    expect(schedules[0]?.nextAt).toBe("2026-11-23T07:00:00.000Z");
  });

  it("goes out once, however many workers there are and however many times were missed", async () => {
    const { id } = await schedule([owner, rep]);
    nowMs = due + 30 * 86_400_000;
    await Promise.all([work(id), work(id), work(id)]);
    expect(server.mails.map(({ to }) => to).sort()).toEqual([owner.email, rep.email].sort());
  });

  it("is not sent again after its worker was killed while it handed the mail over", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    const lost = Promise.withResolvers<void>();
    const killed = async (mail: Mail) => {
      await send(mail);
      lost.resolve();
      await new Promise(() => undefined);
    };
    void work(id, { send: killed });
    await lost.promise;
    expect(server.mails).toHaveLength(1);
    nowMs += 11 * minute;
    expect(await isDue(id)).toBe(true);
    expect(await work(id)).toBe(0);
    expect(server.mails).toHaveLength(1);
    expect(await lastOf(id)).toMatchObject({ state: "unknown", tryAt: null });
    expect((await lastOf(id))?.words).toMatch(/may have arrived/);
  });

  it("is sent by another worker where the first was killed before it handed anything over", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    await withTenant(owner.tenantId, (tx) =>
      tx.reportSending.create({
        data: {
          tenantId: owner.tenantId,
          scheduleId: id,
          memberId: owner.ctx.actor.memberId,
          dueAt: new Date(due),
          tries: 1,
          tryAt: new Date(due + 10 * minute),
        },
      }),
    );
    expect(await work(id)).toBe(0);
    nowMs += 11 * minute;
    expect(await work(id)).toBe(1);
    expect(server.mails).toHaveLength(1);
  });

  it("is tried again later while the server cannot be reached, and says so", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    const away = (mail: Mail) => sendMail(mail, { url: "smtp://127.0.0.1:1", from: "bot@example.com" });
    expect(await work(id, { send: away })).toBe(0);
    expect(await lastOf(id)).toMatchObject({
      state: "waiting",
      words: "The mail server could not be reached.",
      tryAt: new Date(due + minute).toISOString(),
    });
    server.answer = "451 later";
    nowMs += minute;
    expect(await work(id)).toBe(0);
    expect((await lastOf(id))?.words).toBe("The mail server put the mail off (451).");
    server.answer = "250 taken";
    nowMs += 5 * minute;
    expect(await work(id)).toBe(1);
    expect(await lastOf(id)).toMatchObject({ state: "sent", tries: 3, words: null });
  });

  it("is given up where the server refuses it, and goes out again by hand", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    server.recipientAnswer = "550 nobody here";
    expect(await work(id)).toBe(0);
    expect(await lastOf(id)).toMatchObject({
      state: "failed",
      tryAt: null,
      words: "The mail server refused the mail (550).",
    });
    server.recipientAnswer = "250 ok";
    expect(await retrySendings({ ctx: owner.ctx, input: { scheduleId: id }, clock })).toEqual({ mails: 1 });
    expect(await work(id)).toBe(1);
    const again = retrySendings({ ctx: owner.ctx, input: { scheduleId: id }, clock });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  it("is not sent again where the server hung up after it had the whole mail", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    server.answer = "hang-up";
    expect(await work(id)).toBe(0);
    expect(await lastOf(id)).toMatchObject({ state: "unknown", tryAt: null });
    nowMs += 60 * minute;
    expect(await work(id)).toBe(0);
    expect(server.mails).toHaveLength(1);
  });

  it("leaves a file that is too large for a mail on the screen, with the link", async () => {
    const { id } = await schedule([owner]);
    nowMs = due;
    expect(await work(id, { mostBytes: 100 })).toBe(1);
    const [mail] = server.mails;
    expect(filesOf(mail?.raw ?? "").size).toBe(0);
    expect(mail?.raw).toContain("too large for a mail");
    expect(mail?.raw).toContain("period=3Dcustom");
  });

  it("stops for who wants no more, for a paused report, and for who may not sign in", async () => {
    const { id } = await schedule([owner, rep]);
    await updateSubscription({ ctx: rep.ctx, input: { scheduleId: id, isSubscribed: false }, clock });
    nowMs = due;
    expect(await work(id)).toBe(1);
    expect(server.mails.map(({ to }) => to)).toEqual([owner.email]);
    const again = retrySendings({ ctx: owner.ctx, input: { scheduleId: id }, clock });
    await expect(again).rejects.toMatchObject({ code: "conflict" });

    await updateSubscription({ ctx: rep.ctx, input: { scheduleId: id, isSubscribed: true }, clock });
    await withPerson(null, (tx) =>
      tx.person.update({ where: { id: rep.personId }, data: { disabledAt: new Date() } }),
    );
    nowMs += 7 * 86_400_000;
    expect(await work(id)).toBe(1);
    expect(await lastOf(id, rep)).toMatchObject({
      state: "failed",
      words: "Its recipient cannot sign in any more.",
    });

    await updateSchedule({ ctx: owner.ctx, input: { scheduleId: id, isPaused: true }, clock });
    nowMs += 7 * 86_400_000;
    expect(await isDue(id)).toBe(false);
    expect(await work(id)).toBe(0);
  });

  const closeCallsToRep = () =>
    withTenant(owner.tenantId, (tx) =>
      tx.member.updateMany({
        where: { tenantId: owner.tenantId, id: rep.ctx.actor.memberId },
        data: { areas: { calls: "none" } },
      }),
    );

  it("is given to nobody to whom it has been closed since, with the reason", async () => {
    const { id } = await schedule([rep]);
    await closeCallsToRep();
    nowMs = due;
    expect(await work(id)).toBe(0);
    expect(await lastOf(id, rep)).toMatchObject({
      state: "failed",
      words: "This report is closed to its recipient.",
    });
    expect(server.mails).toEqual([]);
  });

  it("is not made for somebody to whom it is closed already, and says for whom", async () => {
    await closeCallsToRep();
    await expect(schedule([owner, rep])).rejects.toMatchObject({
      code: "invalid_input",
      invalidParams: [{ name: "members", reason: expect.stringContaining("Test member") }],
    });
  });

  it("goes to members only, is changed by its maker only, and needs a mail server", async () => {
    const stranger = await makeTenant("Other");
    await expect(schedule([owner, stranger])).rejects.toMatchObject({ code: "invalid_input" });
    const { id } = await schedule([owner]);
    for (const ctx of [rep.ctx, stranger.ctx]) {
      await expect(removeSchedule({ ctx, input: { scheduleId: id } })).rejects.toMatchObject({
        code: "not_found",
      });
    }
    const own = { ctx: rep.ctx, input: { scheduleId: id, isSubscribed: false } };
    await expect(updateSubscription(own)).rejects.toMatchObject({ code: "not_found" });
    expect((await listSchedules({ ctx: rep.ctx })).schedules).toEqual([]);
    await removeSchedule({ ctx: owner.ctx, input: { scheduleId: id } });

    const input = CreateScheduleInput.parse({
      ...{
        report: "people",
        query: {},
        name: "People",
        format: "xlsx",
        pace: "month",
        day: 31,
        hour: 6,
        zone: "UTC",
      },
      members: [owner.ctx.actor.memberId],
    });
    await expect(createSchedule({ ctx: owner.ctx, input })).rejects.toMatchObject({
      code: "precondition_failed",
    });
  });
});

describe("a change of a report by mail", () => {
  const changed = (more: Record<string, unknown> = {}) =>
    ChangeScheduleInput.parse({
      name: "Month of calls",
      format: "xlsx",
      pace: "month",
      day: 31,
      hour: 6,
      members: [owner.ctx.actor.memberId],
      ...more,
    });
  const change = (scheduleId: string, member: TestMember, more: Record<string, unknown> = {}) =>
    changeSchedule({ ctx: member.ctx, input: { scheduleId, ...changed(more) }, clock });
  const itemOf = async (id: string) =>
    (await listSchedules({ ctx: owner.ctx })).schedules.find((one) => one.id === id);

  it("counts the next time anew, in the zone it had, and keeps what the report asks for", async () => {
    const { id } = await schedule([owner, rep]);
    await change(id, owner);
    expect(await itemOf(id)).toMatchObject({
      name: "Month of calls",
      format: "xlsx",
      period: "last_week",
      zone: "Europe/Berlin",
      nextAt: "2026-11-30T05:00:00.000Z",
      recipients: [{ id: owner.ctx.actor.memberId }],
    });
    nowMs = due;
    expect(await work(id)).toBe(0);
    nowMs = Date.parse("2026-11-30T05:00:00Z");
    expect(await work(id)).toBe(1);
    expect(server.mails.map(({ to }) => to)).toEqual([owner.email]);
  });

  it("leaves a paused one paused, who stopped it stopped, and the mails of who stays", async () => {
    const { id } = await schedule([owner, rep]);
    await updateSubscription({ ctx: rep.ctx, input: { scheduleId: id, isSubscribed: false }, clock });
    nowMs = due;
    expect(await work(id)).toBe(1);
    await updateSchedule({ ctx: owner.ctx, input: { scheduleId: id, isPaused: true }, clock });
    await change(id, owner, { members: [rep, owner].map(({ ctx }) => ctx.actor.memberId) });
    const item = await itemOf(id);
    expect(item).toMatchObject({ isPaused: true, nextAt: null });
    expect(item?.recipients.find(({ isYou }) => !isYou)?.isUnsubscribed).toBe(true);
    expect(await lastOf(id)).toMatchObject({ state: "sent" });
    await updateSchedule({ ctx: owner.ctx, input: { scheduleId: id, isPaused: false }, clock });
    expect((await itemOf(id))?.nextAt).toBe("2026-11-30T05:00:00.000Z");
  });

  it("is for its maker, an owner or an admin, and stands in the audit log with what was before", async () => {
    const { id } = await schedule([owner, rep]);
    const admin = await makeMember(owner, "admin");
    const stranger = await makeTenant("Other");
    for (const member of [rep, stranger]) {
      await expect(change(id, member)).rejects.toMatchObject({ code: "not_found" });
    }
    await change(id, admin);
    const entry = await withTenant(owner.tenantId, (tx) =>
      tx.auditEntry.findFirst({
        where: { tenantId: owner.tenantId, action: "report-schedule.changed", target: id },
      }),
    );
    expect(entry?.details).toMatchObject({
      name: "Month of calls",
      day: 31,
      members: [owner.ctx.actor.memberId],
      before: { name: "Week <of> calls", pace: "week", day: 1, hour: 8, format: "csv" },
    });
  });

  it("names nobody who is no member, cannot sign in, or to whom the report is closed", async () => {
    const { tenantId } = owner;
    const { id } = await schedule([owner]);
    const stranger = await makeTenant("Other");
    const members = [owner.ctx.actor.memberId, rep.ctx.actor.memberId];
    await expect(change(id, owner, { members: [stranger.ctx.actor.memberId] })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await withTenant(tenantId, (tx) =>
      tx.member.updateMany({ where: { tenantId, id: members[1] ?? "" }, data: { areas: { calls: "none" } } }),
    );
    await expect(change(id, owner, { members })).rejects.toMatchObject({
      code: "invalid_input",
      invalidParams: [{ name: "members", reason: expect.stringContaining("Test member") }],
    });
    expect((await itemOf(id))?.recipients).toHaveLength(1);
    await withTenant(tenantId, (tx) =>
      tx.member.updateMany({ where: { tenantId, id: members[1] ?? "" }, data: { areas: {} } }),
    );
    await withPerson(null, (tx) =>
      tx.person.update({ where: { id: rep.personId }, data: { disabledAt: new Date() } }),
    );
    await expect(change(id, owner, { members })).rejects.toMatchObject({ code: "invalid_input" });
  });
});
