import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { FakeGong } from "../testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "../testing/fake-tenant.ts";
import { hourMs } from "../windows/plan-windows.ts";

/** Text that no index takes: too long, and too random to be packed. */
const unindexable = Array.from({ length: 200 }, (_, index) =>
  createHash("sha512").update(String(index)).digest("base64url"),
).join("");

const quarantineOf = (tenant: FakeTenant) =>
  tenant.read((tx) => tx.quarantinedRecord.findMany({ where: { tenantId: tenant.tenantId } }));

describe("a record that PostgreSQL itself refuses", () => {
  it("is set aside with the reason, and the other calls of its page are kept", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(50)];
    for (let index = 0; index < 12; index += 1)
      gong.add(String(100 + index), fakeNowMs - (index + 1) * hourMs);
    const address = `${unindexable}@globex.example`;
    gong.extra = [
      {
        metaData: {
          id: "7",
          started: new Date(fakeNowMs - hourMs).toISOString(),
          duration: 60,
          isPrivate: false,
        },
        parties: [{ id: "p", affiliation: "External", emailAddress: address }],
      },
    ] as unknown as typeof gong.extra;
    expect(await tenant.run(gong, "calls")).toBe("done");
    const { calls } = await tenant.snapshot();
    expect(calls.map(({ gongId }) => gongId)).toEqual(gong.stored.map(({ id }) => id).sort());
    expect(calls.every(({ transcriptState }) => transcriptState === "present")).toBe(true);
    const aside = await quarantineOf(tenant);
    expect(aside).toMatchObject([{ stream: "calls", gongId: "7", reason: expect.stringContaining("54000") }]);
    expect(JSON.stringify(aside)).not.toContain(unindexable.slice(0, 40));

    gong.extra = [];
    gong.add("7", fakeNowMs - hourMs);
    tenant.wait(25 * hourMs);
    expect(await tenant.run(gong, "months")).toBe("done");
    expect((await tenant.snapshot()).calls.map(({ gongId }) => gongId)).toContain("7");
    expect(await quarantineOf(tenant)).toEqual([]);
  });

  it("is set aside from a list, and the rest of the list is kept", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(50)];
    const { tenantId } = tenant;
    const { list } = gong.users;
    const people = ["ann@acme.example", `${unindexable}@acme.example`, "cy@acme.example"];
    gong.users.list = async () => ({
      ...(await list()),
      items: people.map((emailAddress, index) => ({ id: `u${index}`, emailAddress })),
      records: { totalRecords: people.length, cursor: undefined },
    });
    expect(await tenant.run(gong, "users")).toBe("done");
    const users = await tenant.read((tx) =>
      tx.gongUser.findMany({ where: { tenantId, removedAt: null }, orderBy: { gongId: "asc" } }),
    );
    expect(users.map(({ gongId }) => gongId)).toEqual(["u0", "u2"]);
    expect(await quarantineOf(tenant)).toMatchObject([
      { stream: "users", gongId: "u1", reason: expect.stringContaining("54000") },
    ]);
  });
});
