import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { type Metric, metricById } from "#lib/interaction/choices.ts";
import type { Interaction } from "#lib/interaction/schemas.ts";

/** A figure as people read it. */
export function metricText(metric: Metric, value: number, locale: string): string {
  switch (metricById[metric].unit) {
    case "share":
      return formatPercent(value);
    case "seconds":
      return formatClock(value);
    case "pause":
      return `${formatNumber(value, locale, 2)} s`;
    default:
      return formatNumber(value, locale);
  }
}

/** The change of a figure; shares change by points. Null where it would read as nothing. */
export function changeText(metric: Metric, now: number, before: number, locale: string): string | null {
  const size = Math.abs(now - before);
  const text =
    metricById[metric].unit === "share" ? `${Math.round(size * 100)} pt` : metricText(metric, size, locale);
  if (!/[1-9]/.test(text)) return null;
  return `${now > before ? "+" : "−"}${text}`;
}

export const gongNotCopied = "Gong’s figures of this period are not copied yet.";

/** Why a figure is not there: talk ratio is of calls that are copied, the others come from Gong. */
export function missingText(metric: Metric, { isGongCopied }: Pick<Interaction, "isGongCopied">): string {
  return metric === "talkRatio" || isGongCopied ? "Nothing measured in this period." : gongNotCopied;
}
