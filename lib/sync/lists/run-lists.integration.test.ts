import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongError, type GongErrorOptions } from "#lib/gong/core/errors.ts";
import { listStreams } from "../list-streams.ts";
import { streams } from "../streams.ts";
import { fillLists, putDirectory, smallCompany } from "../testing/fake-company.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { type FakeTenant, makeFakeTenant } from "../testing/fake-tenant.ts";
import { junk } from "../testing/junk.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { listSuspiciousParts } from "./list-suspicious-parts.ts";

const tiny = { ...smallCompany, users: 4, workspaces: 1, folders: 2, managers: 1, everyOther: 2 };

async function company(): Promise<{ tenant: FakeTenant; gong: FakeGong }> {
  const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
  await putDirectory(tenant, tiny);
  fillLists(gong, tiny);
  return { tenant, gong };
}

const refuse = (operation: string, options: Omit<GongErrorOptions, "operationId">) => (asked: string) =>
  asked === operation ? new GongError({ operationId: operation, ...options }) : undefined;
const trackers = (tenant: FakeTenant) =>
  tenant.read((tx) =>
    tx.gongTracker.findMany({
      where: { tenantId: tenant.tenantId, removedAt: null },
      orderBy: { gongId: "asc" },
    }),
  );
const doubts = (tenant: FakeTenant) => tenant.read((tx) => listSuspiciousParts(tx, tenant.tenantId));
const streamOf = (tenant: FakeTenant, stream: string) =>
  tenant.read((tx) =>
    tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId: tenant.tenantId, stream } } }),
  );

