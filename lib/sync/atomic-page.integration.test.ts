import { afterEach, describe, expect, it, vi } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import { mirrorTables } from "./purge-mirror.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { hourMs } from "./windows/plan-windows.ts";

class Fault extends Error {}

/** The stream and its runs tell of the failure; everything else is the page's. */
const pageTables = mirrorTables.filter(
  (table) => !["sync_streams", "sync_runs", "sync_windows"].includes(table),
);

/** Every row that a page may write, and how far its windows are. */
function everything(tenant: FakeTenant) {
  const { tenantId } = tenant;
  return tenant.read(async (tx) => {
    const rows: Record<string, unknown> = {};
    for (const table of pageTables) {
      rows[table] = await tx.$queryRawUnsafe(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE tenant_id = $1 ORDER BY to_jsonb(t)::text`,
        tenantId,
      );
    }
    const windows = await tx.syncWindow.findMany({
      where: { tenantId },
      orderBy: { toAt: "desc" },
      select: { fromAt: true, toAt: true, state: true, seenIds: true, pages: true, totalRecords: true },
    });
    return { ...rows, windows };
  });
}

/** Wraps a transaction so that `onStatement` is told of every statement once it was carried out. */
function watched<T extends object>(tx: T, onStatement: () => void): T {
  // Stands beside the client's own proxies, whose fixed properties another proxy must not change.
  const wrap = (of: object): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          const value: unknown = Reflect.get(of, name);
          if (typeof value === "object" && value !== null) return wrap(value);
          if (typeof value !== "function") return value;
          return async (...args: unknown[]) => {
            const result: unknown = await Reflect.apply(value, of, args);
            onStatement();
            return result;
          };
        },
      },
    );
  return wrap(tx) as T;
}

/** Throws after the `at`-th statement of the transactions that commit a page; answers with their number of statements. */
function breakPageAfter(at: number) {
  const client = databaseClient();
  const original = client.$transaction.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const state = { isPage: false, statements: 0 };
  const transaction = (work: (tx: object) => Promise<unknown>, ...rest: unknown[]) => {
    const { isPage } = state;
    state.isPage = false;
    if (!isPage) return original(work, ...rest);
    return original(
      (tx: object) =>
        work(
          watched(tx, () => {
            state.statements += 1;
            if (state.statements === at) throw new Fault(`after statement ${at}`);
          }),
        ),
      ...rest,
    );
  };
  vi.spyOn(client, "$transaction").mockImplementation(transaction as typeof client.$transaction);
  const onStep = (step: string) => {
    if (step === "before page") state.isPage = true;
  };
  return { state, onStep };
}

afterEach(() => vi.restoreAllMocks());

/** A page that does everything: a new call, an edited one, one that turned private, one without transcript, one gone. */
async function aboutToRead(): Promise<{ tenant: FakeTenant; gong: FakeGong }> {
  const [tenant, gong] = [await makeFakeTenant(), new FakeGong(10)];
  for (let index = 0; index < 4; index += 1) gong.add(String(index), fakeNowMs - (index + 2) * hourMs);
  await tenant.run(gong, "calls");
  gong.add("0", fakeNowMs - 2 * hourMs, { title: "Edited" });
  gong.add("1", fakeNowMs - 3 * hourMs, { isPrivate: true });
  gong.stored = gong.stored.filter(({ id }) => id !== "2");
  gong.add("8", fakeNowMs - 1.5 * hourMs);
  gong.add("9", fakeNowMs - 1.2 * hourMs, { hasTranscript: false });
  tenant.wait(300_000);
  return { tenant, gong };
}

/** Forgets the failure, so that the time stands still over all tries. */
function makeDueAgain(tenant: FakeTenant): Promise<unknown> {
  const where = { tenantId: tenant.tenantId, stream: "calls" };
  const data = { nextRunAt: new Date(tenant.nowMs), failures: 0 };
  return tenant.read((tx) => tx.syncStream.updateMany({ where, data }));
}

describe("R3: a page", () => {
  it("is committed whole or not at all, with all that is computed from it, whichever statement a fault follows", async () => {
    const { tenant, gong } = await aboutToRead();
    const { windows: _, ...before } = await everything(tenant);
    const quiet = breakPageAfter(Number.POSITIVE_INFINITY);
    const reference = await aboutToRead();
    quiet.state.statements = 0;
    expect(await reference.tenant.run(reference.gong, "calls", { at: quiet.onStep })).toBe("done");
    vi.restoreAllMocks();
    const { statements } = quiet.state;
    expect(statements).toBeGreaterThan(12);
    for (let at = 1; at <= statements; at += 1) {
      const { onStep } = breakPageAfter(at);
      expect(await tenant.run(gong, "calls", { at: onStep }), `after statement ${at}`).toBe("failed");
      vi.restoreAllMocks();
      const { windows, ...rows } = await everything(tenant);
      expect(rows, `after statement ${at}`).toEqual(before);
      expect(
        windows.every(({ seenIds }) => seenIds.length === 0),
        `after statement ${at}`,
      ).toBe(true);
      await makeDueAgain(tenant);
    }
    expect(await tenant.run(gong, "calls")).toBe("done");
    const { calls } = await tenant.snapshot();
    expect(
      calls.map(({ gongId, removedAt, title, isPrivate }) => [gongId, removedAt !== null, title, isPrivate]),
    ).toEqual([
      ["0", false, "Edited", false],
      ["1", false, "Call 1", true],
      ["2", true, "Call 2", false],
      ["3", false, "Call 3", false],
      ["8", false, "Call 8", false],
      ["9", false, "Call 9", false],
    ]);
  }, 120_000);
});
