import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { usShareOfCalls } from "#lib/rollups/get-us-share.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readTalk } from "./read-talk.ts";
import type { AccountDetail } from "./schemas.ts";
import { type AccountRow, accountTotals, inSight } from "./visible-calls.ts";

const shownCalls = 20;
const shownPeople = 50;
const shownTrackers = 10;

type CallRow = Omit<AccountDetail["newest"][number], "startedAt"> & { startedAt: Date };
type ContactRow = Omit<AccountDetail["contacts"][number], "lastCallAt"> & { lastCallAt: Date };

/**
 * Everything with one customer company, from the calls that the actor may see.
 * @throws {AppError} `not_found` for an account without such a call.
 */
export async function getAccount({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { key: string };
}): Promise<AccountDetail> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { key } = input;
  return withTenant(tenantId, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const totals = await readTotals(tx, tenantId, sight, key);
    if (!totals || totals.calls === 0) throw notFound("account");
    const hasFigures = ctx.actor.kind === "system" || covers(ctx.actor.areas.stats, "read");
    const newest = await readNewest(tx, tenantId, sight, key, hasFigures);
    const contacts = await readContacts(tx, tenantId, sight, key);
    const { team, trackers } = await readTeamAndTrackers(tx, tenantId, sight, key);
    const domains = domainsOf(contacts);
    return {
      ...totals,
      key,
      firstCallAt: totals.firstCallAt.toISOString(),
      lastCallAt: totals.lastCallAt.toISOString(),
      newest: newest.map((call) => ({ ...call, startedAt: call.startedAt.toISOString() })),
      contacts: contacts.map((contact) => ({ ...contact, lastCallAt: contact.lastCallAt.toISOString() })),
      talk: hasFigures ? await readTalk(tx, tenantId, sight, key) : null,
      team,
      trackers,
      domains,
      alsoUnder: await namedByDomain(
        tx,
        tenantId,
        sight,
        domains.filter((domain) => domain !== key),
      ),
    };
  });
}

function domainsOf(contacts: readonly { emailAddress: string | null }[]): string[] {
  return [...new Set(contacts.flatMap(({ emailAddress }) => emailAddress?.split("@")[1] ?? []))].sort();
}

async function readTotals(tx: Tx, tenantId: string, sight: CallVisibility, key: string) {
  const [row] = await tx.$queryRaw<Omit<AccountRow, "key">[]>`
    SELECT ${accountTotals} FROM calls c WHERE c.account_name = ${key} AND ${inSight("c", tenantId, sight)}`;
  return row;
}

function readNewest(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  key: string,
  hasFigures: boolean,
): Promise<CallRow[]> {
  return tx.$queryRaw<CallRow[]>`
    SELECT c.gong_id AS id, c.started_at AS "startedAt", c.title, host.name AS "hostName",
      c.duration_seconds AS "durationSeconds",
      ${usShareOfCalls} AS "usShare",
      CASE WHEN ${hasFigures} THEN f.customer_longest_ms::float8 / 1000 END AS "themLongestSeconds",
      CASE WHEN ${hasFigures} THEN f.them_questions END AS "themQuestions"
    FROM calls c
    LEFT JOIN call_facts f ON f.tenant_id = c.tenant_id AND f.call_gong_id = c.gong_id AND f.user_gong_id = ''
    LEFT JOIN gong_users host ON host.tenant_id = c.tenant_id AND host.gong_id = c.primary_user_gong_id
    WHERE c.account_name = ${key} AND ${inSight("c", tenantId, sight)}
    ORDER BY c.started_at DESC, c.gong_id DESC LIMIT ${shownCalls}`;
}

/** A person goes by the address, without one by the name. */
function readContacts(tx: Tx, tenantId: string, sight: CallVisibility, key: string): Promise<ContactRow[]> {
  return tx.$queryRaw<ContactRow[]>`
    SELECT max(p.name) AS name, max(p.title) AS title, max(p.email_address) AS "emailAddress",
      count(DISTINCT p.call_gong_id)::int AS calls, max(c.started_at) AS "lastCallAt"
    FROM calls c JOIN call_parties p ON p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id
    WHERE c.account_name = ${key} AND ${inSight("c", tenantId, sight)}
      AND p.side = 'them' AND coalesce(p.email_address, p.name) IS NOT NULL
    GROUP BY coalesce(p.email_address, p.name)
    ORDER BY calls DESC, "lastCallAt" DESC, 1 LIMIT ${shownPeople}`;
}

async function readTeamAndTrackers(tx: Tx, tenantId: string, sight: CallVisibility, key: string) {
  const [row] = await tx.$queryRaw<Pick<AccountDetail, "team" | "trackers">[]>`
    WITH seen AS (
      SELECT c.gong_id FROM calls c WHERE c.account_name = ${key} AND ${inSight("c", tenantId, sight)}
    ), team AS (
      SELECT u.gong_id AS id, u.name, count(*)::int AS calls
      FROM seen JOIN call_facts f ON f.tenant_id = ${tenantId} AND f.call_gong_id = seen.gong_id AND f.user_gong_id <> ''
      JOIN gong_users u ON u.tenant_id = f.tenant_id AND u.gong_id = f.user_gong_id
      GROUP BY u.gong_id, u.name ORDER BY calls DESC, u.name LIMIT ${shownPeople}
    ), trackers AS (
      SELECT t.name, array_agg(DISTINCT t.tracker_gong_id) AS ids, sum(t.occurrences)::int AS occurrences, count(DISTINCT seen.gong_id)::int AS calls
      FROM seen JOIN call_tracker_facts t ON t.tenant_id = ${tenantId} AND t.call_gong_id = seen.gong_id
      GROUP BY t.name ORDER BY occurrences DESC, t.name LIMIT ${shownTrackers}
    )
    SELECT coalesce((SELECT json_agg(team) FROM team), '[]') AS team,
      coalesce((SELECT json_agg(trackers) FROM trackers), '[]') AS trackers`;
  return row ?? { team: [], trackers: [] };
}

async function namedByDomain(tx: Tx, tenantId: string, sight: CallVisibility, domains: readonly string[]) {
  if (domains.length === 0) return [];
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT c.account_name AS name FROM calls c
    WHERE c.account_name = ANY(${[...domains]}::text[]) AND ${inSight("c", tenantId, sight)} ORDER BY 1`;
  return rows.map(({ name }) => name);
}
