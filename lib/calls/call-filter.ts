import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { teamOf } from "#lib/tenancy/call-visibility.ts";
import { endOfDay, startOfDay } from "./day-range.ts";
import type { ListCallsQuery } from "./schemas.ts";

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

export function callFilter(query: ListCallsQuery): Prisma.CallWhereInput {
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
    ...(query.talk === "customers" && { themTalkSeconds: { gt: 0 } }),
    ...(query.title && { title: { contains: literal(query.title), mode: "insensitive" } }),
  };
}

/** Who must have hosted the call or taken part, each list by itself; an empty one lets no call through. */
export async function peopleAsked(tx: Tx, tenantId: string, query: ListCallsQuery): Promise<string[][]> {
  const team = query.team ? await teamOf(tx, tenantId, query.team) : null;
  return [...(team ? [team] : []), ...(query.participant ? [[query.participant]] : [])];
}

export function tookPart(tenantId: string, users: readonly string[]): Prisma.CallWhereInput {
  const userGongId = { in: [...users] };
  return { OR: [{ primaryUserGongId: userGongId }, { parties: { some: { tenantId, userGongId } } }] };
}

/** Calls that come after the cursor in the order newest first. */
export function afterCursor(cursor: string | undefined): Prisma.CallWhereInput {
  if (cursor === undefined) return {};
  const [ms = "", gongId = ""] = cursor.split("_");
  const startedAt = new Date(Number(ms));
  return { OR: [{ startedAt: { lt: startedAt } }, { startedAt, gongId: { lt: gongId } }] };
}

export function cursorOf(row: { startedAt: Date; gongId: string }): string {
  return `${row.startedAt.getTime()}_${row.gongId}`;
}
