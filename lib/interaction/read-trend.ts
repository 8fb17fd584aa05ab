import { listPacedSpans } from "#lib/activity/list-paced-spans.ts";
import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import type { Tx } from "#lib/db/client.ts";
import { addDays, companyToday } from "#lib/sync/stats/company-days.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";
import { listTalkRatios } from "./list-talk-ratios.ts";
import { readGongTrend } from "./read-gong-averages.ts";
import type { InteractionQuery, InteractionTrendPoint } from "./schemas.ts";

const shownSpans = { week: 12, month: 6 };

/** The weeks or months up to the end of the period: days of the viewer, of Gong's own figures those of the company. */
export function trendSpans(
  { metric, pace }: Pick<InteractionQuery, "metric" | "pace">,
  { days, companyDays, companyZone }: Pick<TeamScope, "days" | "companyDays" | "companyZone">,
  nowMs: number,
): DayRange[] {
  const today = companyToday(nowMs, companyZone);
  const lastOfGong = companyDays.to < today ? companyDays.to : addDays(today, -1);
  return listPacedSpans(metric === "talkRatio" ? days.to : lastOfGong, pace, shownSpans[pace]);
}

/** The drawn figure by week or month up to the end of the period: the mean of the people, or one person beside it. */
export async function readTrend(
  tx: Tx,
  tenantId: string,
  { metric, pace, person }: InteractionQuery,
  scope: TeamScope,
  nowMs: number,
): Promise<InteractionTrendPoint[]> {
  const isOfCalls = metric === "talkRatio";
  const spans = trendSpans({ metric, pace }, scope, nowMs);
  const values = isOfCalls
    ? await listTalkRatios(
        tx,
        tenantId,
        scope,
        spans.map(({ from, to }) => ({ from: startOfDay(from, scope.zone), to: endOfDay(to, scope.zone) })),
      )
    : await readGongTrend(tx, tenantId, scope, { metric, pace, starts: spans.map(({ from }) => from) });
  return spans.map((span, index) => {
    const found = values.filter((row) => row.span === index);
    const mean = found.length === 0 ? null : found.reduce((sum, { value }) => sum + value, 0) / found.length;
    const own = found.find(({ id }) => id === person)?.value ?? null;
    return {
      ...span,
      value: person === undefined ? mean : own,
      against: person === undefined ? null : mean,
      people: found.length,
    };
  });
}
