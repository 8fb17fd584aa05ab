import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { eraseCalls } from "#lib/sync/purge/erase-calls.ts";
import { removeMember } from "#lib/tenancy/remove-member.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { createCoachingNote } from "./create-coaching-note.ts";
import { listCoachingNotes } from "./list-coaching-notes.ts";
import { listNoteChoices } from "./list-note-choices.ts";
import { CoachingNotesQuery, CreateCoachingNoteInput, type NoteAudience } from "./note-schemas.ts";
import { removeCoachingNote } from "./remove-coaching-note.ts";
import { updateCoachingNote } from "./update-coaching-note.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const clock = { now: () => nowMs };
const [bo, kim, lee] = ["501", "502", "503"];
const everything = CoachingNotesQuery.parse({});

type Ctx = Awaited<ReturnType<typeof makeTenant>>["ctx"];
let acme: Awaited<ReturnType<typeof makeTenant>>;
/** Kim leads Bo; Lee stands beside and is a manager too. */
let as: { kim: Ctx; bo: Ctx; lee: Ctx };

const memberAs = async (role: "manager" | "member", gongUserId: string) => {
  const { ctx } = await makeMember(acme, role);
  return { ...ctx, actor: { ...ctx.actor, gongUserId } };
};

beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: lee, name: "Lee Ta" });
  for (const gongId of ["1", "2", "3"]) {
    await makeCall(tenantId, {
      gongId,
      startedAt: "2026-11-16T10:00:00Z",
      title: "Kick-off",
      primaryUserGongId: bo,
    });
  }
  as = {
    kim: await memberAs("manager", kim),
    bo: await memberAs("member", bo),
    lee: await memberAs("manager", lee),
  };
});
beforeEach(async () => {
  await withTenant(acme.tenantId, (tx) => tx.coachingNote.deleteMany({ where: { tenantId: acme.tenantId } }));
});

const write = async (ctx: Ctx, input: Partial<CreateCoachingNoteInput> = {}) =>
  (
    await createCoachingNote({
      ctx,
      input: CreateCoachingNoteInput.parse({ text: "Ask more", ...input }),
      clock,
    })
  ).id;
const read = async (ctx: Ctx, input: Partial<CoachingNotesQuery> = {}) =>
  (await listCoachingNotes({ ctx, input: { ...everything, ...input }, nowMs })).notes;
const setCall = (gongId: string, isPrivate: boolean) =>
  withTenant(acme.tenantId, (tx) =>
    tx.call.updateMany({ where: { tenantId: acme.tenantId, gongId }, data: { isPrivate } }),
  );

describe("who reads a note", () => {
  const readers: Record<NoteAudience, (keyof typeof as)[]> = {
    author: [],
    person: ["bo"],
    managers: ["kim"],
    person_and_managers: ["kim", "bo"],
  };
  for (const [audience, names] of Object.entries(readers) as [NoteAudience, (keyof typeof as)[]][]) {
    it(`holds for "${audience}": ${names.join(" and ") || "nobody"} besides the author`, async () => {
      const author = (await makeMember(acme, "member")).ctx;
      await write(author, { personId: bo, audience });
      const seen = [];
      for (const name of ["kim", "bo", "lee"] as const)
        if ((await read(as[name])).length > 0) seen.push(name);
      expect(seen).toEqual(names);
      expect(await read(author)).toHaveLength(1);
      expect(await read(acme.ctx)).toHaveLength(
        audience === "managers" || audience === "person_and_managers" ? 1 : 0,
      );
      expect(await read((await makeTenant()).ctx)).toEqual([]);
    });
  }

  it("lets the one read a to-do to whom it is given, and finish it but nothing else", async () => {
    const { memberId } = (as.lee as typeof acme.ctx).actor;
    const noteId = await write(as.kim, { personId: bo, isTodo: true, assigneeId: memberId });
    expect(await read(as.lee, { view: "assigned" })).toMatchObject([{ mayFinish: true, isMine: false }]);
    await expect(updateCoachingNote({ ctx: as.lee, input: { noteId, text: "Mine" } })).rejects.toMatchObject({
      code: "forbidden",
    });
    await updateCoachingNote({ ctx: as.lee, input: { noteId, isDone: true }, clock });
    expect(await read(as.lee, { view: "assigned" })).toEqual([]);
    expect(await read(as.kim, { view: "done" })).toMatchObject([{ doneByName: "Test manager" }]);
    await updateCoachingNote({ ctx: as.kim, input: { noteId, isDone: false }, clock });
    expect(await read(as.lee, { view: "assigned" })).toHaveLength(1);
  });

  it("hides a note on a call that turns private from all but its author, who no longer reads the call's name", async () => {
    const id = await write(as.kim, { callId: "1", atSeconds: 751, audience: "person_and_managers" });
    expect(await read(as.bo)).toMatchObject([
      { id, call: { id: "1", title: "Kick-off", atSeconds: 751, isVisible: true }, person: { id: bo } },
    ]);
    await setCall("1", true);
    expect(await read(as.bo)).toEqual([]);
    expect(await read(acme.ctx)).toEqual([]);
    expect(await read(as.kim)).toMatchObject([{ call: { title: null, isVisible: false } }]);
    await expect(removeCoachingNote({ ctx: acme.ctx, input: { noteId: id } })).rejects.toMatchObject({
      code: "not_found",
    });
    await setCall("1", false);
  });

  it("answers for a hidden or foreign note, call and person as for a missing one", async () => {
    const noteId = await write(as.kim, { personId: bo });
    const missing = { code: "not_found" };
    const { ctx } = await makeTenant();
    for (const other of [as.lee, as.bo, ctx]) {
      await expect(updateCoachingNote({ ctx: other, input: { noteId, isDone: true } })).rejects.toMatchObject(
        missing,
      );
      await expect(removeCoachingNote({ ctx: other, input: { noteId } })).rejects.toMatchObject(missing);
    }
    await expect(write(ctx, { callId: "1" })).rejects.toMatchObject(missing);
    await expect(write(ctx, { personId: bo })).rejects.toMatchObject(missing);
    await setCall("2", true);
    await expect(write(as.kim, { callId: "2" })).rejects.toMatchObject(missing);
    await setCall("2", false);
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    await expect(write(as.lee, { personId: bo })).rejects.toMatchObject(missing);
    expect((await listNoteChoices({ ctx: as.lee })).people).toEqual([{ id: lee, name: "Lee Ta" }]);
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "everyone" } }),
    );
  });
});

