import { withTenant } from "#lib/db/with-tenant.ts";
import { findWitnesses } from "../calls/find-removed.ts";
import { askAfter, readCallsById } from "../calls/read-calls-by-id.ts";
import { idsBesideWitnesses } from "../calls/request-calls-by-id.ts";
import { saveCalls } from "../calls/save-calls.ts";
import type { GongSource } from "../run/gong-source.ts";
import { heardBy, inRoom } from "../run/in-room.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";
import { idsHeld } from "./count-held.ts";
import { heldBackNote } from "./held-back.ts";

/** Vanished calls beyond this number are not believed when they are most of what the mirror holds there. */
const believable = 100;

/**
 * Makes the mirror hold exactly the calls that Gong has listed for a span: copies the missing ones, and marks those as
 * removed that Gong no longer has by their id either. Commits a hundred at a time.
 * @returns why something was left as it is, as a sentence; null when all is settled.
 */
export async function comparePart(
  run: RunContext,
  gong: GongSource,
  span: Span,
  facts: { listedIds: readonly string[]; month: string; mayRemoveMany: boolean },
): Promise<string | null> {
  const { tenantId } = run;
  const listed = new Set(facts.listedIds);
  const held = await withTenant(tenantId, (tx) => idsHeld(tx, tenantId, span));
  const isHeld = new Set(held);
  const missing = facts.listedIds.filter((id) => !isHeld.has(id));
  const vanished = held.filter((id) => !listed.has(id));
  await copyMissing(run, gong, facts.month, missing);
  if (vanished.length > believable && vanished.length * 2 > held.length && !facts.mayRemoveMany) {
    return heldBackNote(vanished.length, held.length);
  }
  return removeVanished(run, gong, facts, vanished);
}

async function copyMissing(
  run: RunContext,
  gong: GongSource,
  month: string,
  missing: readonly string[],
): Promise<void> {
  for (let at = 0; at < missing.length; at += idsBesideWitnesses) {
    const ids = missing.slice(at, at + idsBesideWitnesses);
    await inRoom(run, async (room) => {
      const read = await readCallsById(run, heardBy(room, gong), ids);
      room.settle();
      await inRun(run, "missing calls", async (tx, progress) => {
        const found = await saveCalls(tx, run, read);
        progress.rows = found;
        const where = { tenantId: run.tenantId, month };
        await tx.monthCheck.updateMany({ where, data: { found: { increment: read.calls.length } } });
      });
    });
  }
}

async function removeVanished(
  run: RunContext,
  gong: GongSource,
  facts: { listedIds: readonly string[]; month: string },
  vanished: readonly string[],
): Promise<string | null> {
  const { tenantId } = run;
  if (vanished.length === 0) return null;
  const listed = facts.listedIds.slice(0, 3);
  const witnesses =
    listed.length > 0 ? listed : await withTenant(tenantId, (tx) => findWitnesses(tx, tenantId, vanished));
  const [call, verb] = vanished.length === 1 ? ["call", "is"] : ["calls", "are"];
  const note = `Gong does not list ${vanished.length} ${call} that ${verb} in the mirror, and shows no other call that would prove it. Nothing was removed.`;
  if (witnesses.length === 0) return note;
  for (let at = 0; at < vanished.length; at += idsBesideWitnesses) {
    const unlisted = vanished.slice(at, at + idsBesideWitnesses);
    const read = await askAfter(run, gong, { unlisted, witnesses });
    await inRun(run, "vanished calls", async (tx) => {
      await saveCalls(tx, run, read);
      const where = { tenantId, month: facts.month };
      await tx.monthCheck.updateMany({ where, data: { removed: { increment: read.removed.length } } });
    });
    if (!read.isProven) return note;
  }
  return null;
}
