import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { teamOf } from "#lib/tenancy/call-visibility.ts";
import { endOfDay, startOfDay } from "./day-range.ts";
import type { ExportCallsQuery, ListCallsQuery } from "./schemas.ts";

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Whole minutes as seconds, the last minute to its end. */
function lengthFilter({ minMinutes, maxMinutes }: ExportCallsQuery): Prisma.CallWhereInput {
  if (minMinutes === undefined && maxMinutes === undefined) return {};
  return {
    durationSeconds: {
      ...(minMinutes !== undefined && { gte: minMinutes * 60 }),
      ...(maxMinutes !== undefined && { lt: (maxMinutes + 1) * 60 }),
    },
  };
}

export function callFilter(query: ExportCallsQuery): Prisma.CallWhereInput {
  return {
    removedAt: null,
    ...((query.from || query.to) && {
      startedAt: {
        ...(query.from && { gte: startOfDay(query.from, query.zone) }),
        ...(query.to && { lt: endOfDay(query.to, query.zone) }),
      },
    }),
    ...(query.workspace && { workspaceGongId: query.workspace }),
    ...(query.host && { primaryUserGongId: query.host }),
    ...(query.account && { accountName: query.account }),
    ...(query.direction && { direction: query.direction }),
    ...(query.scope && { scope: query.scope }),
    ...(query.language && { language: query.language }),
    ...(query.transcript && { transcriptState: query.transcript }),
    ...lengthFilter(query),
    ...(query.talk === "customers" && { themTalkSeconds: { gt: 0 } }),
    ...(query.title && { title: { contains: literal(query.title), mode: "insensitive" } }),
  };
}

/** Who must have hosted the call or taken part, each list by itself; an empty one lets no call through. */
export async function peopleAsked(tx: Tx, tenantId: string, query: ExportCallsQuery): Promise<string[][]> {
  const team = query.team ? await teamOf(tx, tenantId, query.team) : null;
  return [...(team ? [team] : []), ...(query.participant ? [[query.participant]] : [])];
}

/** The calls that the filters mean, whoever may see them. */
export async function readCallFilter(
  tx: Tx,
  tenantId: string,
  query: ExportCallsQuery,
): Promise<Prisma.CallWhereInput> {
  const people = await peopleAsked(tx, tenantId, query);
  return { tenantId, ...callFilter(query), AND: people.map((users) => tookPart(tenantId, users)) };
}

export function tookPart(tenantId: string, users: readonly string[]): Prisma.CallWhereInput {
  const userGongId = { in: [...users] };
  return { OR: [{ primaryUserGongId: userGongId }, { parties: { some: { tenantId, userGongId } } }] };
}

type Sort = ListCallsQuery["sort"];

/** By the start, and by id where calls begin at once. */
export function orderOf(sort: Sort): Prisma.CallOrderByWithRelationInput[] {
  const direction = sort === "newest" ? "desc" : "asc";
  return [{ startedAt: direction }, { gongId: direction }];
}

/** Calls that come after the cursor in the order of `sort`. */
export function afterCursor(cursor: string | undefined, sort: Sort): Prisma.CallWhereInput {
  if (cursor === undefined) return {};
  const [ms = "", gongId = ""] = cursor.split("_");
  const startedAt = new Date(Number(ms));
  return sort === "newest"
    ? { OR: [{ startedAt: { lt: startedAt } }, { startedAt, gongId: { lt: gongId } }] }
    : { OR: [{ startedAt: { gt: startedAt } }, { startedAt, gongId: { gt: gongId } }] };
}

export function cursorOf(row: { startedAt: Date; gongId: string }): string {
  return `${row.startedAt.getTime()}_${row.gongId}`;
}
