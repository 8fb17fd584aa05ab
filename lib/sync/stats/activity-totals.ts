import { askPage } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asList, asRecord } from "../mappers/read-json.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { type ActivityCounts, countColumns, readCounts } from "./activity-counts.ts";
import { type DaySpan, dayOfText, monthsIn, partBefore, weeksIn } from "./company-days.ts";
import { allowed, readStatsSpan } from "./company-zone.ts";

export type StatPeriod = "week" | "month";

export interface ActivityPeriodFields extends ActivityCounts {
  userGongId: string;
  period: StatPeriod;
  fromDay: string;
  toDay: string;
}

const table: MirrorTable<ActivityPeriodFields> = {
  name: "gong_activity_periods",
  keys: ["userGongId", "period", "fromDay"],
  columns: { userGongId: "text", period: "stat_period", fromDay: "date", toDay: "date", ...countColumns },
};

/** One user's weeks or months of a span; those without anything have no row. @throws {UnreadableRecord} without a user. */
export function mapActivityPeriods(
  input: unknown,
  period: StatPeriod,
  { from, to }: DaySpan,
): MirrorRow<ActivityPeriodFields>[] {
  const record = readRecord(input, "activity");
  const userGongId = requireId(record.userId, "user");
  return asList(record.userAggregateActivity).flatMap((value) => {
    const entry = asRecord(value) ?? {};
    const [fromDay, toDay] = [dayOfText(entry.fromDate), dayOfText(entry.toDate)];
    const counts = readCounts(entry);
    if (fromDay === null || toDay === null || counts === null || fromDay < from || fromDay >= to) return [];
    return [makeRow({ userGongId, period, fromDay, toDay, ...counts }, entry)];
  });
}

function periodsPart(gong: GongSource, period: StatPeriod, span: DaySpan) {
  return mirrorPart({
    table,
    extent: [
      { column: "period", is: "=", value: period },
      { column: "fromDay", is: ">=", value: span.from },
      { column: "fromDay", is: "<", value: span.to },
    ],
    idOf: idUnder("userId"),
    map: (record) => mapActivityPeriods(record, period, span),
    request: (cursor, options) =>
      askPage(
        gong.stats.listAggregateActivityByPeriod(
          {
            cursor,
            filter: { fromDate: span.from, toDate: span.to },
            aggregationPeriod: period === "week" ? "WEEK" : "MONTH",
          },
          options,
        ),
      ),
  });
}

/** Periods that one request asks for: up to a quarter of weeks or a year of months. */
const atOnce: Record<StatPeriod, number> = { week: 13, month: 12 };

/** Cuts periods, newest first, into spans for one request each. */
function spansOf(periods: readonly DaySpan[], size: number): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let start = 0; start < periods.length; start += size) {
    const [newest, oldest] = [periods[start], periods[Math.min(start + size, periods.length) - 1]];
    if (newest && oldest) spans.push({ from: oldest.from, to: newest.to });
  }
  return spans;
}

/**
 * What Gong itself sums up for each person by week and by month. The present period and the one before are asked for
 * twice a day together, older ones when a new period begins.
 */
export const activityTotalsStream: ListStream = {
  requestsPerDay: 120,
  plan: async (tx, at) => {
    const span = await readStatsSpan(tx, at);
    const planOf = (period: StatPeriod, whole: readonly DaySpan[]): PlannedPart[] => {
      const periods = allowed(whole, span);
      const recent = spansOf(periods.slice(0, 2), 2);
      return [...recent, ...spansOf(periods.slice(2), atOnce[period])].flatMap((asked, index) => {
        const cut = partBefore(asked, span.today);
        if (cut === undefined) return [];
        return [
          {
            name: `${period}s:${asked.from}:${asked.to}`,
            everyMs: index < recent.length ? 12 * hourMs : 14 * dayMs,
            list: (gong: GongSource) => periodsPart(gong, period, cut),
          },
        ];
      });
    };
    return [...planOf("month", monthsIn(span)), ...planOf("week", weeksIn(span))];
  },
};
