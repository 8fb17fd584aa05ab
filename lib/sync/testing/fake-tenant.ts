import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import type { SyncDeps } from "../run/run-context.ts";
import { type SyncResult, syncStream } from "../run/sync-stream.ts";
import type { StreamName } from "../streams.ts";
import type { FakeGong } from "./fake-gong.ts";

export const fakeNowMs = Date.UTC(2026, 8, 15, 15);

/** A tenant whose streams are due, and a clock that moves when told. */
export class FakeTenant {
  readonly tenantId: string;
  nowMs = fakeNowMs;

  constructor(tenantId: string) {
    this.tenantId = tenantId;
  }

  run(
    gong: FakeGong,
    stream: StreamName,
    overrides: Partial<SyncDeps> = {},
    reason = "schedule",
  ): Promise<SyncResult> {
    const deps: SyncDeps = {
      tenantId: this.tenantId,
      openGong: async () => gong,
      clock: { now: () => this.nowMs },
      signal: new AbortController().signal,
      ...overrides,
    };
    return syncStream(deps, stream, reason);
  }

  /** Lets the lease of a dead run, or the pause to the next one, go by. */
  wait(ms: number): void {
    this.nowMs += ms;
  }

  read<T>(work: Parameters<typeof withTenant<T>>[1]): Promise<T> {
    return withTenant(this.tenantId, work);
  }

  /** What is mirrored, without times and ids of ours. */
  snapshot() {
    const { tenantId } = this;
    return this.read(async (tx) => {
      const calls = await tx.call.findMany({
        where: { tenantId },
        orderBy: { gongId: "asc" },
        select: {
          gongId: true,
          title: true,
          isPrivate: true,
          transcriptState: true,
          removedAt: true,
          parties: { orderBy: { position: "asc" }, select: { side: true, userGongId: true } },
        },
      });
      const turns = await tx.callTurn.findMany({
        where: { tenantId },
        orderBy: { position: "asc" },
        select: { callGongId: true, text: true, side: true, speakerGongId: true },
      });
      const turnsOf = Map.groupBy(turns, ({ callGongId }) => callGongId);
      const windows = await tx.syncWindow.findMany({
        where: { tenantId, kind: "history" },
        orderBy: { toAt: "desc" },
        select: { fromAt: true, toAt: true, state: true, totalRecords: true },
      });
      const waits = await tx.transcriptWait.findMany({
        where: { tenantId },
        orderBy: { callGongId: "asc" },
        select: { callGongId: true },
      });
      const withTurns = calls.map((call) => ({
        ...call,
        turns: (turnsOf.get(call.gongId) ?? []).map(({ callGongId: _, ...turn }) => turn),
      }));
      return { calls: withTurns, windows, waits };
    });
  }
}

export async function makeFakeTenant(): Promise<FakeTenant> {
  const { tenantId } = await makeTenant("Fake");
  const tenant = new FakeTenant(tenantId);
  const now = new Date(tenant.nowMs);
  await withTenant(tenantId, async (tx) => {
    await makeStreamsDue(tx, tenantId, now);
    await tx.syncStream.updateMany({ where: { tenantId }, data: { nextRunAt: now } });
  });
  return tenant;
}
