import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { nextMessage } from "../gong-bench.ts";
import type { Figure } from "../report.ts";
import { databaseMs } from "../search/processor-time.ts";
import { listFiles, listRows } from "./list-files.ts";
import type { TakenList } from "./take-list-worker.ts";

const mostMs = 10_000;
const mostMegabytes = 300;
const mostStallMs = 250;

/** Files of 50,000 rows, shown and then taken into a batch with every row's first verdict, in a process of its own each. */
export async function measureTakeList(databaseUrl: string, ctx: TenantContext): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "callboard-list-"));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const figures: Figure[] = [];
    for (const [name, bytes] of Object.entries(listFiles())) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const worker = fork(join(import.meta.dirname, "take-list-worker.ts"), [path, JSON.stringify(ctx)], {
        stdio: "inherit",
      });
      const before = await databaseMs(client);
      const told = await nextMessage<TakenList>(worker);
      const spent = (await databaseMs(client)) - before;
      worker.send("end");
      figures.push(...figuresOf(name, told, spent));
    }
    return figures;
  } finally {
    await client.end();
    await rm(folder, { recursive: true });
  }
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

function figuresOf(name: string, told: TakenList, databaseSpentMs: number): Figure[] {
  const { preview, taken } = told;
  const ms = preview.ms + taken.ms;
  const added = told.mostMegabytes - told.idleMegabytes;
  const stallMs = Math.max(preview.stallMs, taken.stallMs);
  return [
    {
      figure: `${name}: rows kept, rejected among them`,
      value: `${told.rows}, ${told.leftOut}`,
      target: "50000, 500",
      ok: told.rows === listRows && told.leftOut === listRows / 100,
    },
    {
      figure: `${name}: shown, then taken into a batch`,
      value: `${seconds(preview.ms)} + ${seconds(taken.ms)}`,
      target: "<= 10 s",
      ok: ms <= mostMs,
    },
    {
      figure: `${name}: processor time of the process, of the database`,
      value: `${seconds(preview.ownMs + taken.ownMs)}, ${seconds(databaseSpentMs)}`,
      target: "any",
      ok: true,
    },
    {
      figure: `${name}: memory that it took, of the process in all`,
      value: `${Math.round(added)} MB, ${Math.round(told.mostMegabytes)} MB`,
      target: "<= 300 MB, any",
      ok: added <= mostMegabytes,
    },
    {
      figure: `${name}: longest time without a turn for others`,
      value: `${Math.round(stallMs)} ms`,
      target: `<= ${mostStallMs} ms`,
      ok: stallMs <= mostStallMs,
    },
  ];
}
