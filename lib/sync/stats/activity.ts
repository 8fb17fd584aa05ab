import { askPage } from "../lists/ask-list.ts";
import type { ListStream } from "../lists/list-stream.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asList, asRecord } from "../mappers/read-json.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { type ActivityCounts, countColumns, readCounts } from "./activity-counts.ts";
import {
  addDays,
  type DaySpan,
  dayOfText,
  laterDay,
  partBefore,
  settledAtMs,
  weeksIn,
} from "./company-days.ts";
import { readStatsSpan } from "./company-zone.ts";

export interface ActivityDayFields extends ActivityCounts {
  userGongId: string;
  day: string;
}

const table: MirrorTable<ActivityDayFields> = {
  name: "gong_activity_days",
  keys: ["userGongId", "day"],
  columns: { userGongId: "text", day: "date", ...countColumns },
};

/** One user's days of a span; days without anything have no row. @throws {UnreadableRecord} without a user. */
export function mapActivityDays(input: unknown, { from, to }: DaySpan): MirrorRow<ActivityDayFields>[] {
  const record = readRecord(input, "activity");
  const userGongId = requireId(record.userId, "user");
  return asList(record.userDailyActivityStats).flatMap((value) => {
    const entry = asRecord(value) ?? {};
    const day = dayOfText(entry.fromDate);
    const counts = readCounts(entry);
    if (day === null || counts === null || day < from || day >= to) return [];
    return [makeRow({ userGongId, day, ...counts }, entry)];
  });
}

function daysPart(gong: GongSource, span: DaySpan) {
  return mirrorPart({
    table,
    extent: [
      { column: "day", is: ">=", value: span.from },
      { column: "day", is: "<", value: span.to },
    ],
    idOf: idUnder("userId"),
    map: (record) => mapActivityDays(record, span),
    request: (cursor, options) =>
      askPage(
        gong.stats.listDayByDayActivity(
          { cursor, filter: { fromDate: span.from, toDate: span.to } },
          options,
        ),
      ),
  });
}

/**
 * Who did what on which day, week by week. Gong tells of a day when it is over, and of calls that it processes late for
 * a day or so more; deleted calls leave the figures, so a week is looked at again now and then for three weeks.
 */
export const activityStream: ListStream = {
  requestsPerDay: 120,
  plan: async (tx, at) => {
    const span = await readStatsSpan(tx, at);
    return weeksIn(span).flatMap((week) => {
      const cut = partBefore({ ...week, from: laterDay(week.from, span.from) }, span.today);
      if (cut === undefined) return [];
      const isRecent = week.to > addDays(span.today, -3);
      return [
        {
          name: `days:${week.from}`,
          everyMs: isRecent ? 12 * hourMs : 4 * dayMs,
          settledAtMs: settledAtMs(week, 21),
          list: (gong: GongSource) => daysPart(gong, cut),
        },
      ];
    });
  },
};
