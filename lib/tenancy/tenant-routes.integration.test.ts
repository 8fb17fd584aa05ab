import { beforeAll, describe, expect, it } from "vitest";
import * as privacyFile from "#app/api/tenants/[tenant]/privacy/file/route.ts";
import * as memberView from "#app/api/tenants/[tenant]/privacy/member/route.ts";
import * as privacy from "#app/api/tenants/[tenant]/privacy/route.ts";
import * as purgesFile from "#app/api/tenants/[tenant]/purges/file/route.ts";
import * as purges from "#app/api/tenants/[tenant]/purges/route.ts";
import * as preview from "#app/api/tenants/[tenant]/retention/preview/route.ts";
import * as retention from "#app/api/tenants/[tenant]/retention/route.ts";
import * as tenant from "#app/api/tenants/[tenant]/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { RouteHandler } from "#lib/http/route-kind.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";

const today = new Date().toISOString().slice(0, 10);
const hourMs = 3_600_000;

describe("the routes of a tenant's policy, retention and deletion", () => {
  let mine: Awaited<ReturnType<typeof makeTenant>>;
  let cookie: string;
  beforeAll(async () => {
    mine = await makeTenant("Routes Inc");
    ({ cookie } = await signInAs(mine.personId));
  });

  const ask = async (
    handler: RouteHandler,
    path: string,
    more: { method?: string; body?: unknown; as?: string } = {},
  ) => {
    const answer = await callRoute(handler, {
      path: `/api/tenants/${mine.slug}${path}`,
      params: { tenant: mine.slug },
      cookie: more.as ?? cookie,
      ...(more.method && { method: more.method }),
      ...(more.body !== undefined && { body: more.body }),
    });
    const text = await answer.text();
    return { status: answer.status, type: answer.headers.get("content-type") ?? "", text };
  };
  const keep = { keep: "months", keepMonths: 12, startsOn: today };

  it("answer the owner in the shapes that the screens read", async () => {
    const changed = await ask(retention.PUT, "/retention", { method: "PUT", body: keep });
    expect(JSON.parse(changed.text)).toMatchObject({ keepMonths: 12, isAtWork: true });
    expect((await ask(retention.GET, "/retention")).status).toBe(200);
    const counted = await ask(preview.GET, `/retention/preview?keepMonths=6&startsOn=${today}`);
    expect(JSON.parse(counted.text)).toMatchObject({ erased: { calls: 0 }, months: [] });
    expect(JSON.parse((await ask(purges.GET, "/purges")).text)).toEqual({ purges: [], nextCursor: null });
    expect(JSON.parse((await ask(privacy.GET, "/privacy")).text)).toMatchObject({ counts: { calls: 0 } });
    const view = await ask(memberView.GET, `/privacy/member?memberId=${mine.ctx.actor.memberId}`);
    expect(JSON.parse(view.text)).toMatchObject({ visible: 0, role: "owner" });
    for (const [handler, path] of [
      [purgesFile.GET, "/purges/file"],
      [privacyFile.GET, "/privacy/file"],
    ] as const) {
      expect(await ask(handler, path)).toMatchObject({ status: 200, type: "text/csv; charset=utf-8" });
    }
  });

  it("refuse what cannot be read", async () => {
    const bodies = [
      {},
      { ...keep, keepMonths: 0 },
      { ...keep, keepMonths: 1.5 },
      { ...keep, startsOn: "soon" },
    ];
    for (const body of [...bodies, { keep: "for-ever", keepMonths: 3 }]) {
      const answer = await ask(retention.PUT, "/retention", { method: "PUT", body });
      expect(answer.status, JSON.stringify(body)).toBe(400);
    }
    expect((await ask(preview.GET, "/retention/preview")).status).toBe(400);
    expect((await ask(purges.GET, "/purges?cursor=x")).status).toBe(400);
  });

  it("stay closed to members without the tenant's settings, and the report to all but owners and admins", async () => {
    for (const role of ["manager", "member", "viewer"] as const) {
      const { personId } = await makeMember(mine, role);
      const as = (await signInAs(personId)).cookie;
      const answers = await Promise.all([
        ask(retention.GET, "/retention", { as }),
        ask(retention.PUT, "/retention", { as, method: "PUT", body: keep }),
        ask(preview.GET, `/retention/preview?keepMonths=6&startsOn=${today}`, { as }),
        ask(purges.GET, "/purges", { as }),
        ask(purgesFile.GET, "/purges/file", { as }),
        ask(privacy.GET, "/privacy", { as }),
        ask(privacyFile.GET, "/privacy/file", { as }),
        ask(memberView.GET, `/privacy/member?memberId=${mine.ctx.actor.memberId}`, { as }),
        ask(tenant.DELETE, "", { as, method: "DELETE", body: { confirmName: "Routes Inc" } }),
      ]);
      expect(
        answers.map(({ status }) => status),
        role,
      ).toEqual(Array(9).fill(403));
    }
    const admin = await makeMember(mine, "admin");
    const as = (await signInAs(admin.personId)).cookie;
    expect((await ask(privacy.GET, "/privacy", { as })).status).toBe(200);
    const refused = await ask(tenant.DELETE, "", {
      as,
      method: "DELETE",
      body: { confirmName: "Routes Inc" },
    });
    expect(refused.status).toBe(403);
  });

  it("want a recent sign-in for erasing and deleting, and nothing has changed without it", async () => {
    const old = await signInAs(mine.personId);
    await withPerson(null, (tx) =>
      tx.session.update({
        where: { id: old.sessionId },
        data: { provedAt: new Date(Date.now() - hourMs) },
      }),
    );
    const as = old.cookie;
    for (const answer of [
      await ask(retention.PUT, "/retention", { as, method: "PUT", body: { keep: "for-ever" } }),
      await ask(tenant.DELETE, "", { as, method: "DELETE", body: { confirmName: "Routes Inc" } }),
    ]) {
      expect(JSON.parse(answer.text)).toMatchObject({ code: "proof_required" });
    }
    expect(JSON.parse((await ask(retention.GET, "/retention", { as })).text)).toMatchObject({
      keepMonths: 12,
    });
  });

  it("are gone with the tenant, from the very next request on", async () => {
    const wrong = await ask(tenant.DELETE, "", { method: "DELETE", body: { confirmName: "Other Inc" } });
    expect(wrong.status).toBe(400);
    const gone = await ask(tenant.DELETE, "", { method: "DELETE", body: { confirmName: "Routes Inc" } });
    expect(gone.status).toBe(204);
    for (const [handler, path] of [
      [tenant.GET, ""],
      [retention.GET, "/retention"],
      [privacy.GET, "/privacy"],
    ] as const) {
      expect((await ask(handler, path)).status, path).toBe(404);
    }
  });
});
