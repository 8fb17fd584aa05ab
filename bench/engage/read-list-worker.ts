import { readFile } from "node:fs/promises";
import { readList } from "#lib/flows/prospect-list/read-list.ts";
import { suggestColumns } from "#lib/flows/prospect-list/suggest-columns.ts";
import { takeProspects } from "#lib/flows/prospect-list/take-prospects.ts";

/** Reads one file as the upload does, and tells the time it took and the most memory the process had. */
const [, , path = ""] = process.argv;
const bytes = await readFile(path);
const startedMs = performance.now();
const table = readList(bytes);
const { prospects, rejected } = takeProspects(table, suggestColumns(table.header, table.rows));
process.send?.({
  ms: performance.now() - startedMs,
  mostMegabytes: process.resourceUsage().maxRSS / 1024,
  prospects: prospects.length,
  rejected: rejected.length,
});
