import { parseArgs } from "node:util";
import { report } from "./report.ts";
import { copyReport, firstDaysReport } from "./sync-copy-report.ts";
import { measurePace } from "./sync-pace.ts";
import { measurePage } from "./sync-page.ts";
import { liveOn } from "./sync-steady.ts";

/**
 * npm run bench sync                  everything, about 35 minutes
 * npm run bench sync page             P4: parse and save of a page
 * npm run bench sync pace             P4: pace at 800 ms latency with small records, which a small machine can keep up with
 * npm run bench sync p1 --calls 1000  P1, P4, P5 and P17 for one size; without --calls for 1k, 10k and 100k
 * npm run bench sync p5 --calls 100000  P5 and P17: a company's newest thirty days
 * npm run bench sync p3 --days 30     P3: days of virtual time at a thousand calls a day (--calls for fewer)
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { calls: { type: "string" }, days: { type: "string" }, latency: { type: "string" } },
});
const parts = positionals.length > 0 ? positionals : ["page", "pace", "p1", "p3"];
const sizes = values.calls === undefined ? [1_000, 10_000, 100_000] : [Number(values.calls)];

if (parts.includes("page")) report(await measurePage());
if (parts.includes("pace")) report(await measurePace(Number(values.calls ?? 15_000)));
if (parts.includes("p1")) {
  for (const calls of sizes) report(await copyReport({ calls, latencyMs: Number(values.latency ?? 800) }));
}
if (parts.includes("p5")) {
  report(
    await firstDaysReport({
      calls: Number(values.calls ?? 100_000),
      latencyMs: Number(values.latency ?? 800),
    }),
  );
}
if (parts.includes("p3")) {
  const [days, callsPerDay] = [Number(values.days ?? 30), Number(values.calls ?? 1_000)];
  report(await liveOn({ days, callsPerDay }));
}
process.exit();
