import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { closeDatabase } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { createBatchFromList } from "#lib/flows/prospect-list/create-batch-from-list.ts";
import { previewList } from "#lib/flows/prospect-list/read-prospects.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { watchStalls } from "./watch-stalls.ts";

export interface Spent {
  ms: number;
  /** Processor time of this process. */
  ownMs: number;
  /** The longest time for which nothing else had its turn. */
  stallMs: number;
}

export interface TakenList {
  preview: Spent;
  taken: Spent;
  /** What the process held before, and at most. */
  idleMegabytes: number;
  mostMegabytes: number;
  rows: number;
  leftOut: number;
}

/** Takes one file as the wizard does: reads it for the preview, then again into a batch. */
const [, , path = "", context = ""] = process.argv;
const ctx = JSON.parse(context) as TenantContext;
const input = { bytes: await readFile(path), query: { fileName: "bench" } };

async function measure<T>(work: () => Promise<T>): Promise<Spent & { result: T }> {
  const startedMs = performance.now();
  const before = process.cpuUsage();
  const stalls = watchStalls();
  const result = await work();
  const ms = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(before);
  return { result, ms, ownMs: (user + system) / 1_000, stallMs: await stalls.end() };
}

await withTenant(ctx.tenantId, (tx) => tx.flowBatch.findFirst({ where: { tenantId: ctx.tenantId } }));
const idleMegabytes = process.memoryUsage.rss() / 1024 ** 2;
const { result: _shown, ...preview } = await measure(() => previewList({ ctx, input }));
const { result: batch, ...taken } = await measure(() => createBatchFromList({ ctx, input }));
const told: TakenList = {
  preview,
  taken,
  idleMegabytes,
  mostMegabytes: process.resourceUsage().maxRSS / 1024,
  rows: batch.rows,
  leftOut: batch.states.left_out,
};
process.send?.(told);
// Its connections stay until their processor time was read.
await once(process, "message");
await closeDatabase();
process.disconnect?.();
