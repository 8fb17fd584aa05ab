import { describe, expect, it } from "vitest";
import { PUT as putPassword } from "#app/api/account/password/route.ts";
import { DELETE as deleteSession } from "#app/api/account/sessions/[sessionId]/route.ts";
import { DELETE as deleteOthers, GET as getSessions } from "#app/api/account/sessions/route.ts";
import { GET as getTenant } from "#app/api/tenants/[tenant]/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { changeMember } from "#lib/tenancy/change-member.ts";
import { removeMember } from "#lib/tenancy/remove-member.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { findSession } from "./find-session.ts";
import { hashPassword } from "./password-hash.ts";
import { provePerson } from "./prove-person.ts";
import { requireProof } from "./require-proof.ts";
import { absoluteLimitMs, idleLimitMs, proofLimitMs, seenEveryMs } from "./session-policy.ts";

const start = Date.UTC(2026, 0, 5, 9);
const at = (ms: number) => ({ now: () => start + ms });

async function lastSeen(sessionId: string): Promise<number> {
  const row = await withPerson(null, (tx) => tx.session.findUniqueOrThrow({ where: { id: sessionId } }));
  return row.lastSeenAt.getTime() - start;
}

describe("sessions", () => {
  it("end after twelve hours without use and after seven days in any case", async () => {
    const { personId } = await makeTenant();
    const idle = await signInAs(personId, at(0));
    expect(await findSession(idle.token, at(idleLimitMs - 1))).toMatchObject({ personId });
    const forgotten = await signInAs(personId, at(0));
    expect(await findSession(forgotten.token, at(idleLimitMs))).toBeNull();

    const used = await signInAs(personId, at(0));
    for (let ms = 0; ms < absoluteLimitMs; ms += idleLimitMs / 2) {
      expect(await findSession(used.token, at(ms)), String(ms)).not.toBeNull();
    }
    expect(await findSession(used.token, at(absoluteLimitMs))).toBeNull();
  });

  it("write down their use at most once a minute", async () => {
    const { personId } = await makeTenant();
    const { token, sessionId } = await signInAs(personId, at(0));
    await findSession(token, at(seenEveryMs - 1));
    expect(await lastSeen(sessionId)).toBe(0);
    await findSession(token, at(seenEveryMs + 5));
    expect(await lastSeen(sessionId)).toBe(seenEveryMs + 5);
  });

  it("end at once when the person is disabled", async () => {
    const { personId } = await makeTenant();
    const { token } = await signInAs(personId);
    expect(await findSession(token)).not.toBeNull();
    await withPerson(null, (tx) =>
      tx.person.update({ where: { id: personId }, data: { disabledAt: new Date() } }),
    );
    expect(await findSession(token)).toBeNull();
  });

  it("feel a changed role and a removal at the next request", async () => {
    const owner = await makeTenant();
    const member = await makeMember(owner, "viewer");
    const { cookie } = await signInAs(member.personId);
    const ask = () =>
      callRoute(getTenant, { path: `/api/tenants/${owner.slug}`, params: { tenant: owner.slug }, cookie });
    expect((await ask()).status).toBe(200);
    const memberId = member.ctx.actor.memberId;
    await changeMember({ ctx: owner.ctx, input: { memberId, role: "admin" } });
    await removeMember({ ctx: owner.ctx, input: { memberId } });
    expect((await ask()).status).toBe(404);
  });

  it("are listed for their person, who ends one, or all others", async () => {
    const { personId } = await makeTenant();
    const stranger = await makeTenant();
    const foreign = await signInAs(stranger.personId);
    const [here, lost, old] = [await signInAs(personId), await signInAs(personId), await signInAs(personId)];
    const list = async () => {
      const answer = await callRoute(getSessions, { path: "/api/account/sessions", cookie: here.cookie });
      return ((await answer.json()) as { sessions: { id: string; isCurrent: boolean }[] }).sessions;
    };
    const before = await list();
    expect(before.map((session) => session.id).toSorted()).toEqual(
      [here, lost, old].map((session) => session.sessionId).toSorted(),
    );
    expect(before[0]).toMatchObject({ id: here.sessionId, isCurrent: true });

    const end = (sessionId: string) =>
      callRoute(deleteSession, {
        method: "DELETE",
        path: `/api/account/sessions/${sessionId}`,
        params: { sessionId },
        cookie: here.cookie,
      });
    expect((await end(lost.sessionId)).status).toBe(204);
    expect((await end(foreign.sessionId)).status).toBe(404);
    expect(await findSession(lost.token)).toBeNull();
    expect(await findSession(foreign.token)).not.toBeNull();

    const others = await callRoute(deleteOthers, {
      method: "DELETE",
      path: "/api/account/sessions",
      cookie: here.cookie,
    });
    expect(await others.json()).toEqual({ endedSessions: 1 });
    expect((await list()).map((session) => session.id)).toEqual([here.sessionId]);
  });

  it("other than the one at hand end when the password changes", async () => {
    const { personId } = await makeTenant();
    const passwordHash = await hashPassword("the former password");
    await withPerson(null, (tx) => tx.person.update({ where: { id: personId }, data: { passwordHash } }));
    const [here, elsewhere] = [await signInAs(personId), await signInAs(personId)];
    const change = (currentPassword: string) =>
      callRoute(putPassword, {
        method: "PUT",
        path: "/api/account/password",
        cookie: here.cookie,
        body: { currentPassword, newPassword: "a later sentence" },
      });
    const refused = await change("not it");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ invalidParams: [{ name: "currentPassword" }] });
    expect(await (await change("the former password")).json()).toEqual({ endedSessions: 1 });
    expect(await findSession(here.token)).not.toBeNull();
    expect(await findSession(elsewhere.token)).toBeNull();
  });

  it("ask for the password again once a proof is half an hour old", async () => {
    const { personId } = await makeTenant();
    const passwordHash = await hashPassword("tulip frost ladder");
    await withPerson(null, (tx) => tx.person.update({ where: { id: personId }, data: { passwordHash } }));
    const { token } = await signInAs(personId, at(0));
    const later = at(proofLimitMs + 1);
    const session = await findSession(token, later);
    if (!session) throw new Error("no session");
    expect(() => requireProof(session, later)).toThrow(/recent sign-in/);
    await expect(provePerson({ session, input: { password: "no" }, clock: later })).rejects.toThrow();
    await provePerson({ session, input: { password: "tulip frost ladder" }, clock: later });
    const proven = await findSession(token, later);
    if (!proven) throw new Error("no session");
    expect(() => requireProof(proven, later)).not.toThrow();
  });
});
