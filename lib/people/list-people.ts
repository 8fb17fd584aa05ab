import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type PersonRow, peopleColumns, toPersonSummary } from "./person-row.ts";
import type { ListPeopleQuery, PeoplePage } from "./schemas.ts";

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** One page of the company's Gong users, by name. @throws {AppError} `forbidden` without the area people. */
export async function listPeople({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListPeopleQuery;
}): Promise<PeoplePage> {
  requireArea(ctx, "people", "read");
  const { tenantId } = ctx;
  const where = filterOf(tenantId, input);
  const after = readCursor(input.cursor);
  return remembered(ctx, "people", input, async (tx) => {
    const rows = await tx.$queryRaw<PersonRow[]>`
      ${teamCte(tenantId, input.team)}
      SELECT ${peopleColumns} FROM gong_users u
      WHERE ${where} AND (${after === null} OR (u.name, u.gong_id) > (${after?.[0] ?? ""}, ${after?.[1] ?? ""}))
      ORDER BY u.name, u.gong_id LIMIT ${input.limit + 1}`;
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      people: page.map(toPersonSummary),
      nextCursor: rows.length > input.limit && last ? JSON.stringify([last.name, last.id]) : null,
      count: after === null ? await countPeople(tx, tenantId, input) : null,
    };
  });
}

async function countPeople(tx: Tx, tenantId: string, input: ListPeopleQuery): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    ${teamCte(tenantId, input.team)}
    SELECT count(*)::int AS count FROM gong_users u WHERE ${filterOf(tenantId, input)}`;
  return row?.count ?? 0;
}

/** The manager and everybody below; loops in the tree end. */
function teamCte(tenantId: string, manager: string | undefined): Sql {
  return sql`WITH RECURSIVE team (gong_id) AS (
    SELECT ${manager ?? null}::text
    UNION
    SELECT u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id WHERE u.tenant_id = ${tenantId}
  )`;
}

function filterOf(tenantId: string, { words, state, team, workspace }: ListPeopleQuery): Sql {
  const pattern = words ? literal(words) : null;
  return sql`u.tenant_id = ${tenantId} AND u.removed_at IS NULL
    AND (${state === "all"} OR u.active = ${state === "active"})
    AND (${pattern}::text IS NULL OR u.name ILIKE ${pattern} OR u.title ILIKE ${pattern} OR u.email_address ILIKE ${pattern})
    AND (${team === undefined} OR u.gong_id IN (SELECT gong_id FROM team))
    AND (${workspace ?? null}::text IS NULL OR EXISTS (
      SELECT FROM call_roll_ups r
      WHERE r.tenant_id = u.tenant_id AND r.user_gong_id = u.gong_id AND NOT r.is_private
        AND r.workspace_gong_id = ${workspace ?? null}))`;
}

function readCursor(cursor: string | undefined): [string, string] | null {
  if (cursor === undefined) return null;
  try {
    const [name, id] = JSON.parse(cursor) as unknown[];
    if (typeof name === "string" && typeof id === "string" && !/\0/.test(name + id)) return [name, id];
  } catch {
    // Told below.
  }
  const reason = "must be a cursor that a list answered";
  throw new AppError("invalid_input", `The cursor ${reason}.`, {
    invalidParams: [{ name: "cursor", reason }],
  });
}
