import { withTenant } from "#lib/db/with-tenant.ts";
import type { StreamName } from "../streams.ts";
import { giveUpAfter, pauseAfter } from "./pause-after.ts";

/** Why a stream was given up, for its dead letter. */
export interface GivenUp {
  code: string;
  text: string;
  tries: number;
}

const lost = {
  code: "worker_lost",
  text: "The worker was lost again and again while it copied this. Copying tries again once an hour.",
};

/** What is known of the stream's failures before a run; undefined for a stream that is not there. */
export function readFailures(tenantId: string, stream: StreamName) {
  return withTenant(tenantId, async (tx) => {
    const row = await tx.syncStream.findUnique({
      where: { tenantId_stream: { tenantId, stream } },
      select: { state: true, failures: true, errorCode: true, errorText: true },
    });
    return row ?? undefined;
  });
}

/** After a failed run: the reason when the stream has failed too often in a row, else undefined. */
export async function givenUpAfterFailure(
  tenantId: string,
  stream: StreamName,
): Promise<GivenUp | undefined> {
  const row = await readFailures(tenantId, stream);
  if (row?.state !== "failed" || row.failures < giveUpAfter) return undefined;
  return { code: row.errorCode ?? "internal", text: row.errorText ?? "", tries: row.failures };
}

/**
 * Before a run: puts a stream aside whose runs have died so often that the next one would probably take its worker
 * with it, too. Undefined for every other stream. `nowMs` is epoch milliseconds.
 */
export async function giveUpLost(
  tenantId: string,
  stream: StreamName,
  nowMs: number,
): Promise<GivenUp | undefined> {
  const pauseMs = pauseAfter(
    { code: lost.code, isPassing: false, isLaneRefused: false, retryAfterMs: null },
    giveUpAfter,
    0,
  );
  const put = await withTenant(tenantId, (tx) =>
    tx.syncStream.updateManyAndReturn({
      where: {
        tenantId,
        stream,
        state: "running",
        failures: { gte: giveUpAfter - 1 },
        nextRunAt: { lte: new Date(nowMs) },
      },
      data: {
        state: "failed",
        failures: { increment: 1 },
        fence: { increment: 1 },
        nextRunAt: new Date(nowMs + pauseMs),
        errorCode: lost.code,
        errorText: lost.text,
      },
      select: { failures: true },
    }),
  );
  return put[0] && { ...lost, tries: put[0].failures };
}
