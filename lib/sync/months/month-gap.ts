import type { MonthCheck } from "#lib/db/generated/client.ts";
import type { Span } from "../windows/plan-windows.ts";
import { type Month, monthSpan, overlapOf } from "./calendar-months.ts";
import type { CopiedRange } from "./copied-range.ts";
import { isHeldBack } from "./held-back.ts";
import type { MonthGap, MonthState } from "./schemas.ts";

/** How a month stands. Pure. */
export function stateOfMonth(
  month: Month,
  check: Pick<MonthCheck, "gongTotal" | "mirrorTotal" | "note" | "readingSince" | "checkedAt"> | undefined,
  copied: CopiedRange | null,
): MonthState {
  const part = copied === null ? null : overlapOf(monthSpan(month), copied);
  if (copied === null || part === null) return "beyond";
  if (check?.readingSince || copied.unread.some((span) => overlapOf(part, span))) return "reading";
  if (!check?.checkedAt) return "unchecked";
  return check.gongTotal === check.mirrorTotal && check.note === null ? "complete" : "gap";
}

/** One row of the report. `heldNow` counts for months that nobody has compared yet. */
export function toMonthGap(
  month: Month,
  check: MonthCheck | undefined,
  facts: { copied: CopiedRange | null; heldNow: number },
): MonthGap {
  const whole = monthSpan(month);
  const part = partOf(check) ?? (facts.copied && overlapOf(whole, facts.copied)) ?? whole;
  const gongTotal = check?.gongTotal ?? null;
  const held = check?.mirrorTotal ?? facts.heldNow;
  const state = stateOfMonth(month, check, facts.copied);
  return {
    month,
    from: new Date(part.fromMs).toISOString(),
    to: new Date(part.toMs).toISOString(),
    isWhole: part.fromMs === whole.fromMs && part.toMs === whole.toMs,
    state,
    gongTotal,
    held,
    difference: gongTotal === null || state === "beyond" ? null : gongTotal - held,
    found: check?.found ?? 0,
    removed: check?.removed ?? 0,
    unreadable: check?.unreadable ?? 0,
    checkedAt: check?.checkedAt?.toISOString() ?? null,
    idsReadAt: check?.idsReadAt?.toISOString() ?? null,
    nextCheckAt: state === "beyond" ? null : (check?.dueAt.toISOString() ?? null),
    isRequested: check?.requestedAt != null,
    note: check?.note ?? null,
    isHeldBack: isHeldBack(check?.note ?? null),
  };
}

function partOf(check: MonthCheck | undefined): Span | null {
  if (!check?.fromAt || !check.toAt) return null;
  return { fromMs: check.fromAt.getTime(), toMs: check.toAt.getTime() };
}
