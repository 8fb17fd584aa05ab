import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getPerson } from "./get-person.ts";
import { listPeople } from "./list-people.ts";
import { listReports } from "./list-reports.ts";
import { ListPeopleQuery } from "./schemas.ts";

let acme: Awaited<ReturnType<typeof makeTenant>>;

/** Ada leads Bo and Kim, Kim leads Li; Bo has left; Max and Mia lead each other. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  const people = [
    { gongId: "1", name: "Ada 100%", emailAddress: "ada@acme.example" },
    { gongId: "501", name: "Bo", managerGongId: "1" },
    { gongId: "3", name: "Kim", managerGongId: "1" },
    { gongId: "4", name: "Li", managerGongId: "3" },
    { gongId: "5", name: "Max", managerGongId: "6" },
    { gongId: "6", name: "Mia", managerGongId: "5" },
  ];
  for (const person of people) await makeGongUser(tenantId, person);
  await makeCall(tenantId, { gongId: "91", startedAt: "2026-11-10T10:00:00Z", workspaceGongId: "7" });
  await makeCall(tenantId, {
    gongId: "92",
    startedAt: "2026-11-10T10:00:00Z",
    workspaceGongId: "8",
    isPrivate: true,
  });
  await withTenant(tenantId, (tx) =>
    tx.gongUser.update({
      where: { tenantId_gongId: { tenantId, gongId: "501" } },
      data: {
        active: false,
        raw: {
          phoneNumber: "+46 8 1",
          spokenLanguages: [{ language: "sv-SE", primary: true }, null],
          settings: { emailsImported: true, gongConnectEnabled: false, odd: "yes" },
        },
      },
    }),
  );
});

async function namesOf(filter: Record<string, unknown>) {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const input = ListPeopleQuery.parse({ ...filter, ...(cursor && { cursor }) });
    const page = await listPeople({ ctx: acme.ctx, input });
    if (page.count !== null) expect(cursor).toBeNull();
    found.push(...page.people.map(({ name }) => name));
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

describe("listPeople", () => {
  it.each([
    [{}, ["Ada 100%", "Kim", "Li", "Max", "Mia"]],
    [{ state: "all", limit: 2 }, ["Ada 100%", "Bo", "Kim", "Li", "Max", "Mia"]],
    [{ state: "inactive" }, ["Bo"]],
    [{ words: "0%" }, ["Ada 100%"]],
    [{ words: "ADA@" }, ["Ada 100%"]],
    [{ team: "3" }, ["Kim", "Li"]],
    [{ team: "5" }, ["Max", "Mia"]],
    [{ workspace: "7", state: "all" }, ["Bo"]],
    [{ workspace: "8", state: "all" }, []],
  ])("%j names %j", async (filter, expected) => {
    expect(await namesOf(filter)).toEqual(expected);
  });

  it("refuses a cursor of its own making", async () => {
    const input = ListPeopleQuery.parse({ cursor: "[1]" });
    await expect(listPeople({ ctx: acme.ctx, input })).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("listReports", () => {
  it("opens the manager tree from the top", async () => {
    const names = async (manager?: string) =>
      (await listReports({ ctx: acme.ctx, input: { manager } })).people.map(
        ({ name, reports }) => `${name} ${reports}`,
      );
    expect(await names()).toEqual(["Ada 100% 2"]);
    expect(await names("1")).toEqual(["Kim 1", "Bo 0"]);
  });
});

describe("getPerson", () => {
  it("tells the profile, and nothing of a record that is not as expected", async () => {
    const bo = await getPerson({ ctx: acme.ctx, input: { userId: "501" } });
    expect(bo).toMatchObject({
      name: "Bo",
      isActive: false,
      manager: { id: "1", name: "Ada 100%" },
      phoneNumber: "+46 8 1",
      languages: ["Swedish (Sweden)"],
      settings: [
        { name: "E-mails are imported", isOn: true },
        { name: "Gong Connect", isOn: false },
      ],
      showsFigures: true,
      flows: 0,
    });
    const ada = await getPerson({ ctx: acme.ctx, input: { userId: "1" } });
    expect(ada.directReports.map(({ name }) => name)).toEqual(["Kim", "Bo"]);
  });

  it("shows everybody to a member, but figures only of whom the tenant lets him see", async () => {
    const rep = await makeMember(acme, "member");
    rep.ctx.actor.gongUserId = "3";
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_team" } }),
    );
    const shows = async (userId: string) =>
      (await getPerson({ ctx: rep.ctx, input: { userId } })).showsFigures;
    expect([await shows("3"), await shows("4"), await shows("1")]).toEqual([true, true, false]);
  });

  it("answers for a foreign person as for a missing one", async () => {
    const other = await makeTenant();
    const missing = { code: "not_found" };
    await expect(getPerson({ ctx: other.ctx, input: { userId: "501" } })).rejects.toMatchObject(missing);
    await expect(getPerson({ ctx: acme.ctx, input: { userId: "404" } })).rejects.toMatchObject(missing);
  });
});
