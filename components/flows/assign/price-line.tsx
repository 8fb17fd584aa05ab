import { DateTime } from "#components/ui/date-time.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

/** "371 prospects = 4 requests of today's 8,112 left". */
export function PriceLine({ batch, prospects }: { batch: FlowBatch; prospects: number }) {
  const { price, chunkSize, perDay } = batch;
  const days = perDay === null ? 1 : Math.max(1, Math.ceil(prospects / perDay));
  const aDay = perDay === null ? prospects : Math.min(perDay, prospects);
  const requests = days * Math.ceil(aDay / chunkSize);
  return (
    <p className="text-sm text-ink-2 tabular-nums">
      {plural(prospects, "prospect")} = {plural(requests, "request")} of today's{" "}
      {formatNumber(price.leftToday)} left
      {price.opensAt && requests > price.leftToday ? (
        <>
          ; it goes on <DateTime at={price.opensAt} />
        </>
      ) : null}
      .
    </p>
  );
}
