import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { type HistoryCall, history, writeCall } from "../testing/call-history.ts";
import { checkRollUps } from "./check-rollups.ts";
import { refreshRollUps } from "./refresh-rollups.ts";

// biome-ignore lint/style/noProcessEnv: a longer run is asked for by hand
const numRuns = Number(process.env.ROLLUP_HISTORIES ?? 8);
const none = { wrongCalls: [], wrongScorecards: [], wrongParts: [] };

function writePage(tenantId: string, page: readonly HistoryCall[]): Promise<void> {
  return withTenant(tenantId, async (tx) => {
    // The lock that every writer of calls takes, in the order of their ids.
    for (const call of [...page].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${tenantId} || ${call.id}, 1))::text`;
      await writeCall(tx, tenantId, call);
    }
    await refreshRollUps(
      tx,
      tenantId,
      page.map(({ id }) => id),
    );
  });
}

interface Cell {
  calls: number;
  hosted: number;
  seconds: number;
  longest: number | null;
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const mondayOf = (at: Date) => dayOf(new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000));
const peopleOf = ({ host, users }: HistoryCall) =>
  new Set(["", ...(host ? [host] : []), ...users.map(({ id }) => id)]);

/** The same figures counted the plain way from what a history left, by day or week. */
function countPlainly(calls: Iterable<HistoryCall>, periodOf: (at: Date) => string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const call of calls) {
    if (call.fate !== "there") continue;
    for (const user of peopleOf(call)) {
      const period = periodOf(new Date(call.startedMs));
      const key = [user, period, call.workspace ?? "", call.isPrivate].join("|");
      const cell = cells.get(key) ?? { calls: 0, hosted: 0, seconds: 0, longest: null };
      const isHost = user === "" ? call.host !== null : call.host === user;
      const longest = user === "" || isHost ? call.longest : null;
      cells.set(key, {
        calls: cell.calls + 1,
        hosted: cell.hosted + (isHost ? 1 : 0),
        seconds: cell.seconds + call.durationSeconds,
        longest: longest === null ? cell.longest : Math.max(longest * 1000, cell.longest ?? 0),
      });
    }
  }
  return cells;
}

async function readCells(tenantId: string): Promise<Map<string, Cell>> {
  const rows = await withTenant(tenantId, (tx) => tx.callRollUp.findMany({ where: { tenantId } }));
  return new Map(
    rows.map((row) => [
      [row.userGongId, dayOf(row.day), row.workspaceGongId, row.isPrivate].join("|"),
      {
        calls: row.calls,
        hosted: row.hostedCalls,
        seconds: Number(row.durationSeconds),
        longest: row.longestMs === null ? null : Number(row.longestMs),
      },
    ]),
  );
}

type WeekCell = Omit<Cell, "hosted">;
const ofWeek = ({ hosted: _, ...cell }: Cell): WeekCell => cell;

async function readWeekCells(tenantId: string): Promise<Map<string, WeekCell>> {
  const rows = await withTenant(tenantId, (tx) => tx.callWeekRollUp.findMany({ where: { tenantId } }));
  return new Map(
    rows.map((row) => [
      [row.userGongId, dayOf(row.week), row.workspaceGongId, row.isPrivate].join("|"),
      {
        calls: row.calls,
        seconds: Number(row.durationSeconds),
        longest: row.longestMs === null ? null : Number(row.longestMs),
      },
    ]),
  );
}

/** How many calls somebody had with each host, and how many each account has, as text. */
function pairsPlainly(calls: Iterable<HistoryCall>): string[] {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const call of calls) {
    if (call.fate !== "there") continue;
    if (call.host) for (const user of peopleOf(call)) add(`${user}|${call.host}|${call.isPrivate}`);
    if (call.account) add(call.account);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).sort();
}

const readPairs = (tenantId: string) =>
  withTenant(tenantId, async (tx) => {
    const hosts = await tx.hostRollUp.findMany({ where: { tenantId } });
    const accounts = await tx.accountRollUp.findMany({ where: { tenantId } });
    return [
      ...hosts.map((row) => `${row.userGongId}|${row.hostGongId}|${row.isPrivate}: ${row.calls}`),
      ...accounts.map((row) => `${row.accountName}: ${row.calls}`),
    ].sort();
  });

describe("roll-ups", () => {
  it("are the same after any history as when everything is counted anew", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (pages) => {
        const { tenantId } = await makeTenant();
        for (const page of pages) await writePage(tenantId, page);
        const left = new Map(pages.flat().map((call) => [call.id, call]));
        expect(await checkRollUps(tenantId)).toMatchObject(none);
        expect(await readCells(tenantId)).toEqual(countPlainly(left.values(), dayOf));
        const weeks = [...countPlainly(left.values(), mondayOf)];
        expect(await readWeekCells(tenantId)).toEqual(
          new Map(weeks.map(([key, cell]) => [key, ofWeek(cell)])),
        );
        expect(await readPairs(tenantId)).toEqual(pairsPlainly(left.values()));
      }),
      { numRuns },
    );
  }, 600_000);

  it("lose no update of pages that are written at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(history, history, history, async (...histories) => {
        const { tenantId } = await makeTenant();
        // Days and people are shared by all, the calls are mostly each writer's own.
        const own = (writer: number) => (call: HistoryCall) =>
          call.id === "1" ? call : { ...call, id: `${writer}${call.id}` };
        await Promise.all(
          histories.map(async (pages, writer) => {
            for (const page of pages) await writePage(tenantId, page.map(own(writer)));
          }),
        );
        expect(await checkRollUps(tenantId)).toMatchObject(none);
      }),
      // Two runs of one race differ, so a smaller example would prove nothing.
      { numRuns, endOnFailure: true },
    );
  }, 600_000);
});
