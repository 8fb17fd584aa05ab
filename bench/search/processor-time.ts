import { readFile } from "node:fs/promises";
import pg from "pg";
import { type BenchTerm, type TermClass, termClasses } from "./pick-terms.ts";

const rounds = 5;

export interface ProcessorTime {
  kind: TermClass;
  webMs: number;
  databaseMs: number;
}

/** Processor time that the database's processes have spent on this database, in milliseconds. */
export async function databaseMs(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  let sum = 0;
  for (const { pid } of rows) {
    const [spent = "0"] = (await readFile(`/proc/${pid}/schedstat`, "utf8").catch(() => "0")).split(" ");
    sum += Number(spent) / 1e6;
  }
  return sum;
}

/**
 * What one search of each class takes of the processor, in the web process and in the database: one after the other, so
 * that it hardly depends on what else the machine does. Zero for the database when it runs elsewhere.
 */
export async function measureProcessorTime(
  url: string,
  terms: readonly BenchTerm[],
  request: (q: string) => { url: string; headers: Record<string, string> },
): Promise<ProcessorTime[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ask = async (q: string) => {
    const { url: address, headers } = request(q);
    const response = await fetch(address, { headers });
    await response.arrayBuffer();
    return Number(response.headers.get("x-processor-ms"));
  };
  const times: ProcessorTime[] = [];
  for (const kind of termClasses) {
    const own = terms.filter((term) => term.kind === kind);
    const before = await ask(own[0]?.q ?? "");
    const databaseBefore = await databaseMs(client);
    let after = before;
    for (let round = 0; round < rounds; round += 1) for (const { q } of own) after = await ask(q);
    const count = rounds * own.length;
    times.push({
      kind,
      webMs: (after - before) / count,
      databaseMs: ((await databaseMs(client)) - databaseBefore) / count,
    });
  }
  await client.end();
  return times;
}