describe("a list", () => {
  it("that comes back empty where there were entries removes nothing, does not advance, and says so", async () => {
    const { tenant, gong } = await company();
    await tenant.run(gong, "trackers");
    const { asOf } = await streamOf(tenant, "trackers");
    const { listTrackers } = gong.lists;
    delete gong.lists.listTrackers;
    tenant.wait(dayMs);
    expect(await tenant.run(gong, "trackers")).toBe("done");
    expect(await trackers(tenant)).toHaveLength(1);
    expect((await streamOf(tenant, "trackers")).asOf).toEqual(asOf);
    expect(await doubts(tenant)).toEqual([
      expect.objectContaining({ stream: "trackers", note: expect.stringContaining("empty list") }),
    ]);
    gong.lists.listTrackers = listTrackers ?? (() => []);
    tenant.wait(dayMs);
    await tenant.run(gong, "trackers");
    expect(await doubts(tenant)).toEqual([]);
    expect((await streamOf(tenant, "trackers")).asOf).toEqual(new Date(tenant.nowMs));
  });

  it("keeps what it still lists, takes the rest for gone, and takes it back when it returns", async () => {
    const { tenant, gong } = await company();
    const ids = async () => (await trackers(tenant)).map(({ gongId }) => gongId);
    const days: [string[], string[]][] = [
      [
        ["1", "2"],
        ["1", "2"],
      ],
      [
        ["2", "3"],
        ["2", "3"],
      ],
      [
        ["1", "3"],
        ["1", "3"],
      ],
    ];
    for (const [listed, expected] of days) {
      gong.lists.listTrackers = () => listed.map((trackerId) => ({ trackerId }));
      await tenant.run(gong, "trackers");
      expect(await ids()).toEqual(expected);
      tenant.wait(dayMs);
    }
  });

  it("goes on past a record that cannot be read, keeps what stood under its id, and lets it go again", async () => {
    const { tenant, gong } = await company();
    gong.lists.listScorecards = () => [
      { scorecardId: "1", scorecardName: "Discovery" },
      { scorecardId: "2" },
    ];
    await tenant.run(gong, "scorecards");
    gong.lists.listFlows = () => [{ id: "1" }, { name: "no id" }, "nonsense"];
    await tenant.run(gong, "flows");
    const set = () =>
      tenant.read((tx) => tx.quarantinedRecord.findMany({ where: { tenantId: tenant.tenantId } }));
    const aside = await set();
    expect(aside.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["The flow has no id.", "The flow is no object."]),
    );
    gong.lists.listFlows = () => [{ id: "1" }];
    tenant.wait(2 * dayMs);
    await tenant.run(gong, "flows");
    expect(await set()).toEqual([]);
  });

  it("survives any junk in every stream", async () => {
    const records = fc.sample(fc.array(junk, { minLength: 3, maxLength: 5 }), { numRuns: 12, seed: 7 });
    const { tenant, gong } = await company();
    let turn = 0;
    const lists = Object.keys(gong.lists) as (keyof typeof gong.lists)[];
    for (const operation of lists) {
      gong.lists[operation] = () => {
        turn += 1;
        return records[turn % records.length] ?? [];
      };
    }
    for (const stream of Object.keys(listStreams) as (keyof typeof listStreams)[]) {
      let result = await tenant.run(gong, stream);
      while (result === "more") result = await tenant.run(gong, stream);
      expect(result, stream).toBe("done");
    }
  });

  it("that turns out long leaves a quick run's place within seconds, and ends among the long ones", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    await putDirectory(tenant, { ...tiny, users: 40 });
    gong.lists.listFlows = ({ flowOwnerEmail }) => {
      tenant.wait(1_000);
      return [{ id: String(flowOwnerEmail), name: "Follow up" }];
    };
    const began = tenant.nowMs;
    expect(await tenant.run(gong, "flows")).toBe("more");
    expect(tenant.nowMs - began).toBe(5_000);
    let result = await tenant.run(gong, "flows", {}, "continue");
    expect(tenant.nowMs - began).toBe(25_000);
    while (result === "more") result = await tenant.run(gong, "flows", {}, "continue");
    expect(result).toBe("done");
  });

  it("that moves while it is read is read again, and removes nothing while it keeps moving", async () => {
    const { tenant, gong } = await company();
    const flows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }));
    gong.lists.listFlows = () => flows(150);
    await tenant.run(gong, "flows");
    let asked = 0;
    gong.lists.listFlows = () => {
      asked += 1;
      return flows(110 + (asked % 2));
    };
    tenant.wait(2 * dayMs);
    await tenant.run(gong, "flows");
    const live = () =>
      tenant.read((tx) => tx.gongFlow.count({ where: { tenantId: tenant.tenantId, removedAt: null } }));
    expect(await live()).toBe(150);
    expect((await doubts(tenant))[0]?.note).toContain("kept changing");
    gong.lists.listFlows = () => flows(110);
    tenant.wait(2 * dayMs);
    await tenant.run(gong, "flows");
    expect(await live()).toBe(110);
    expect(await doubts(tenant)).toEqual([]);
  });
});

