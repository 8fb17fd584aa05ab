import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import type { JsonObject } from "../../world/types.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
let workspaceId: string;
beforeAll(async () => {
  test = await startTestSimulator({ acme: 40, nordwind: 10 });
  workspaceId = (await gongClient(test).gong.workspaces.list()).workspaces[0]?.id ?? "";
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

let made = 0;
/** A profile of its own for each test. */
async function makeProfile(fields: object = {}) {
  made += 1;
  const { profile } = await gong.permissions.createProfile({ workspaceId, name: `Made ${made}`, ...fields });
  return { ...profile, id: profile.id ?? "" };
}

const idOf = async (name: string) =>
  (await gong.permissions.listProfiles({ workspaceId })).profiles?.find((profile) => profile.name === name)
    ?.id ?? "";

const create = (body: JsonObject, query = `?workspaceId=${workspaceId}`) =>
  api(test.simulator, `/v2/permission-profile${query}`, { body });
const update = (profileId: string, body: JsonObject) =>
  api(test.simulator, `/v2/permission-profile?profileId=${profileId}`, { body, method: "PUT" });

describe("permission profiles", () => {
  it("are listed by name, with the rights that the registry declares and no others", async () => {
    const { profiles } = await gong.permissions.listProfiles({ workspaceId });
    const names = (profiles ?? []).map(({ name }) => name ?? "");
    expect(names).toEqual(names.toSorted((left, right) => left.localeCompare(right, "en")));
    expect(names).toContain("Business admin");
    const { profile } = await gong.permissions.getProfile({ profileId: await idOf("Manager") });
    expect(profile).toEqual(profiles?.find(({ name }) => name === "Manager"));
    expect([profile.scoreCalls, profile.deleteCalls]).toEqual([true, false]);
    expect(profile.callsAccess).toEqual({ permissionLevel: "report-to-them", teamLeadIds: [] });
    expect(driftOf(events)).toEqual([]);
  });

  it("belong to one workspace each", async () => {
    const workspaces = (await gong.workspaces.list()).workspaces;
    const lists = await Promise.all(
      workspaces.map(({ id }) => gong.permissions.listProfiles({ workspaceId: id })),
    );
    const ids = lists.flatMap(({ profiles }) => (profiles ?? []).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("name the people who have them", async () => {
    const { users } = await gong.permissions.listProfileUsers({ profileId: await idOf("Manager") });
    const { items } = await gong.users.list();
    expect((users ?? []).map(({ fullName }) => fullName)).toContain("Marcus Reed");
    for (const { id, emailAddress } of users ?? []) {
      expect(items.find((user) => user.id === id)).toMatchObject({ emailAddress, active: true });
    }
    const nobody = await gong.permissions.listProfileUsers({ profileId: await idOf("No recordings") });
    expect(nobody.users).toEqual([]);
    expect(driftOf(events)).toEqual([]);
  });

  it("are made with everything off that was not asked for", async () => {
    const profile = await makeProfile({ scoreCalls: true, callsAccess: { permissionLevel: "own" } });
    const flags = Object.entries(profile).filter(([, value]) => typeof value === "boolean");
    expect(flags.filter(([, value]) => value)).toEqual([["scoreCalls", true]]);
    expect(profile.callsAccess).toEqual({ permissionLevel: "own", teamLeadIds: [] });
    expect(profile.dealsAccess?.permissionLevel).toBe("none");
    expect(profile.forecastPermissions?.forecastAccess?.permissionLevel).toBe("none");
    expect(profile.libraryFolderAccess?.permissionLevel).toBe("none");
    const { profiles } = await gong.permissions.listProfiles({ workspaceId });
    expect(profiles).toContainEqual(profile);
    expect((await gong.permissions.listProfileUsers({ profileId: profile.id })).users).toEqual([]);
  });

  it("keep what a change leaves out", async () => {
    const before = await makeProfile({ scoreCalls: true, description: "first" });
    const renamed = await gong.permissions.updateProfile({
      profileId: before.id,
      name: `${before.name} again`,
    });
    expect(renamed.profile).toEqual({ ...before, name: `${before.name} again` });
    const [user] = (await gong.users.list()).items;
    const [folder] = (await gong.library.listFolders({ workspaceId })).folders;
    const blocks = {
      scoreCalls: false,
      callsAccess: { permissionLevel: "managers-team" as const, teamLeadIds: [user?.id ?? ""] },
      libraryFolderAccess: {
        permissionLevel: "specific-folders" as const,
        libraryFolderIds: [folder?.id ?? ""],
        manageStreams: true,
      },
    };
    const changed = await gong.permissions.updateProfile({ profileId: before.id, ...blocks });
    expect(changed.profile).toMatchObject({ ...blocks, description: "first" });
    expect((await gong.permissions.getProfile({ profileId: before.id })).profile).toEqual(changed.profile);
    expect(driftOf(events)).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    [
      "a library right without access",
      { libraryFolderAccess: { permissionLevel: "none", manageStreams: true } },
      "libraryFolderAccess.permissionLevel: must not be none",
    ],
    [
      "folders without access",
      { libraryFolderAccess: { permissionLevel: "none", libraryFolderIds: ["1"] } },
      "libraryFolderAccess.permissionLevel: must not be none",
    ],
    [
      "no folders where some are meant",
      { libraryFolderAccess: { permissionLevel: "specific-folders" } },
      "libraryFolderAccess.libraryFolderIds: must not be empty for specific-folders",
    ],
    [
      "a folder that is not there",
      { libraryFolderAccess: { permissionLevel: "specific-folders", libraryFolderIds: ["1"] } },
      "libraryFolderAccess.libraryFolderIds: must be ids of library folders",
    ],
    [
      "a team without leads",
      { callsAccess: { permissionLevel: "managers-team" } },
      "callsAccess.teamLeadIds: must not be empty for managers-team",
    ],
    [
      "leads without a team",
      { dealsAccess: { permissionLevel: "own", teamLeadIds: ["1"] } },
      "dealsAccess.teamLeadIds: are only for managers-team",
    ],
    [
      "a lead who is not there",
      { usageAccess: { permissionLevel: "managers-team", teamLeadIds: ["1"] } },
      "usageAccess.teamLeadIds: must be ids of users",
    ],
    [
      "editing forecasts unseen",
      { forecastPermissions: { forecastEditTargets: { permissionLevel: "all" } } },
      "forecastPermissions.forecastEditTargets: needs forecastAccess",
    ],
    ["a name twice", { name: "Manager" }, "name: is used by another profile of the workspace"],
  ])("refuse %s with 422 and change nothing", async (_name, body, error) => {
    const before = (await gong.permissions.listProfiles({ workspaceId })).profiles;
    const refused = await create({ name: "Inconsistent", ...body });
    const changed = await update(await idOf("No recordings"), body);
    for (const { status, json } of [refused, changed]) {
      expect([status, json.errors]).toEqual([422, [error]]);
    }
    expect((await gong.permissions.listProfiles({ workspaceId })).profiles).toEqual(before);
  });

  it.each<[string, JsonObject, string[]]>([
    [
      "a level it does not know",
      { callsAccess: { permissionLevel: "some" } },
      ["callsAccess.permissionLevel: must be one of all, managers-team, report-to-them, own, none"],
    ],
    ["a flat level", { callsAccess: "all" }, ["callsAccess: must be an object"]],
    ["a right that is no boolean", { scoreCalls: "perhaps" }, ["scoreCalls: must be a boolean"]],
    [
      "library access without its level",
      { libraryFolderAccess: { manageStreams: true } },
      ["libraryFolderAccess.permissionLevel: must not be null"],
    ],
  ])("refuse %s with 400", async (_name, body, errors) => {
    const answers = [await create({ name: "Malformed", ...body }), await update(await idOf("Manager"), body)];
    for (const { status, json } of answers) expect([status, json.errors]).toEqual([400, errors]);
  });

  it("need a name, a workspace or profile that is there, and no other id in the body", async () => {
    expect((await create({})).json.errors).toEqual(["name: must not be null"]);
    expect((await create({ name: "X" }, "")).json.errors).toEqual(["workspaceId: must not be null"]);
    const answers = [
      await create({ name: "X" }, "?workspaceId=1"),
      await update("1", { name: "X" }),
      await api(test.simulator, "/v2/permission-profile?profileId=1"),
      await api(test.simulator, "/v2/permission-profile/users?profileId=99999999999999999999"),
      await api(test.simulator, "/v2/all-permission-profiles?workspaceId=1"),
    ];
    for (const { status, json } of answers) expect([status, json.errors]).toEqual([400, ["Bad request"]]);
    for (const path of ["permission-profile", "permission-profile/users"]) {
      expect((await api(test.simulator, `/v2/${path}`)).json.errors).toEqual(["profileId: must not be null"]);
    }
    const profileId = await idOf("Manager");
    expect((await update(profileId, { id: "1" })).status).toBe(400);
    expect((await update(profileId, { id: profileId })).status).toBe(200);
  });
});
