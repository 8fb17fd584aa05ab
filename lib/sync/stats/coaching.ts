import type { Tx } from "#lib/db/client.ts";
import { askWhole } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asTexts, readRecord, requireId } from "../lists/read-fields.ts";
import { asId, asList, asRecord, storableText } from "../mappers/read-json.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { addDays, type DaySpan, monthsIn, settledAtMs, startOfDay } from "./company-days.ts";
import { allowed, readStatsSpan } from "./company-zone.ts";

export interface CoachingFields {
  managerGongId: string;
  reportGongId: string;
  workspaceGongId: string;
  fromDay: string;
  metric: string;
  count: number;
  values: string[];
}

const table: MirrorTable<CoachingFields> = {
  name: "gong_coaching_metrics",
  keys: ["managerGongId", "reportGongId", "workspaceGongId", "fromDay", "metric"],
  columns: {
    managerGongId: "text",
    reportGongId: "text",
    workspaceGongId: "text",
    fromDay: "date",
    metric: "text",
    count: "int",
    values: "text[]",
  },
};

/** Whom and when a request asks about. */
export interface CoachingAsked {
  managerGongId: string;
  workspaceGongId: string;
  fromDay: string;
}

/**
 * One direct report's figures, a row for each that has something in it: Gong names them and lists what they count.
 * @throws {UnreadableRecord} without a report.
 */
export function mapCoaching(input: unknown, asked: CoachingAsked): MirrorRow<CoachingFields>[] {
  const record = readRecord(input, "coaching record");
  const reportGongId = requireId(asRecord(record.report)?.id, "report");
  return Object.entries(asRecord(record.metrics) ?? {}).flatMap(([name, list]) => {
    const values = asTexts(list);
    const metric = storableText(name).slice(0, 200);
    return values.length === 0
      ? []
      : [makeRow({ ...asked, reportGongId, metric, count: values.length, values }, { [metric]: list })];
  });
}

interface Place {
  manager: string;
  workspace: string;
}

function coachingPart(
  gong: GongSource,
  { manager, workspace }: Place,
  month: DaySpan,
  span: [string, string],
) {
  const asked = { managerGongId: manager, workspaceGongId: workspace, fromDay: month.from };
  return mirrorPart({
    table,
    extent: [
      { column: "managerGongId", is: "=", value: manager },
      { column: "workspaceGongId", is: "=", value: workspace },
      { column: "fromDay", is: "=", value: month.from },
    ],
    isEmptyBelieved: true,
    idColumn: "reportGongId",
    idOf: (record) => asId(asRecord(asRecord(record)?.report)?.id),
    map: (record) => mapCoaching(record, asked),
    request: (_cursor, options) =>
      askWhole(
        (listening) =>
          gong.coaching.getMetrics(
            { "workspace-id": workspace, "manager-id": manager, from: span[0], to: span[1] },
            listening,
          ),
        (answer) => {
          if (!Array.isArray(answer.coachingData)) return answer.coachingData === undefined ? undefined : [];
          return answer.coachingData.flatMap((entry) => asList(asRecord(entry)?.directReportsMetrics));
        },
        options,
      ),
  });
}

/** Everybody who has a direct report, in each workspace: Gong must be asked about each pair by itself. */
function readPlaces(tx: Tx, tenantId: string): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    SELECT m.gong_id AS manager, w.gong_id AS workspace FROM gong_workspaces w
    JOIN gong_users m ON m.tenant_id = w.tenant_id AND m.removed_at IS NULL AND m.gong_id ~ '^[0-9]{1,20}$'
    WHERE w.tenant_id = ${tenantId} AND w.removed_at IS NULL AND w.gong_id ~ '^[0-9]{1,20}$' AND EXISTS (
      SELECT 1 FROM gong_users r WHERE r.tenant_id = m.tenant_id AND r.manager_gong_id = m.gong_id AND r.active
        AND r.removed_at IS NULL)
    ORDER BY 1, 2`;
}

/**
 * What managers did for each of their direct reports, month by month. The present month is asked for once a day where
 * there is something, and once a week where there was nothing; the month before only until it no longer changes.
 */
export const coachingStream: ListStream = {
  requestsPerDay: 100,
  plan: async (tx, at) => {
    const { tenantId, nowMs } = at;
    const span = await readStatsSpan(tx, at);
    const places = await readPlaces(tx, tenantId);
    const known = await tx.syncPart.findMany({
      where: { tenantId, stream: "coaching", rows: { gt: 0 } },
      select: { part: true },
    });
    const isBusy = new Set(known.map(({ part }) => part));
    const months = allowed(monthsIn({ from: span.from, to: addDays(span.today, 1) }), span);
    return months.flatMap((month) =>
      places.map((place): PlannedPart => {
        const name = `${month.from}:${place.workspace}:${place.manager}`;
        const isPresent = month.to > span.today;
        const end = isPresent ? new Date(nowMs).toISOString() : startOfDay(month.to, span.timeZone);
        return {
          name,
          everyMs: isPresent && isBusy.has(name) ? dayMs : 7 * dayMs,
          settledAtMs: settledAtMs(month, isBusy.has(name) ? 15 : 0),
          list: (gong) => coachingPart(gong, place, month, [startOfDay(month.from, span.timeZone), end]),
        };
      }),
    );
  },
};