describe("notes and to-dos", () => {
  it("are filtered by whose they are, whom they are about and what is overdue where the viewer is", async () => {
    await write(as.kim, { personId: bo, audience: "managers" });
    const late = await write(as.kim, { personId: lee, isTodo: true, dueOn: "2026-11-18" });
    const ids = async (input: Partial<CoachingNotesQuery>) => (await read(as.kim, input)).map(({ id }) => id);
    expect(await ids({ view: "overdue", zone: "UTC" })).toEqual([]);
    expect(await ids({ view: "overdue", zone: "Pacific/Auckland" })).toEqual([late]);
    expect(await ids({ person: lee })).toEqual([late]);
    expect(await ids({ view: "mine" })).toHaveLength(2);
    expect(await read(acme.ctx, { view: "mine" })).toEqual([]);
  });

  it("come page after page, each once", async () => {
    const written = new Set<string>();
    for (let at = 0; at < 5; at += 1) written.add(await write(as.kim, { personId: bo }));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...everything, limit: 2, ...(cursor && { cursor }) };
      const page = await listCoachingNotes({ ctx: as.kim, input, nowMs });
      found.push(...page.notes.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(found).toHaveLength(5);
    expect(new Set(found)).toEqual(written);
  });

  it("are refused with the field that is wrong", async () => {
    const wrong = (name: string) => ({ code: "invalid_input", invalidParams: [{ name }] });
    await expect(write(as.kim, { audience: "managers" })).rejects.toMatchObject(wrong("personId"));
    await expect(write(as.kim, { personId: bo, dueOn: "2026-12-01" })).rejects.toMatchObject(wrong("isTodo"));
    const { memberId } = (await makeTenant()).ctx.actor;
    await expect(write(as.kim, { personId: bo, isTodo: true, assigneeId: memberId })).rejects.toMatchObject(
      wrong("assigneeId"),
    );
  });

  it("leave their history in the audit log, never their words", async () => {
    const noteId = await write(as.kim, { personId: bo, text: "Secret words" });
    await updateCoachingNote({
      ctx: as.kim,
      input: { noteId, text: "Other words", audience: "person" },
      clock,
    });
    await removeCoachingNote({ ctx: as.kim, input: { noteId } });
    const entries = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: acme.tenantId, target: noteId }, orderBy: { seq: "asc" } }),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      "coaching-note.created",
      "coaching-note.changed",
      "coaching-note.removed",
    ]);
    expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(/words/);
    expect(entries[1]?.details).toMatchObject({
      before: { audience: "author" },
      after: { audience: "person" },
    });
  });

  it("go with their call, and the author's private ones with him", async () => {
    await write(as.kim, { callId: "3", audience: "person" });
    await withTenant(acme.tenantId, (tx) => eraseCalls(tx, acme.tenantId, ["3"]));
    expect(await read(as.kim)).toEqual([]);
    const leaving = await makeMember(acme, "manager");
    const { memberId } = leaving.ctx.actor;
    await write(leaving.ctx, { personId: bo });
    const shared = await write(leaving.ctx, { personId: bo, audience: "person" });
    const given = await write(as.kim, { personId: bo, isTodo: true, assigneeId: memberId });
    await removeMember({ ctx: acme.ctx, input: { memberId } });
    const left = await withTenant(acme.tenantId, (tx) =>
      tx.coachingNote.findMany({ where: { tenantId: acme.tenantId }, select: { id: true } }),
    );
    expect(left.map(({ id }) => id).sort()).toEqual([shared, given].sort());
    expect(await read(as.kim, { view: "assigned" })).toMatchObject([{ id: given }]);
  });
});
