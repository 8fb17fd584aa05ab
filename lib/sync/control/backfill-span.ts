import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import { lineOf, retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { Span } from "../windows/plan-windows.ts";
import { firstCopyComesFirst } from "./control-errors.ts";

export interface BackfillSpan extends Span {
  /** Retention cuts what was asked for. */
  isCutByRetention: boolean;
}

/**
 * The start of the oldest window of the past, epoch milliseconds: from there a copy goes further back.
 * @throws {AppError} `precondition_failed` before the first copy has begun.
 */
export async function oldestCopied(tx: Tx, tenantId: string): Promise<number> {
  const { _min } = await tx.syncWindow.aggregate({
    where: { tenantId, stream: "calls", kind: "history" },
    _min: { fromAt: true },
  });
  if (_min.fromAt === null) throw firstCopyComesFirst();
  return _min.fromAt.getTime();
}

/** The UTC day `months` months before the oldest copied call, cut at the tenant's retention line. */
export async function spanOfMonths(
  tx: Tx,
  tenantId: string,
  months: number,
  nowMs: number,
): Promise<BackfillSpan> {
  const toMs = await oldestCopied(tx, tenantId);
  return cut(tx, tenantId, { fromMs: lineOf(months, toMs).getTime(), toMs }, nowMs);
}

/** The span from `fromMs` to the oldest copied call, cut at the retention line; null when that much is copied. */
export async function spanFrom(
  tx: Tx,
  tenantId: string,
  fromMs: number,
  nowMs: number,
): Promise<Span | null> {
  const toMs = await oldestCopied(tx, tenantId);
  return fromMs >= toMs ? null : cut(tx, tenantId, { fromMs, toMs }, nowMs);
}

async function cut(tx: Tx, tenantId: string, { fromMs, toMs }: Span, nowMs: number): Promise<BackfillSpan> {
  const lineMs = (await retentionLine(tx, tenantId, nowMs))?.getTime() ?? Number.NEGATIVE_INFINITY;
  if (lineMs >= toMs) {
    throw new AppError("precondition_failed", "Everything that your retention allows is copied already.", {
      nextStep: "Keep calls longer under Admin, Tenant, to copy more.",
    });
  }
  return { fromMs: Math.max(fromMs, lineMs), toMs, isCutByRetention: lineMs > fromMs };
}
