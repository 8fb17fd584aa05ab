import { beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { listFolders } from "./list-folders.ts";
import { listLibraryItems } from "./list-library-items.ts";

const mirroredAt = new Date(Date.UTC(2026, 8, 1));
const copied = { contentHash: "x", raw: {}, mirroredAt };

describe("the library", () => {
  let owner: TestMember & { tenantId: string; slug: string };
  const open = (folder: string, after?: string) =>
    listLibraryItems({ ctx: owner.ctx, input: { folder, after } });

  beforeEach(async () => {
    owner = await makeTenant("Acme");
    const { tenantId } = owner;
    await makeCall(tenantId, { gongId: "101", startedAt: "2026-08-01T10:00:00Z", title: "Globex pricing" });
    await makeCall(tenantId, { gongId: "102", startedAt: "2026-08-02T10:00:00Z", isPrivate: true });
    await withTenant(tenantId, async (tx) => {
      await tx.gongLibraryFolder.createMany({
        data: [
          { tenantId, gongId: "1", name: "Best of", ...copied },
          { tenantId, gongId: "2", name: "Pricing", parentGongId: "1", ...copied },
          { tenantId, gongId: "3", name: "Gone", removedAt: mirroredAt, ...copied },
        ],
      });
      const item = (itemKey: string, callGongId: string, addedAt: Date | null, more = {}) => ({
        tenantId,
        folderGongId: "2",
        itemKey,
        callGongId,
        addedAt,
        ...copied,
        ...more,
      });
      await tx.gongLibraryItem.createMany({
        data: [
          item("101", "101", null),
          item("101:60-90", "101", mirroredAt, {
            note: "Listen",
            snippetFromSeconds: 60,
            snippetToSeconds: 90,
          }),
          item("102", "102", mirroredAt),
          item("999", "999", mirroredAt),
          item("old", "101", mirroredAt, { removedAt: mirroredAt }),
        ],
      });
    });
  });

  it("shows the tree with what of each folder the reader may see", async () => {
    expect((await listFolders({ ctx: owner.ctx })).folders).toEqual([
      { id: "1", name: "Best of", depth: 0, items: 0, workspaceName: null },
      { id: "2", name: "Pricing", depth: 1, items: 2, workspaceName: null },
    ]);
  });

  it("shows note and part of a call, the newest first, and tells what it does not show", async () => {
    const page = await open("2");
    expect(page.items.map(({ key, note, from, to }) => ({ key, note, from, to }))).toEqual([
      { key: "101:60-90", note: "Listen", from: 60, to: 90 },
      { key: "101", note: null, from: null, to: null },
    ]);
    expect({ notCopied: page.notCopied, hidden: page.hidden }).toEqual({ notCopied: 1, hidden: 1 });
    const member = await makeMember(owner, "member");
    const theirs = await listLibraryItems({ ctx: member.ctx, input: { folder: "2" } });
    expect(theirs.hidden).toBeNull();
  });

  it("goes on where a page ended, losing and doubling none", async () => {
    const { tenantId } = owner;
    await withTenant(tenantId, (tx) =>
      tx.gongLibraryItem.createMany({
        data: Array.from({ length: 120 }, (_, index) => ({
          tenantId,
          folderGongId: "1",
          itemKey: `k${index}`,
          callGongId: "101",
          addedAt: index % 3 === 0 ? null : new Date(Date.UTC(2026, 0, 1 + (index % 40))),
          ...copied,
        })),
      }),
    );
    const keys: string[] = [];
    let after: string | undefined;
    do {
      const page = await open("1", after);
      keys.push(...page.items.map(({ key }) => key));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(keys).toHaveLength(120);
    expect(new Set(keys).size).toBe(120);
  });

  it("finds by words in note, title, folder and curator, in every folder, all words together", async () => {
    const { tenantId } = owner;
    await withTenant(tenantId, async (tx) => {
      await tx.gongLibraryItem.createMany({
        data: [
          {
            tenantId,
            folderGongId: "1",
            itemKey: "101",
            callGongId: "101",
            note: "100% worth it",
            ...copied,
          },
          { tenantId, folderGongId: "1", itemKey: "102", callGongId: "102", note: "worth it too", ...copied },
          { tenantId, folderGongId: "3", itemKey: "101", callGongId: "101", note: "worth gone", ...copied },
        ],
      });
    });
    const find = async (q: string) => {
      const page = await listLibraryItems({ ctx: owner.ctx, input: { q } });
      expect({ notCopied: page.notCopied, hidden: page.hidden }).toEqual({ notCopied: 0, hidden: 0 });
      return page.items.map(({ folder, key }) => `${folder.name} ${key}`).sort();
    };
    expect(await find("listen")).toEqual(["Pricing 101:60-90"]);
    expect(await find("globex WORTH")).toEqual(["Best of 101"]);
    expect(await find("worth")).toEqual(["Best of 101"]);
    expect(await find("0% w")).toEqual(["Best of 101"]);
    expect(await find("globex nobody")).toEqual([]);
    expect(await find("globex")).toEqual(["Best of 101", "Pricing 101", "Pricing 101:60-90"]);
  });

  it("answers a folder that is gone like one of another tenant", async () => {
    await expect(open("3")).rejects.toMatchObject({ code: "not_found" });
    const stranger = await makeTenant("Other");
    const foreign = listLibraryItems({ ctx: stranger.ctx, input: { folder: "2" } });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    expect(await listFolders({ ctx: stranger.ctx })).toEqual({ folders: [], asOf: null });
  });

  it("is closed to those without the area", async () => {
    const member = await makeMember(owner, "member");
    member.ctx.actor.areas = { ...member.ctx.actor.areas, library: "none" };
    await expect(listFolders({ ctx: member.ctx })).rejects.toMatchObject({ code: "forbidden" });
  });
});
