import type { Figure } from "./report.ts";
import { type CopyFigures, callRequests, copyYear } from "./sync-copy.ts";

/** From how many calls on a copy is long enough to speak of its pace, and when the thirty days are a measure. */
const longCopy = 5_000;

function firstValue({ firstDaysMs, firstDaysCalls }: CopyFigures): Figure {
  return {
    figure: `P5 newest 30 days (${firstDaysCalls} calls) searchable after`,
    value: `${(firstDaysMs / 1_000).toFixed(1)} s`,
    target: "<= 60 s",
    ok: firstDaysMs <= 60_000,
  };
}

function mostMemory({ peakRssMb }: CopyFigures): Figure {
  return {
    figure: "P17 most memory of the worker",
    value: Number.isNaN(peakRssMb) ? "not told here" : `${peakRssMb.toFixed(0)} MB`,
    target: "<= 350 MB",
    ok: Number.isNaN(peakRssMb) || peakRssMb <= 350,
  };
}

/** Copies a company's newest thirty days and prints how long that took beside the targets P5 and P17. */
export async function firstDaysReport(options: { calls: number; latencyMs: number }): Promise<Figure[]> {
  const figures = await copyYear({ ...options, firstDaysOnly: true });
  console.log(
    `\nthirty days of ${options.calls} calls a year, ${options.latencyMs} ms latency: ${figures.firstDaysRequests} requests, ` +
      `${((figures.firstDaysRequests * 1_000) / figures.firstDaysMs).toFixed(2)} a second, ${figures.database}`,
  );
  console.log(`  ${JSON.stringify(figures.requests)}`);
  const { worker, database, simulator } = figures.firstDaysSpentMs;
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  console.log(
    `  processor time: worker ${seconds(worker)}, database ${seconds(database)}, simulated Gong ${seconds(simulator)}`,
  );
  return [firstValue(figures), mostMemory(figures)];
}

/** Copies a company's year and prints what it took beside the targets P1, P4, P5 and P17. */
export async function copyReport(options: { calls: number; latencyMs: number }): Promise<Figure[]> {
  const figures = await copyYear(options);
  const { calls, perSecond } = figures;
  const least = 2 * Math.ceil(calls / 100);
  const allowed = Math.floor(least * 1.02 + 10);
  const requests = callRequests(figures);
  const others = Object.values(figures.requests).reduce((sum, count) => sum + count, 0) - requests;
  const lists = figures.requests["GET /v2/calls"] ?? 0;
  console.log(
    `\n${calls} calls, ${figures.transcripts} transcripts, ${options.latencyMs} ms latency, ` +
      `${(figures.totalMs / 1_000).toFixed(0)} s, ${figures.database}`,
  );
  console.log(`  ${JSON.stringify(figures.requests)}`);
  console.log(
    `  list + extensive + one transcript request a call would need ${least + calls} requests; other streams took ${others}`,
  );
  const { worker, database, simulator } = figures.spentMs;
  const perPage = (ms: number) => `${((ms / Math.max(calls, 1)) * 100).toFixed(0)} ms`;
  console.log(
    `  processor time for a hundred calls of the year: worker ${perPage(worker)}, database ${perPage(database)}, ` +
      `simulated Gong ${perPage(simulator)}`,
  );
  const { peakRssMb: gongMb, longestMs, p99Ms } = figures.simulator;
  console.log(
    `  simulated Gong: at most ${gongMb.toFixed(0)} MB; it may have stamped a request ${longestMs.toFixed(0)} ms late, ` +
      `99 of 100 times less than ${p99Ms.toFixed(0)} ms (60 are reckoned with)`,
  );
  const isLong = calls >= longCopy;
  return [
    {
      figure: `P1 requests for ${calls} calls (least ${least})`,
      value: String(requests),
      target: `<= ${allowed}`,
      ok: requests <= allowed,
    },
    { figure: "P1 requests to GET /v2/calls", value: String(lists), target: "0", ok: lists === 0 },
    {
      figure: "429 answers",
      value: String(figures.rateLimited),
      target: "0",
      ok: figures.rateLimited === 0,
    },
    ...(isLong
      ? [
          {
            figure: `P4 requests a second at ${options.latencyMs} ms latency`,
            value: perSecond.toFixed(2),
            target: ">= 2.90",
            ok: perSecond >= 2.9,
          },
        ]
      : []),
    firstValue(figures),
    mostMemory(figures),
  ];
}
