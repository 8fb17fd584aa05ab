import { weekdays } from "#lib/reports/schedules/choices.ts";
import type { ScheduleItem, ScheduleRecipient } from "#lib/reports/schedules/schemas.ts";
import type { Period } from "#lib/team-scope/choices.ts";

const periodWords: Record<Period, string> = {
  this_week: "this week",
  last_week: "last week",
  last_30_days: "the last 30 days",
  last_90_days: "the last 90 days",
  this_month: "this month",
  last_month: "last month",
  this_quarter: "this quarter",
  last_quarter: "last quarter",
  custom: "days that stay the same",
};

export const hourWords = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** "Mondays at 08:00, Europe/Berlin". Pure. */
export function rhythmWords({
  pace,
  day,
  hour,
  zone,
}: Pick<ScheduleItem, "pace" | "day" | "hour" | "zone">): string {
  const days =
    pace === "week"
      ? `${weekdays[day - 1]}s`
      : day === 31
        ? "The last day of each month"
        : `Day ${day} of each month`;
  return `${days} at ${hourWords(hour)}, ${zone}`;
}

export const periodOf = (period: string): string => periodWords[period as Period] ?? "all days";

/** What became of the newest mail to somebody. Pure. */
export function lastWords({ isUnsubscribed, last }: Pick<ScheduleRecipient, "isUnsubscribed" | "last">): {
  tone: "neutral" | "ok" | "warn" | "danger" | "info";
  label: string;
} {
  if (isUnsubscribed) return { tone: "neutral", label: "Stopped it" };
  switch (last?.state) {
    case undefined:
      return { tone: "neutral", label: "None yet" };
    case "sent":
      return { tone: "ok", label: "Sent" };
    case "waiting":
      return last.words ? { tone: "warn", label: "Is tried again" } : { tone: "info", label: "Waits" };
    case "handing_over":
      return { tone: "info", label: "On its way" };
    case "failed":
      return { tone: "danger", label: "Failed" };
    case "unknown":
      return { tone: "warn", label: "Not known" };
  }
}
