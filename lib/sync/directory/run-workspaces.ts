import type { Tx } from "#lib/db/client.ts";
import { mapWorkspace } from "../mappers/map-workspace.ts";
import { asId, asRecord } from "../mappers/read-json.ts";
import type { WorkspaceRow } from "../mappers/rows.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import { saveQuarantine } from "../quarantine.ts";
import { inRun } from "../run/in-run.ts";
import { ask, type RunContext, type RunOutcome } from "../run/run-context.ts";

/** Copies the company's workspaces: one request, one transaction. */
export async function runWorkspaces(run: RunContext): Promise<RunOutcome> {
  const gong = await run.gong("incremental");
  const answer = await ask(run, "workspaces request", () => gong.workspaces.list({}, { signal: run.signal }));
  const rows: { row: WorkspaceRow; raw: unknown }[] = [];
  const unreadable: Unreadable[] = [];
  for (const input of answer.workspaces) {
    try {
      rows.push(mapWorkspace(input));
    } catch (error) {
      unreadable.push(setAside(input, asId(asRecord(input)?.id), error));
    }
  }
  await inRun(run, "workspaces", async (tx, progress) => {
    progress.rows = await upsertWorkspaces(tx, run, rows);
    const ids = rows.map(({ row }) => row.gongId);
    await saveQuarantine(tx, run, unreadable, ids);
    await markRead(tx, run, [...ids, ...unreadable.map(({ gongId }) => gongId)]);
  });
  return "done";
}

function upsertWorkspaces(
  tx: Tx,
  run: RunContext,
  workspaces: readonly { row: WorkspaceRow; raw: unknown }[],
): Promise<number> {
  const rows = JSON.stringify(workspaces.map(({ row, raw }) => ({ ...row, raw })));
  return tx.$executeRaw`
    INSERT INTO gong_workspaces (tenant_id, gong_id, name, description, content_hash, raw, mirrored_at)
    SELECT ${run.tenantId}, "gongId", name, description, "contentHash", raw,
      ${new Date(run.clock.now()).toISOString()}::timestamptz
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS r("gongId" text, name text, description text, "contentHash" text, raw jsonb)
    ON CONFLICT (tenant_id, gong_id) DO UPDATE SET name = EXCLUDED.name, description = EXCLUDED.description,
      content_hash = EXCLUDED.content_hash, raw = EXCLUDED.raw, mirrored_at = EXCLUDED.mirrored_at, removed_at = NULL
    WHERE gong_workspaces.content_hash <> EXCLUDED.content_hash OR gong_workspaces.removed_at IS NOT NULL`;
}

/** There is always a workspace: an empty answer takes none away. */
async function markRead(tx: Tx, run: RunContext, seenIds: readonly string[]): Promise<void> {
  const { tenantId, stream } = run;
  const now = new Date(run.clock.now());
  const data = seenIds.length === 0 ? {} : { asOf: now, rowsExpected: seenIds.length };
  if (seenIds.length > 0) {
    await tx.gongWorkspace.updateMany({
      where: { tenantId, gongId: { notIn: [...seenIds] }, removedAt: null },
      data: { removedAt: now },
    });
  }
  await tx.syncStream.updateMany({ where: { tenantId, stream }, data });
}
