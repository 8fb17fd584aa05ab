import { askPage } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asList, asNumber, asRecord, asText } from "../mappers/read-json.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs } from "../windows/plan-windows.ts";
import type { StatPeriod } from "./activity-totals.ts";
import { type DaySpan, monthsIn, partBefore, settledAtMs, weeksIn } from "./company-days.ts";
import { allowed, readStatsSpan, saveTimeZone } from "./company-zone.ts";

export interface InteractionFields {
  userGongId: string;
  period: StatPeriod;
  fromDay: string;
  toDay: string;
  longestMonologueSeconds: number | null;
  longestCustomerStorySeconds: number | null;
  interactivity: number | null;
  patienceSeconds: number | null;
  questionRate: number | null;
  talkRatio: number | null;
}

const table: MirrorTable<InteractionFields> = {
  name: "gong_interaction_stats",
  keys: ["userGongId", "period", "fromDay"],
  columns: {
    userGongId: "text",
    period: "stat_period",
    fromDay: "date",
    toDay: "date",
    longestMonologueSeconds: "float8",
    longestCustomerStorySeconds: "float8",
    interactivity: "float8",
    patienceSeconds: "float8",
    questionRate: "float8",
    talkRatio: "float8",
  },
};

/** One user's averages over a span. @throws {UnreadableRecord} without a user. */
export function mapInteraction(
  input: unknown,
  { period, from, to }: DaySpan & { period: StatPeriod },
): MirrorRow<InteractionFields> {
  const record = readRecord(input, "interaction");
  const figures = new Map<string, number | null>();
  for (const entry of asList(record.personInteractionStats)) {
    const name = asText(asRecord(entry)?.name)?.toLowerCase();
    if (name) figures.set(name, asNumber(asRecord(entry)?.value));
  }
  const figure = (name: string) => figures.get(name) ?? null;
  return makeRow(
    {
      userGongId: requireId(record.userId, "user"),
      period,
      fromDay: from,
      toDay: to,
      longestMonologueSeconds: figure("longest monologue"),
      longestCustomerStorySeconds: figure("longest customer story"),
      interactivity: figure("interactivity"),
      patienceSeconds: figure("patience"),
      questionRate: figure("question rate"),
      talkRatio: figure("talk ratio"),
    },
    record,
  );
}

function interactionPart(gong: GongSource, period: StatPeriod, span: DaySpan) {
  let timeZone: unknown;
  return mirrorPart({
    table,
    extent: [
      { column: "period", is: "=", value: period },
      { column: "fromDay", is: "=", value: span.from },
    ],
    idOf: idUnder("userId"),
    map: (record) => [mapInteraction(record, { ...span, period })],
    request: async (cursor, options) => {
      const filter = { fromDate: span.from, toDate: span.to };
      const page = await gong.stats.listInteraction({ cursor, filter }, options);
      timeZone = asRecord(page.body)?.timeZone ?? timeZone;
      return askPage(Promise.resolve(page));
    },
    afterSave: (context) => saveTimeZone(context, timeZone),
  });
}

/**
 * How people talk and listen, by week and by month: Gong gives one average for each span asked for, over calls with
 * Whisper on. Its answers also name the company's time zone.
 */
export const interactionStream: ListStream = {
  requestsPerDay: 120,
  plan: async (tx, at) => {
    const span = await readStatsSpan(tx, at);
    const planOf = (period: StatPeriod, periods: readonly DaySpan[]): PlannedPart[] =>
      allowed(periods, span).flatMap((whole) => {
        const cut = partBefore(whole, span.today);
        if (cut === undefined) return [];
        return [
          {
            name: `${period}:${whole.from}`,
            everyMs: whole.to >= span.today ? dayMs : 4 * dayMs,
            settledAtMs: settledAtMs(whole, 14),
            list: (gong: GongSource) => interactionPart(gong, period, cut),
          },
        ];
      });
    return [...planOf("month", monthsIn(span)), ...planOf("week", weeksIn(span))];
  },
};
