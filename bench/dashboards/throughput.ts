import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openLoop, percentile } from "../search/open-loop.ts";

const clients = 16;

export interface Throughput {
  perSecond: number;
  /** Answer times in open loops: at half of the promised rate, and at half of what it can do. */
  p99Ms: number;
  p99AtHalfMs: number;
  failed: number;
}

/** P15, answers a second. */
export const promisedPerSecond = 600;

export async function startApiServer(): Promise<{ server: ChildProcess; port: number }> {
  const server = fork(join(import.meta.dirname, "..", "api-server-worker.ts"));
  const [port] = (await once(server, "message")) as [number];
  return { server, port };
}

/** How often one process answers in a second when sixteen clients ask without a pause, and how long it takes at half the rate. */
export async function measureThroughput(
  url: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<Throughput> {
  let [answered, failed] = [0, 0];
  const ask = async () => {
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    answered += 1;
    if (!response.ok) failed += 1;
  };
  for (let warm = 0; warm < 50; warm += 1) await ask();
  [answered, failed] = [0, 0];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) await ask();
    }),
  );
  const perSecond = answered / ((performance.now() - startedAt) / 1_000);
  const p99At = async (ratePerSecond: number) => {
    const samples = await openLoop({ ratePerSecond, seconds }, () => ({ kind: "json", url, headers }));
    return percentile(
      samples.map(({ totalMs }) => totalMs),
      0.99,
    );
  };
  const p99Ms = await p99At(promisedPerSecond / 2);
  return { perSecond, p99Ms, p99AtHalfMs: await p99At(perSecond / 2), failed };
}
