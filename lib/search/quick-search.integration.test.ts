import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { quickSearch } from "./quick-search.ts";

describe("the one box", () => {
  let acme: Awaited<ReturnType<typeof makeTenant>>;
  beforeAll(async () => {
    acme = await makeTenant("Acme");
    const { tenantId } = acme;
    const people = ["Zoë Ålund", "Adan Mazoe", "Bo Ek", "Jo Ångström 50%", "Mia Zoe"];
    for (const [index, name] of people.entries())
      await makeGongUser(tenantId, { gongId: String(500 + index), name });
    const call = (gongId: string, title: string, accountName: string, isPrivate = false) =>
      makeCall(tenantId, {
        gongId,
        title,
        accountName,
        isPrivate,
        startedAt: `2026-03-0${gongId}T10:00:00Z`,
        primaryUserGongId: "502",
      });
    await call("1", "Renewal", "Hauptstraße AG");
    await call("2", "Kick-off", "Łódź Steel");
    await call("3", "Renewal, private", "Hauptstraße AG", true);
    await call("4", "Renewal (final)", "Globex");
    await makeCall((await makeTenant("Other")).tenantId, {
      gongId: "1",
      title: "Renewal",
      startedAt: "2026-03-05T10:00:00Z",
    });
  });

  const find = async (q: string, { ctx } = acme as Pick<typeof acme, "ctx">) => {
    const { people, calls } = await quickSearch({ ctx, input: { q } });
    return { people: people.map(({ name }) => name), calls: calls.map(({ id }) => id) };
  };

  it("finds names whatever their accents, those first that begin so", async () => {
    expect((await find("zoe")).people).toEqual(["Zoë Ålund", "Mia Zoe", "Adan Mazoe"]);
    expect((await find("ZOË")).people).toHaveLength(3);
    expect((await find("angstrom")).people).toEqual(["Jo Ångström 50%"]);
  });

  it("finds every word in whatever order, and calls by title and account together", async () => {
    expect((await find("alund zoe")).people).toEqual(["Zoë Ålund"]);
    expect((await find("strasse renewal")).calls).toEqual(["1"]);
    expect((await find("lodz")).calls).toEqual(["2"]);
    expect((await find("renewal")).calls).toEqual(["4", "1"]);
  });

  it("takes what was typed as text, not as a pattern", async () => {
    expect((await find("50%")).people).toEqual(["Jo Ångström 50%"]);
    expect((await find("(final)")).calls).toEqual(["4"]);
    for (const q of [".*", "a|b", "[a-z]", "%%", "__", "\\m"]) {
      expect(await find(q), q).toEqual({ people: [], calls: [] });
    }
  });

  it("keeps to the policy and the areas", async () => {
    const member = await makeMember(acme, "member");
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    member.ctx.actor.areas = { ...member.ctx.actor.areas, people: "none" };
    expect(await find("e", member)).toEqual({ people: [], calls: [] });
    member.ctx.actor.gongUserId = "502";
    expect((await find("renewal", member)).calls).toEqual(["4", "1"]);
  });
});
