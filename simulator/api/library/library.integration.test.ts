import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator({ acme: 1_200, nordwind: 40 });
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

describe("the library", () => {
  it("has folders in every workspace, some of them inside others of the same", async () => {
    const { folders } = await gong.library.listFolders();
    const { workspaces } = await gong.workspaces.list();
    let told = 0;
    for (const { id: workspaceId } of workspaces) {
      const own = (await gong.library.listFolders({ workspaceId })).folders;
      const ids = new Set(own.map(({ id }) => id));
      told += own.length;
      for (const { parentFolderId } of own)
        if (parentFolderId !== null) expect(ids).toContain(parentFolderId);
    }
    expect(told).toBe(folders.length);
    expect(folders.some(({ parentFolderId }) => parentFolderId !== null)).toBe(true);
    expect(driftOf(events)).toEqual([]);
  });

  it("holds real calls of its workspace, with notes, and snippets within the call", async () => {
    const { workspaces } = await gong.workspaces.list();
    let notes = 0;
    let snippets = 0;
    for (const { id: workspaceId } of workspaces) {
      for (const folder of (await gong.library.listFolders({ workspaceId })).folders) {
        const content = await gong.library.getFolderContent({ folderId: folder.id });
        expect(content).toMatchObject({ id: folder.id, name: folder.name, updated: folder.updated });
        for (const { id, title, url, note, snippet, created } of content.calls ?? []) {
          const { call } = await gong.calls.get({ id });
          expect([title, url, call.workspaceId]).toEqual([call.title, call.url, workspaceId]);
          expect(Date.parse(created ?? "")).toBeGreaterThan(Date.parse(call.started ?? ""));
          if (note !== null) notes += 1;
          if (!snippet) continue;
          snippets += 1;
          expect(snippet.fromSec).toBeLessThan(snippet.toSec ?? 0);
          expect(snippet.toSec).toBeLessThanOrEqual(call.duration ?? 0);
        }
      }
    }
    expect(notes).toBeGreaterThan(5);
    expect(snippets).toBeGreaterThan(5);
    expect(driftOf(events)).toEqual([]);
  });

  it("answers an empty folder with 200 and no calls", async () => {
    const folder = (await gong.library.listFolders()).folders.find(({ name }) => name === "Onboarding");
    const answer = await api(test.simulator, `/v2/library/folder-content?folderId=${folder?.id}`);
    expect([answer.status, answer.json.calls]).toEqual([200, []]);
  });

  it("drops calls that were deleted", async () => {
    const folder = (await gong.library.listFolders()).folders.find(({ name }) => name === "Great discovery");
    const callsIn = async () =>
      (await gong.library.getFolderContent({ folderId: folder?.id ?? "" })).calls ?? [];
    const [first, ...rest] = await callsIn();
    test.simulator.control.deleteCall("acme", first?.id ?? "");
    expect(await callsIn()).toEqual(rest);
  });

  it("gains calls while time goes by and keeps those it has", async () => {
    const fresh = await startTestSimulator({ acme: 1_200, nordwind: 40 });
    try {
      const { gong: client } = gongClient(fresh);
      const { folders } = await client.library.listFolders();
      const idsIn = async () => {
        const contents = await Promise.all(
          folders.map(({ id: folderId }) => client.library.getFolderContent({ folderId })),
        );
        return contents.flatMap(({ calls }) => (calls ?? []).map(({ id, created }) => ({ id, created })));
      };
      const before = await idsIn();
      fresh.simulator.control.advanceClock(40 * 86_400_000);
      const after = await idsIn();
      const recent = before.filter(({ created }) => Date.parse(created ?? "") > Date.parse("2026-01-01"));
      expect(recent.length).toBeGreaterThan(10);
      for (const entry of recent) expect(after).toContainEqual(entry);
      const known = new Set(before.map(({ id }) => id));
      expect(after.filter(({ id }) => !known.has(id)).length).toBeGreaterThan(0);
    } finally {
      await fresh.simulator.stop();
    }
  });

  it("answers 404 for an unknown workspace or folder and 400 without a folder", async () => {
    const texts = ["No folders found for the specified period"];
    const folders = await api(test.simulator, "/v2/library/folders?workspaceId=1");
    expect([folders.status, folders.json.errors]).toEqual([404, texts]);
    const content = await api(test.simulator, "/v2/library/folder-content?folderId=1");
    expect([content.status, content.json.errors]).toEqual([404, texts]);
    const missing = await api(test.simulator, "/v2/library/folder-content");
    expect([missing.status, missing.json.errors]).toEqual([400, ["folderId: must not be null"]]);
    expect((await gong.library.listFolders({ workspaceId: "1" })).folders).toEqual([]);
    await expect(gong.library.getFolderContent({ folderId: "1" })).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});
