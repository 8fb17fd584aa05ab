import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { Tx } from "#lib/db/client.ts";
import { matchMembersToGongUsers } from "#lib/tenancy/match-gong-users.ts";
import { mapUser } from "../mappers/map-user.ts";
import { asId, asRecord } from "../mappers/read-json.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import { saveQuarantine } from "../quarantine.ts";
import type { GongSource } from "../run/gong-source.ts";
import { inRun } from "../run/in-run.ts";
import { ask, type RunContext, type RunOutcome } from "../run/run-context.ts";
import { judgePage, type PageVerdict } from "../windows/judge-page.ts";

const maxPasses = 3;

/** Copies the company's users, a page a transaction, and matches members to them at the end. */
export async function runUsers(run: RunContext): Promise<RunOutcome> {
  const gong = await run.gong("incremental");
  for (let pass = 1; pass <= maxPasses; pass += 1) {
    const outcome = await readAllUsers(run, gong);
    if (outcome !== "shifted") return outcome;
  }
  await inRun(run, "match", (tx) => matchMembersToGongUsers(tx, run.tenantId));
  return "done";
}

/** One pass over all pages. `shifted`: users came or went meanwhile, so none may be taken for gone. */
async function readAllUsers(run: RunContext, gong: GongSource): Promise<RunOutcome | "shifted"> {
  const seenIds = new Set<string>();
  let previousTotal: number | null = null;
  let cursor: string | undefined;
  for (;;) {
    if (run.isStopping()) return "stopped";
    const page = await requestUsers(run, gong, cursor);
    if (page === "expired") return "shifted";
    const mapped = mapUserPage([...page.items, ...page.rejected.map(({ raw }) => raw)]);
    const total = page.records?.totalRecords ?? null;
    const isLastPage = page.nextCursor === undefined;
    const verdict = judgePage({ seenIds, previousTotal, total, pageIds: mapped.ids, isLastPage });
    for (const id of mapped.ids) seenIds.add(id);
    await saveUserPage(run, mapped, { verdict, seenIds, total });
    if (verdict === "complete") return "done";
    if (verdict === "shifted") return "shifted";
    previousTotal = total;
    cursor = page.nextCursor;
  }
}

async function requestUsers(run: RunContext, gong: GongSource, cursor: string | undefined) {
  try {
    const input = cursor === undefined ? {} : { cursor };
    return await ask(run, "users request", () =>
      gong.users.list(input, { signal: run.signal, onInvalidItem: "collect" }),
    );
  } catch (error) {
    if (cursor !== undefined && gongErrorOf(error)?.kind === "cursor-expired") return "expired";
    throw error;
  }
}

interface MappedUsers {
  users: ReturnType<typeof mapUser>[];
  unreadable: Unreadable[];
  ids: string[];
}

function mapUserPage(records: readonly unknown[]): MappedUsers {
  const mapped: MappedUsers = { users: [], unreadable: [], ids: [] };
  for (const input of records) {
    try {
      const user = mapUser(input);
      mapped.users.push(user);
      mapped.ids.push(user.row.gongId);
    } catch (error) {
      const unreadable = setAside(input, asId(asRecord(input)?.id), error);
      mapped.unreadable.push(unreadable);
      mapped.ids.push(unreadable.gongId);
    }
  }
  return mapped;
}

async function saveUserPage(
  run: RunContext,
  page: MappedUsers,
  pass: { verdict: PageVerdict; seenIds: ReadonlySet<string>; total: number | null },
): Promise<void> {
  const { tenantId, stream } = run;
  await inRun(run, "users", async (tx, progress) => {
    progress.rows = await upsertUsers(tx, run, page.users);
    await saveQuarantine(
      tx,
      run,
      page.unreadable,
      page.users.map(({ row }) => row.gongId),
    );
    if (pass.total !== null) {
      await tx.syncStream.updateMany({ where: { tenantId, stream }, data: { rowsExpected: pass.total } });
    }
    if (pass.verdict === "complete") await closePass(tx, run, pass.seenIds);
  });
}

/** Takes users that are gone for gone, unless the whole list came back empty, which is not to be believed. */
async function closePass(tx: Tx, run: RunContext, seenIds: ReadonlySet<string>): Promise<void> {
  const { tenantId, stream } = run;
  const now = new Date(run.clock.now());
  if (seenIds.size === 0) return;
  await tx.$executeRaw`
    UPDATE gong_users SET removed_at = ${now.toISOString()}::timestamptz
    WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND NOT gong_id = ANY(${[...seenIds]}::text[])`;
  await matchMembersToGongUsers(tx, tenantId);
  await tx.syncStream.updateMany({ where: { tenantId, stream }, data: { asOf: now } });
}

function upsertUsers(tx: Tx, run: RunContext, users: readonly ReturnType<typeof mapUser>[]): Promise<number> {
  const rows = JSON.stringify(users.map(({ row, raw }) => ({ ...row, raw })));
  return tx.$executeRaw`
    INSERT INTO gong_users (tenant_id, gong_id, email_address, name, title, manager_gong_id, active, content_hash,
      raw, mirrored_at)
    SELECT ${run.tenantId}, "gongId", "emailAddress", name, title, "managerGongId", active, "contentHash", raw,
      ${new Date(run.clock.now()).toISOString()}::timestamptz
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("gongId" text, "emailAddress" text, name text, title text,
      "managerGongId" text, active boolean, "contentHash" text, raw jsonb)
    ON CONFLICT (tenant_id, gong_id) DO UPDATE SET email_address = EXCLUDED.email_address, name = EXCLUDED.name,
      title = EXCLUDED.title, manager_gong_id = EXCLUDED.manager_gong_id, active = EXCLUDED.active,
      content_hash = EXCLUDED.content_hash, raw = EXCLUDED.raw, mirrored_at = EXCLUDED.mirrored_at, removed_at = NULL
    WHERE gong_users.content_hash <> EXCLUDED.content_hash OR gong_users.removed_at IS NOT NULL`;
}
