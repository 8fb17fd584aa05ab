import type { Tx } from "#lib/db/client.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import type { CallWindow } from "./call-window.ts";
import { contentSelector } from "./content-selector.ts";
import { type MappedPage, mapCallPage } from "./map-call-page.ts";

/** More calls than this do not vanish from a window that still has some; that needs a person's look. */
const believable = 100;

/** Mirrored calls of a window that Gong did not list in a whole pass over it. */
export async function unlistedCalls(
  tx: Tx,
  tenantId: string,
  window: CallWindow,
  listedIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ gong_id: string }[]>`
    SELECT gong_id FROM calls
    WHERE tenant_id = ${tenantId} AND removed_at IS NULL
      AND started_at >= ${window.fromAt.toISOString()}::timestamptz
      AND started_at < ${window.toAt.toISOString()}::timestamptz
      AND NOT gong_id = ANY(${[...listedIds]}::text[])
    LIMIT ${believable + 1}`;
  return rows.length > believable ? [] : rows.map((row) => row.gong_id);
}

/**
 * Asks for unlisted calls by their ids: what Gong still has was moved and is read again, the rest is gone. One request
 * for all of them.
 */
export async function confirmRemoved(
  run: RunContext,
  gong: GongSource,
  unlisted: readonly string[],
): Promise<{ removed: string[]; moved: MappedPage }> {
  const input = { filter: { callIds: [...unlisted] }, contentSelector };
  const page = await ask(run, "removed calls request", () =>
    gong.calls.listExtensive(input, { signal: run.signal, onInvalidItem: "collect" }),
  );
  const moved = mapCallPage(page);
  return { removed: unlisted.filter((gongId) => !moved.ids.includes(gongId)), moved };
}

/** Marks calls as gone; they come back by themselves when Gong lists them again. */
export async function markRemoved(
  tx: Tx,
  tenantId: string,
  gongIds: readonly string[],
  now: Date,
): Promise<void> {
  if (gongIds.length === 0) return;
  await tx.call.updateMany({
    where: { tenantId, gongId: { in: [...gongIds] } },
    data: { removedAt: now },
  });
  await tx.transcriptWait.deleteMany({ where: { tenantId, callGongId: { in: [...gongIds] } } });
}
