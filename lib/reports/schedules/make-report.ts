import { exportCalls } from "#lib/calls/export-calls.ts";
import { listConversations } from "#lib/calls/list-conversations.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import type { SheetFormat } from "#lib/format/sheet-choices.ts";
import type { SheetFile } from "#lib/format/sheet-file.ts";
import { periodDays, todayIn } from "#lib/team-scope/period-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { exportPeopleReport } from "../people/export-people-report.ts";
import { listPeopleReport } from "../people/list-people-report.ts";
import type { AskedReport } from "../schemas.ts";
import { toCallsQuery } from "../to-calls-query.ts";

/** A report as one recipient gets it. */
export interface MadeReport {
  days: DayRange;
  /** Of the days. */
  zone: string;
  /** What all rows come to, as on the screen. */
  figures: { label: string; value: string }[];
  rows: number;
  /** The address of the same report on the screen, from its origin on. */
  path: string;
  file: SheetFile;
}

const hours = (seconds: number) => `${formatNumber(seconds / 3_600, "en-GB", 1)} h`;

function pathOf(ctx: TenantContext, { report, query }: AskedReport, days: DayRange): string {
  const { zone: _zone, ...words } = query;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...words, period: "custom", ...days })) {
    if (name === "sort" && value === "newest") continue;
    for (const one of [value].flat()) if (one !== undefined && one !== "") params.append(name, String(one));
  }
  return `/${ctx.tenantSlug}/reports${report === "people" ? "/people" : ""}?${params}`;
}

/**
 * What a report shows to the actor at a moment, its period counted back from that moment.
 * @throws {AppError} `forbidden` where it is closed to him
 */
export async function makeReport(
  ctx: TenantContext,
  asked: AskedReport,
  format: SheetFormat,
  atMs: number,
): Promise<MadeReport> {
  const { zone } = asked.query;
  const days = periodDays(asked.query, todayIn(zone, atMs));
  const path = pathOf(ctx, asked, days);
  if (asked.report === "people") {
    const input = { ...asked.query, period: "custom" as const, ...days };
    const { totals } = await listPeopleReport({ ctx, input: { ...input, limit: 1 } });
    const { rows = 0, people = 0, sums = {} } = totals ?? {};
    const figure = (label: string, id: string) =>
      sums[id] === undefined ? [] : [{ label, value: formatNumber(sums[id]) }];
    return {
      days: totals?.days ?? days,
      zone: totals?.companyZone ?? "UTC",
      rows,
      figures: [
        { label: "People", value: formatNumber(people) },
        ...figure("Calls of the rows together", "calls"),
        ...figure("Feedback given", "callsGaveFeedback"),
        ...figure("Scorecards filled", "callsScorecardsFilled"),
      ],
      path,
      file: await exportPeopleReport({ ctx, input: { ...input, format } }),
    };
  }
  const query = { ...toCallsQuery(asked.query, atMs), ...days };
  const { totals } = await listConversations({ ctx, input: { ...query, limit: 1 } });
  const { calls = 0, lengthSeconds = 0, usSeconds = 0, themSeconds = 0 } = totals ?? {};
  const talk = usSeconds + themSeconds;
  return {
    days,
    zone,
    rows: calls,
    figures: [
      { label: "Conversations", value: formatNumber(calls) },
      { label: "Length", value: hours(lengthSeconds) },
      ...(talk > 0
        ? [{ label: "Our share of all talk", value: `${Math.round((100 * usSeconds) / talk)} %` }]
        : []),
    ],
    path,
    file: await exportCalls({ ctx, input: { ...query, format } }),
  };
}
