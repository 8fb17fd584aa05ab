import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";
import type { CallWindow } from "./call-window.ts";

/** A page that broke this often in a row is taken to hold a record that breaks it. */
export const failuresBeforeSearch = 2;

/** What has stood in the way of a window's pages. */
export interface PageTrouble {
  /** How often in a row the next page could not be read. */
  failures: number;
  /** Calls of the window that break every answer and are not to be tried again yet. */
  poisonedIds: string[];
  /** Seconds of the window whose list breaks, and that are left out until they are tried again. */
  brokenSeconds: Span[];
}

/** The id in quarantine of a second whose calls cannot even be listed. */
export function brokenSecondId(ms: number): string {
  return `second-${new Date(ms).toISOString()}`;
}

/** Reads what is known before a page is asked for. */
export function readPageTrouble(run: RunContext, window: CallWindow): Promise<PageTrouble> {
  const { tenantId } = run;
  return withTenant(tenantId, async (tx) => {
    const rows = await tx.$queryRaw<{ failures: number; gongId: string | null; startedAt: Date | null }[]>`
      SELECT w.failures, q.gong_id AS "gongId", q.started_at AS "startedAt" FROM sync_windows w
      LEFT JOIN quarantined_records q ON q.tenant_id = w.tenant_id AND q.stream = 'calls' AND q.is_poison
        AND q.retry_at > ${new Date(run.clock.now()).toISOString()}::timestamptz
        AND q.started_at >= w.from_at AND q.started_at < w.to_at
      WHERE w.tenant_id = ${tenantId} AND w.id = ${window.id}`;
    const trouble: PageTrouble = { failures: rows[0]?.failures ?? 0, poisonedIds: [], brokenSeconds: [] };
    for (const { gongId, startedAt } of rows) {
      const fromMs = startedAt?.getTime() ?? 0;
      if (gongId === null) continue;
      if (gongId === brokenSecondId(fromMs)) trouble.brokenSeconds.push({ fromMs, toMs: fromMs + 1000 });
      else trouble.poisonedIds.push(gongId);
    }
    return trouble;
  });
}

/** Counts that the window's next page could not be read. */
export async function noteFailure(run: RunContext, window: CallWindow): Promise<void> {
  await setFailures(run, window, { increment: 1 });
}

/** The page was read after all. */
export async function forgetFailures(run: RunContext, window: CallWindow): Promise<void> {
  await setFailures(run, window, 0);
}

/** What broke a window breaks one of these: they are searched at their first page. */
export async function suspectPages(tx: Tx, run: RunContext, spans: readonly Span[]): Promise<void> {
  const { tenantId, stream } = run;
  const places = spans.map(({ fromMs, toMs }) => ({ fromAt: new Date(fromMs), toAt: new Date(toMs) }));
  await tx.syncWindow.updateMany({
    where: { tenantId, stream, state: "open", OR: places },
    data: { failures: failuresBeforeSearch },
  });
}

/** A second that broke every list can be listed again. */
export async function forgetBrokenSecond({ tenantId }: RunContext, { fromAt }: CallWindow): Promise<void> {
  const gongId = brokenSecondId(fromAt.getTime());
  await withTenant(tenantId, (tx) =>
    tx.quarantinedRecord.deleteMany({ where: { tenantId, stream: "calls", gongId } }),
  );
}

/** Lays a broken second out to be listed again. */
export async function rereadSecond(tx: Tx, tenantId: string, startedAt: Date): Promise<void> {
  const place = { tenantId, stream: "calls", fromAt: startedAt, toAt: new Date(startedAt.getTime() + 1000) };
  const fresh = {
    state: "open" as const,
    pages: 0,
    restarts: 0,
    failures: failuresBeforeSearch,
    seenIds: [],
    cursor: null,
    totalRecords: null,
    note: null,
  };
  await tx.syncWindow.upsert({
    where: { tenantId_stream_fromAt_toAt: place },
    create: { ...place, ...fresh, id: newId("win") },
    update: fresh,
  });
}

function setFailures(
  { tenantId }: RunContext,
  { id }: CallWindow,
  failures: number | { increment: number },
): Promise<unknown> {
  return withTenant(tenantId, (tx) =>
    tx.syncWindow.updateMany({ where: { tenantId, id }, data: { failures } }),
  );
}