describe("a stream of many lists", () => {
  it("goes on past one that Gong refuses, and says which", async () => {
    const { tenant, gong } = await company();
    gong.lists.listLibraryFolderContent = ({ folderId }) => {
      if (folderId === "80") {
        throw new GongError({ operationId: "listLibraryFolderContent", kind: "not-found", status: 404 });
      }
      return [{ id: "1" }];
    };
    expect(await tenant.run(gong, "library")).toBe("done");
    expect(await doubts(tenant)).toEqual([
      expect.objectContaining({ part: "folder:80", note: "Gong refused this list (404)." }),
    ]);
    expect(
      await tenant.read((tx) => tx.gongLibraryItem.count({ where: { tenantId: tenant.tenantId } })),
    ).toBe(1);
  });

  it("goes on after a kill where it stopped, and never asks twice for a list that was read", async () => {
    const { tenant, gong } = await company();
    let steps = 0;
    const at = (step: string) => {
      steps += step.startsWith("after user:") && !step.endsWith("request") ? 1 : 0;
      if (steps >= 2) throw new Error("killed");
    };
    await expect(tenant.run(gong, "tasks", { at })).rejects.toThrow("killed");
    const first = gong.count("listTasks");
    tenant.wait(hourMs);
    expect(await tenant.run(gong, "tasks")).toBe("done");
    expect(gong.count("listTasks")).toBe(tiny.users);
    expect(first).toBe(2);
  });

  it("asks for everything again when somebody wants it now", async () => {
    const { tenant, gong } = await company();
    await tenant.run(gong, "tasks");
    tenant.wait(hourMs);
    await tenant.run(gong, "tasks");
    expect(gong.count("listTasks")).toBe(tiny.users);
    tenant.wait(hourMs);
    await tenant.run(gong, "tasks", {}, "manual");
    expect(gong.count("listTasks")).toBe(2 * tiny.users);
  });

  it("leaves an account without Engage alone but for one request a day", async () => {
    const { tenant, gong } = await company();
    gong.failWith = refuse("listTasks", { kind: "server", status: 500 });
    for (let hour = 0; hour < 48; hour += 1) {
      expect(await tenant.run(gong, "tasks")).toBe("done");
      tenant.wait(hourMs);
    }
    expect(gong.count("listTasks")).toBe(2);
    expect((await doubts(tenant))[0]?.note).toContain("no Engage");
    gong.failWith = () => undefined;
    tenant.wait(dayMs);
    await tenant.run(gong, "tasks");
    expect(await doubts(tenant)).toEqual([]);
    expect(gong.count("listTasks")).toBe(2 + tiny.users);
  });

  it("forgets the flows and tasks of somebody who has left", async () => {
    const { tenant, gong } = await company();
    await tenant.run(gong, "flows");
    await tenant.run(gong, "tasks");
    const { tenantId } = tenant;
    const own = () =>
      tenant.read(async (tx) => [
        await tx.gongFlow.count({ where: { tenantId, visibility: "Personal", removedAt: null } }),
        await tx.gongTask.count({ where: { tenantId, removedAt: null } }),
      ]);
    expect(await own()).toEqual([2, 2]);
    await tenant.read((tx) =>
      tx.gongUser.updateMany({ where: { tenantId, gongId: "1000" }, data: { active: false } }),
    );
    tenant.wait(hourMs);
    await tenant.run(gong, "flows");
    await tenant.run(gong, "tasks");
    expect(await own()).toEqual([1, 1]);
  });

  it("keeps the steps of the other flows when Gong has one no longer", async () => {
    const { tenant, gong } = await company();
    gong.lists.getFlowSteps = ({ flowIds }) => {
      const ids = flowIds as string[];
      const texts = ["Flow not found: flowId=75"];
      if (ids.includes("75")) {
        throw new GongError({ operationId: "getFlowSteps", kind: "not-found", status: 404, texts });
      }
      return ids.map((id) => ({ id, steps: [{ stepOrder: 1 }] }));
    };
    await tenant.run(gong, "flows");
    const unread = await tenant.read((tx) =>
      tx.gongFlow.findMany({
        where: { tenantId: tenant.tenantId, stepCount: null },
        select: { gongId: true },
      }),
    );
    expect(unread).toEqual([{ gongId: "75" }]);
  });
});

describe("a mirror that an older version began", () => {
  it("gets the streams that are new, by the next run of any other", async () => {
    const { tenant, gong } = await company();
    const { tenantId } = tenant;
    await tenant.read((tx) =>
      tx.syncStream.deleteMany({ where: { tenantId, stream: { in: Object.keys(listStreams) } } }),
    );
    expect(await tenant.run(gong, "tasks")).toBe("idle");
    await tenant.run(gong, "users");
    expect(await tenant.read((tx) => tx.syncStream.count({ where: { tenantId } }))).toBe(streams.length);
    tenant.wait(hourMs);
    expect(await tenant.run(gong, "trackers")).toBe("done");
  });
});
