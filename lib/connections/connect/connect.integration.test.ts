import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { POST as start } from "#app/api/tenants/[tenant]/connection/oauth/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { closeJobSender } from "#lib/sync/job-queue.ts";
import { callRoute } from "#lib/test/call-route.ts";
import {
  comeBack,
  decide,
  makeSignedInOwner,
  type SignedInOwner,
  startWalk,
  walk,
} from "#lib/test/connect-walk.ts";
import { makeMember } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { openGong } from "../open-gong.ts";
import { getConnectAttempt } from "../status/get-connect-attempt.ts";
import { getConnection } from "../status/get-connection.ts";

afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});
beforeEach(() => quietGong(gong));

const readConnection = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.connection.findUnique({ where: { tenantId } }));
const tokenRequests = () =>
  gong.control.companies().reduce((sum, { counters }) => sum + sumOf(counters.tokenRequests), 0);
const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** The sentence that the page shows for the attempt named in the path. */
async function problemAt(owner: SignedInOwner, path: string) {
  const attemptId = new URL(path, "http://x").searchParams.get("problem") ?? "";
  return (await getConnectAttempt({ ctx: owner.ctx, input: { attemptId } })).problem;
}

describe("connecting by OAuth", () => {
  it("ends with a working connection, its scopes, its host, and a first copy that is due", async () => {
    const owner = await makeSignedInOwner();
    expect(await walk(gong, owner)).toBe(`/${owner.slug}/admin/connection?connected=1`);
    const view = await getConnection({ ctx: owner.ctx });
    expect(view).toMatchObject({
      state: "active",
      connection: { kind: "oauth", connectedBy: "Test owner", lastError: null, missing: [] },
    });
    expect(`http://${view.connection?.host}`).toBe(gong.apiBaseUrl("acme"));
    const row = await readConnection(owner.tenantId);
    expect(row?.companyKey).toMatch(/^workspace:\d+$/);
    expect(row?.workspaceIds).toHaveLength(3);
    const client = await openGong({ tenantId: owner.tenantId, lane: "interactive", purpose: "test" });
    expect((await client.workspaces.list()).workspaces).toHaveLength(3);
    const due = await withTenant(owner.tenantId, (tx) =>
      tx.syncStream.count({ where: { tenantId: owner.tenantId, nextRunAt: { lte: new Date() } } }),
    );
    expect(due).toBeGreaterThan(0);
  });

  it("works with the scopes that were left ticked, and says what the others would open", async () => {
    const owner = await makeSignedInOwner();
    await walk(gong, owner, { scopes: ["api:calls:read:extensive"] });
    const { connection } = await getConnection({ ctx: owner.ctx });
    expect(connection?.granted.map(({ scope }) => scope)).toEqual(["api:calls:read:extensive"]);
    const flows = connection?.missing.find(({ scope }) => scope === "api:flows:write");
    expect(flows?.screens).toEqual(["Assign prospects"]);
    expect(flows?.operations.length).toBeGreaterThan(0);
    expect((await readConnection(owner.tenantId))?.companyKey).toMatch(/^host:/);
  });

  it("sends a plain form on to the consent page and comes back to the page it was started from", async () => {
    const owner = await makeSignedInOwner();
    const answer = await callRoute(start, {
      path: `/api/tenants/${owner.slug}/connection/oauth`,
      method: "POST",
      params: { tenant: owner.slug },
      cookie: owner.cookie,
      body: `scope=api%3Ausers%3Aread&scope=api%3Aworkspaces%3Aread&returnTo=%2F${owner.slug}%2Fcalls`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(answer.status).toBe(303);
    const url = new URL(answer.headers.get("location") ?? "");
    expect(url.origin).toBe(gong.origin);
    expect(url.searchParams.get("scope")).toBe("api:users:read api:workspaces:read");
    expect(url.searchParams.get("code_challenge")).toBeNull();
    expect(await comeBack(owner.cookie, await decide(gong, url.searchParams))).toBe(`/${owner.slug}/calls`);
  });

  it("asks for a state of 256 random bits and keeps only its hash", async () => {
    const owner = await makeSignedInOwner();
    const state = (await startWalk(owner)).get("state") ?? "";
    expect(Buffer.from(state.split(".")[1] ?? "", "base64url")).toHaveLength(32);
    const rows = await withTenant(owner.tenantId, (tx) => tx.connectAttempt.findMany());
    expect(JSON.stringify(rows)).not.toContain(state.split(".")[1]);
  });

  it("says that the consent was denied", async () => {
    const owner = await makeSignedInOwner();
    const path = await walk(gong, owner, { decision: "deny" });
    expect(await problemAt(owner, path)).toMatchObject({ code: "denied" });
    expect(await readConnection(owner.tenantId)).toBeNull();
  });

  it("refuses an answer after ten minutes, before the code is used", async () => {
    const owner = await makeSignedInOwner();
    const query = await startWalk(owner);
    await withTenant(owner.tenantId, (tx) =>
      tx.connectAttempt.updateMany({
        where: { tenantId: owner.tenantId },
        data: { expiresAt: new Date(Date.now() - 1) },
      }),
    );
    const before = tokenRequests();
    const path = await comeBack(owner.cookie, await decide(gong, query));
    expect(await problemAt(owner, path)).toMatchObject({ code: "state_expired" });
    expect(tokenRequests()).toBe(before);
  });

  it("refuses a replayed answer and leaves the connection that it made", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    await comeBack(owner.cookie, answer);
    const before = tokenRequests();
    expect(await problemAt(owner, await comeBack(owner.cookie, answer))).toMatchObject({
      code: "state_used",
    });
    expect(tokenRequests()).toBe(before);
    expect((await readConnection(owner.tenantId))?.state).toBe("active");
  });

  it("lets exactly one of two simultaneous answers with the same state through", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    const before = tokenRequests();
    const paths = await Promise.all([comeBack(owner.cookie, answer), comeBack(owner.cookie, answer)]);
    expect(paths.filter((path) => path.endsWith("connected=1"))).toHaveLength(1);
    expect(tokenRequests()).toBe(before + 1);
  });

  it("refuses an answer in another session of the same person, without spoiling the first", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    const other = await signInAs(owner.personId);
    const path = await comeBack(other.cookie, answer);
    expect(await problemAt(owner, path)).toMatchObject({ code: "state_other_session" });
    expect(await comeBack(owner.cookie, answer)).toContain("connected=1");
  });

  it("refuses an answer in the browser of another member of the tenant", async () => {
    const owner = await makeSignedInOwner();
    const admin = await makeMember(owner, "admin");
    const { cookie } = await signInAs(admin.personId);
    const path = await comeBack(cookie, await decide(gong, await startWalk(owner)));
    expect(await problemAt(owner, path)).toMatchObject({ code: "state_other_session" });
    expect(await readConnection(owner.tenantId)).toBeNull();
  });

  it("refuses an answer that belongs to another tenant, and tells nothing about that tenant", async () => {
    const [owner, stranger] = [await makeSignedInOwner(), await makeSignedInOwner()];
    const answer = await decide(gong, await startWalk(owner));
    expect(await comeBack(stranger.cookie, answer)).toBe("/tenants?connect=state_foreign");
    expect(await readConnection(stranger.tenantId)).toBeNull();
  });

  it.each([
    ["", "state_missing"],
    ["nonsense", "state_unknown"],
    [`ten_${"0".repeat(20)}.${"A".repeat(43)}`, "state_foreign"],
  ])("refuses the state %j", async (state, problem) => {
    const owner = await makeSignedInOwner();
    const query = new URLSearchParams({ code: "1", ...(state && { state }) });
    expect(await comeBack(owner.cookie, query)).toBe(`/tenants?connect=${problem}`);
  });

  it("refuses a made-up state of the right form", async () => {
    const owner = await makeSignedInOwner();
    const query = new URLSearchParams({ code: "1", state: `${owner.tenantId}.${"A".repeat(43)}` });
    expect(await problemAt(owner, await comeBack(owner.cookie, query))).toMatchObject({
      code: "state_unknown",
    });
  });

  it("sends a signed-out browser to the sign-in page and uses nothing up", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    expect(await comeBack(undefined, answer)).toBe("/sign-in?next=%2Ftenants");
    expect(await comeBack(owner.cookie, answer)).toContain("connected=1");
  });

  it("says that the code was used already", async () => {
    const owner = await makeSignedInOwner();
    const first = await decide(gong, await startWalk(owner));
    await comeBack(owner.cookie, first);
    const second = await decide(gong, await startWalk(owner));
    second.set("code", first.get("code") ?? "");
    expect(await problemAt(owner, await comeBack(owner.cookie, second))).toMatchObject({
      code: "code_refused",
    });
  });

  it("refuses somebody who lost the right to connect meanwhile", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    await withTenant(owner.tenantId, (tx) =>
      tx.member.updateMany({ where: { tenantId: owner.tenantId }, data: { role: "viewer" } }),
    );
    expect(await problemAt(owner, await comeBack(owner.cookie, answer))).toMatchObject({
      code: "not_allowed",
    });
    expect(await readConnection(owner.tenantId)).toBeNull();
  });

  it.each([
    "https://evil.example",
    "https://api.gong.io.evil.example",
    "http://api.gong.io",
    "https://user@api.gong.io",
    "https://127.0.0.1",
  ])("sends no token to the host %s that the token answer names", async (tokenBaseUrl) => {
    gong.control.set("acme", { tokenBaseUrl });
    const owner = await makeSignedInOwner();
    expect(await problemAt(owner, await walk(gong, owner))).toMatchObject({ code: "host_refused" });
    expect(await readConnection(owner.tenantId)).toBeNull();
    expect(await withTenant(owner.tenantId, (tx) => tx.gongRequest.count())).toBe(0);
  });

  it.each([
    ["gong_down", { outage: "unavailable" as const }],
    ["gong_down", { serverErrorRate: 1 }],
    ["address_untrusted", { untrustedAddress: true }],
  ])("keeps nothing when the probing read ends in %s", async (code, fault) => {
    const owner = await makeSignedInOwner();
    gong.control.set("acme", fault);
    expect(await problemAt(owner, await walk(gong, owner))).toMatchObject({ code });
    expect(await readConnection(owner.tenantId)).toBeNull();
  });

  it("leaves no token, code or state outside the sealed columns", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    await comeBack(owner.cookie, answer);
    const secrets = [answer.get("code") ?? "", answer.get("state")?.split(".")[1] ?? "", "eyJ"];
    const rows = await withTenant(owner.tenantId, async (tx) => ({
      connections: await tx.connection.findMany({ omit: { accessSealed: true, refreshSealed: true } }),
      attempts: await tx.connectAttempt.findMany(),
      audit: await tx.auditEntry.findMany(),
      requests: await tx.gongRequest.findMany(),
    }));
    const text = JSON.stringify(rows, (_key, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).toContain("connection.connected");
  });

  it("refuses a role that may not change settings", async () => {
    const owner = await makeSignedInOwner();
    const viewer = await makeMember(owner, "viewer");
    const { cookie } = await signInAs(viewer.personId);
    const answer = await callRoute(start, {
      path: `/api/tenants/${owner.slug}/connection/oauth`,
      method: "POST",
      params: { tenant: owner.slug },
      cookie,
    });
    expect(answer.status).toBe(403);
  });
});

describe("a session that ended", () => {
  it("cannot finish a connect", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    await withPerson(null, (tx) =>
      tx.session.updateMany({ where: { personId: owner.personId }, data: { revokedAt: new Date() } }),
    );
    expect(await comeBack(owner.cookie, answer)).toBe("/sign-in?next=%2Ftenants");
    expect(await readConnection(owner.tenantId)).toBeNull();
  });
});
