import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { type HistoryCall, history, writeCall } from "../testing/call-history.ts";
import { checkRollUps } from "./check-rollups.ts";
import { refreshRollUps } from "./refresh-rollups.ts";

// biome-ignore lint/style/noProcessEnv: a longer run is asked for by hand
const numRuns = Number(process.env.ROLLUP_HISTORIES ?? 8);
const none = { wrongCalls: [], wrongScorecards: [], wrongDays: [] };

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

/** The same figures counted the plain way from what a history left. */
function countPlainly(calls: Iterable<HistoryCall>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const call of calls) {
    if (call.fate !== "there") continue;
    const day = new Date(call.startedMs).toISOString().slice(0, 10);
    const people = new Set(["", ...(call.host ? [call.host] : []), ...call.users.map(({ id }) => id)]);
    for (const user of people) {
      const key = [user, day, call.workspace ?? "", call.isPrivate].join("|");
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
      [row.userGongId, row.day.toISOString().slice(0, 10), row.workspaceGongId, row.isPrivate].join("|"),
      {
        calls: row.calls,
        hosted: row.hostedCalls,
        seconds: Number(row.durationSeconds),
        longest: row.longestMs === null ? null : Number(row.longestMs),
      },
    ]),
  );
}

describe("roll-ups", () => {
  it("are the same after any history as when everything is counted anew", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (pages) => {
        const { tenantId } = await makeTenant();
        for (const page of pages) await writePage(tenantId, page);
        const left = new Map(pages.flat().map((call) => [call.id, call]));
        expect(await checkRollUps(tenantId)).toMatchObject(none);
        expect(await readCells(tenantId)).toEqual(countPlainly(left.values()));
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
