import type { QueueReason } from "#lib/coaching/schemas.ts";
import { formatDay } from "#lib/format/format-days.ts";

/** A reason as the viewer reads it. */
export function reasonText({ sentence, since }: QueueReason, locale: string, now = Date.now()): string {
  return since === undefined ? sentence : `${sentence} since ${formatDay(since, locale, now)}`;
}
