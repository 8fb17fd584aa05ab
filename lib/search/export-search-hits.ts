import { momentPath } from "#lib/calls/moment.ts";
import type { Tx } from "#lib/db/client.ts";
import { env } from "#lib/env.ts";
import { type CsvCell, csvFile } from "#lib/format/csv.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { wallClock } from "#lib/format/wall-clock.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { findCandidates, type Place } from "./find/find-candidates.ts";
import { inSearch } from "./find/in-search.ts";
import { type OpenQuery, openQuery } from "./find/open-query.ts";
import { readCalls } from "./find/read-calls.ts";
import { readTurns, turnKey } from "./find/read-turns.ts";
import { verifyCalls } from "./find/verify-calls.ts";
import type { SearchFilter } from "./schemas.ts";

/** What one file holds at most, and how many calls may be looked into for it. */
const mostTurns = 5_000;
const mostCalls = 2_000;
const batchSize = 100;

type Row = CsvCell[];

const columnsIn = (zone: string) => [
  "Call",
  `Started (${zone})`,
  "Title",
  "Account",
  "Host",
  "At",
  "Second",
  "Speaker",
  "Side",
  "Said",
  "Link",
];

/**
 * The turns that match as CSV, newest call first, with clock readings of the asked zone, 5,000 at most; a last line says when there may be more. What was asked
 * and how much was given out is recorded, what was said is not.
 * @throws {AppError} `forbidden`, `limit_exceeded`
 */
export async function exportSearchHits({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: SearchFilter;
}): Promise<{ fileName: string; text: string }> {
  return inSearch(ctx, async (tx) => {
    const { open } = await openQuery(tx, ctx, input);
    const clock = wallClock(input.zone);
    const { rows, isCapped } =
      open === null ? { rows: [], isCapped: false } : await readRows(tx, ctx, open, clock);
    const calls = new Set(rows.map(([callId]) => callId)).size;
    await recordAudit(tx, ctx, {
      action: "search.exported",
      details: { asked: askedOf(input), calls, turns: rows.length, isCapped },
    });
    const note: Row[] = isCapped ? [["Older calls may match too: narrow the search to bring them."]] : [];
    return { fileName: "search.csv", text: csvFile(columnsIn(input.zone), [...rows, ...note]) };
  });
}

/** What was looked for, as text a filter: the words are the member's own. */
function askedOf(input: SearchFilter): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

async function readRows(
  tx: Tx,
  ctx: TenantContext,
  { plan, scope }: OpenQuery,
  clock: (at: Date) => string,
): Promise<{ rows: Row[]; isCapped: boolean }> {
  const { tenantId } = ctx;
  const rows: Row[] = [];
  let after: Place | null = null;
  for (let seen = 0; seen < mostCalls; seen += batchSize) {
    const { calls } = await findCandidates(tx, plan, scope, { after, most: batchSize, counted: 0 });
    const ids = calls.map(({ callId }) => callId);
    const { turnsOf } = await verifyCalls(tx, tenantId, plan, ids);
    for (const row of await rowsOfCalls(tx, ctx, { ids, turnsOf, clock })) {
      if (rows.length === mostTurns) return { rows, isCapped: true };
      rows.push(row);
    }
    if (calls.length < batchSize) return { rows, isCapped: false };
    after = calls.at(-1) ?? null;
  }
  return { rows, isCapped: true };
}

async function rowsOfCalls(
  tx: Tx,
  { tenantId, tenantSlug }: TenantContext,
  {
    ids,
    turnsOf,
    clock,
  }: { ids: readonly string[]; turnsOf: ReadonlyMap<string, number[]>; clock: (at: Date) => string },
): Promise<Row[]> {
  const found = await readCalls(tx, tenantId, [...turnsOf.keys()]);
  const places = ids.flatMap((callId) =>
    (turnsOf.get(callId) ?? []).map((position) => ({ callId, position })),
  );
  const texts = await readTurns(tx, tenantId, places);
  return places.flatMap((place): Row[] => {
    const call = found.get(place.callId)?.call;
    const turn = texts.get(turnKey(place));
    if (!call || !turn) return [];
    const seconds = Math.floor(turn.startMs / 1000);
    return [
      [
        call.id,
        clock(new Date(call.startedAt)),
        call.title,
        call.accountName,
        call.host?.name ?? null,
        formatClock(seconds),
        seconds,
        turn.speakerName,
        turn.side,
        turn.text,
        new URL(momentPath(tenantSlug, call.id, seconds), env().NEXTAUTH_URL).href,
      ],
    ];
  });
}
