import { beforeEach, describe, expect, it } from "vitest";
import type { CurrentSession } from "#lib/auth/session.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { createInvitation } from "./create-invitation.ts";
import { invitationLifeMs } from "./invitation-token.ts";
import { listInvitations } from "./list-invitations.ts";
import { previewInvitation } from "./preview-invitation.ts";
import { renewInvitation } from "./renew-invitation.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

const start = Date.UTC(2026, 0, 5);
const at = (ms: number) => ({ now: () => start + ms });
const tokenIn = (link: string) => link.split("/").at(-1) ?? "";

async function newPerson(): Promise<CurrentSession> {
  const personId = newId("per");
  const email = `${personId}@example.com`;
  await withPerson(null, (tx) => tx.person.create({ data: { id: personId, email, name: "Bo Ek" } }));
  return { id: newId("ses"), personId, email, name: "Bo Ek", provedAt: 0, hasPassword: false };
}

describe("an invitation", () => {
  let owner: TestMember & { tenantId: string; slug: string };
  let guest: CurrentSession;
  beforeEach(async () => {
    owner = await makeTenant("Acme");
    guest = await newPerson();
  });
  const invite = (email = guest.email) =>
    createInvitation({ ctx: owner.ctx, input: { email, role: "manager" }, clock: at(0) });
  const accept = (link: string, session = guest, ms = 1000) =>
    acceptInvitation({
      session,
      input: { token: tokenIn(link) },
      requestId: "req_x",
      address: null,
      clock: at(ms),
    });

  it("makes its person a member with its role, once, and matches the Gong user", async () => {
    await withTenant(owner.tenantId, (tx) =>
      tx.gongUser.create({
        data: {
          tenantId: owner.tenantId,
          gongId: "77",
          emailAddress: guest.email.toUpperCase(),
          name: "Bo Ek",
          active: true,
          contentHash: "x",
          raw: {},
          mirroredAt: new Date(),
        },
      }),
    );
    const { link } = await invite();
    expect(await accept(link)).toEqual({ slug: owner.slug });
    const member = await withTenant(owner.tenantId, (tx) =>
      tx.member.findFirstOrThrow({ where: { tenantId: owner.tenantId, personId: guest.personId } }),
    );
    expect(member).toMatchObject({ role: "manager", gongUserId: "77" });
    await expect(accept(link)).rejects.toMatchObject({ code: "conflict" });
    expect(await previewInvitation({ input: { token: tokenIn(link) } })).toMatchObject({ state: "accepted" });
  });

  it("is used once however many try at the same moment", async () => {
    const { link } = await invite();
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => accept(link)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it("works for seven days", async () => {
    const { link } = await invite();
    await expect(accept(link, guest, invitationLifeMs)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("expired"),
    });
    await accept(link, guest, invitationLifeMs - 1);
  });

  it("works only for the account with its address", async () => {
    const { link } = await invite();
    await expect(accept(link, await newPerson())).rejects.toMatchObject({
      code: "forbidden",
      message: expect.stringContaining(guest.email),
      nextStep: expect.stringContaining("Sign out"),
    });
  });

  it("dies when it is revoked, and when a new link replaces it", async () => {
    const first = await invite();
    const renewed = await renewInvitation({
      ctx: owner.ctx,
      input: { invitationId: first.id },
      clock: at(0),
    });
    await expect(accept(first.link)).rejects.toMatchObject({ code: "not_found" });
    expect(await previewInvitation({ input: { token: tokenIn(first.link) } })).toEqual({ state: "unknown" });
    await revokeInvitation({ ctx: owner.ctx, input: { invitationId: first.id }, clock: at(0) });
    await expect(accept(renewed.link)).rejects.toMatchObject({ message: expect.stringContaining("revoked") });
    await expect(
      renewInvitation({ ctx: owner.ctx, input: { invitationId: first.id } }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("lives on with a new link after it expired", async () => {
    const { id } = await invite();
    const later = at(invitationLifeMs + 5);
    expect((await listInvitations({ ctx: owner.ctx, clock: later }))[0]).toMatchObject({
      id,
      state: "expired",
    });
    const renewed = await renewInvitation({ ctx: owner.ctx, input: { invitationId: id }, clock: later });
    await accept(renewed.link, guest, invitationLifeMs + 10);
  });

  it("is stored without its link", async () => {
    const { link } = await invite();
    const rows = await withTenant(
      owner.tenantId,
      (tx) => tx.$queryRaw<object[]>`SELECT i.*, a.* FROM invitations i, audit_entries a`,
    );
    const secret = tokenIn(link).split(".")[1] ?? "";
    expect(rows.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? `${value}` : value)),
    ).not.toContain(secret);
  });

  it("is not made for a member, nor twice for one address", async () => {
    await expect(invite(owner.email)).rejects.toMatchObject({ invalidParams: [{ name: "email" }] });
    await invite();
    await expect(invite()).rejects.toMatchObject({ invalidParams: [{ name: "email" }] });
  });

  it("is made by owners and admins, and for an owner by owners alone", async () => {
    const admin = await makeMember(owner, "admin");
    const manager = await makeMember(owner, "manager");
    const input = { email: guest.email, role: "owner" as const };
    await expect(createInvitation({ ctx: admin.ctx, input })).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      createInvitation({ ctx: manager.ctx, input: { ...input, role: "viewer" } }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await createInvitation({ ctx: owner.ctx, input });
  });

  it("of another tenant cannot be renewed or revoked", async () => {
    const { id } = await invite();
    const other = await makeTenant();
    const call = { ctx: other.ctx, input: { invitationId: id } };
    await expect(renewInvitation(call)).rejects.toMatchObject({ code: "not_found" });
    await expect(revokeInvitation(call)).rejects.toMatchObject({ code: "not_found" });
  });

  it.each(["", "x", "ten_x.y", `ten_00000000000000000000.${"A".repeat(43)}`, "../../etc"])(
    "of the made-up link %j is unknown",
    async (token) => {
      expect(await previewInvitation({ input: { token } })).toEqual({ state: "unknown" });
      await expect(
        acceptInvitation({ session: guest, input: { token }, requestId: "req_x", address: null }),
      ).rejects.toMatchObject({ code: "not_found" });
    },
  );
});
