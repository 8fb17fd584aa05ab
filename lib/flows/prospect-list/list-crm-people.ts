import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { CrmPeople, CrmPeopleQuery, CrmPerson } from "./schemas.ts";

/** Of an account, the newest calls; its people come back on them. */
const mostCalls = 200;

interface Found {
  crmId: string | null;
  kind: string | null;
  name: string | null;
  email: string | null;
  title: string | null;
}

/**
 * People of the other side of calls, or of an account's newest calls, with their CRM links, as far as the actor may
 * see the calls. People without a link are counted: nobody can put them into a flow.
 * @throws {AppError} `forbidden`
 */
export async function listCrmPeople({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: CrmPeopleQuery;
}): Promise<CrmPeople> {
  requireArea(ctx, "flows", "write");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const calls = await tx.call.findMany({
      where: {
        AND: [
          { tenantId, removedAt: null },
          input.callIds ? { gongId: { in: input.callIds } } : { accountName: input.account ?? "" },
          await visibleCalls(tx, ctx),
        ],
      },
      orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
      take: mostCalls,
      select: { gongId: true, title: true, startedAt: true },
    });
    const found = await readParties(
      tx,
      tenantId,
      calls.map(({ gongId }) => gongId),
    );
    const people = new Map<string, CrmPerson>();
    const unlinked = new Set<string>();
    for (const { crmId, kind, name, email, title } of found) {
      if (crmId === null || kind === null) unlinked.add(email ?? name ?? "");
      else people.set(crmId, people.get(crmId) ?? { crmId, kind, name, email, title });
    }
    const linkedAddresses = new Set(
      [...people.values()].flatMap(({ email, name }) => [email ?? "", name ?? ""]),
    );
    return {
      title: input.account ?? (calls.length === 1 ? (calls[0]?.title ?? null) : null),
      calls: calls.length,
      people: [...people.values()].sort((one, other) => (one.name ?? "").localeCompare(other.name ?? "")),
      unlinked: [...unlinked].filter((person) => !linkedAddresses.has(person)).length,
    };
  });
}

/** Parties of the other side, newest call first; one row for each link to a person of the CRM, or one without. */
function readParties(tx: Tx, tenantId: string, callIds: readonly string[]): Promise<Found[]> {
  return tx.$queryRaw<Found[]>`
    SELECT link.crm_id AS "crmId", link.kind, party->>'name' AS name,
      lower(party->>'emailAddress') AS email, party->>'title' AS title
    FROM unnest(${[...callIds]}::text[]) WITH ORDINALITY AS chosen (id, place)
    JOIN call_records r ON r.tenant_id = ${tenantId} AND r.call_gong_id = chosen.id
    CROSS JOIN LATERAL jsonb_path_query(r.raw, '$.parties[*]') AS party
    LEFT JOIN LATERAL (
      SELECT object->>'objectId' AS crm_id, object->>'objectType' AS kind
      FROM jsonb_path_query(party, '$.context[*].objects[*]') AS object
      WHERE object->>'objectType' IN ('Contact', 'Lead') AND object->>'objectId' <> ''
    ) AS link ON true
    WHERE party->>'affiliation' IS DISTINCT FROM 'Internal'
      AND coalesce(party->>'emailAddress', party->>'name') IS NOT NULL
    ORDER BY chosen.place`;
}
