import { closeDatabase } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { checkRollUps, repairRollUps } from "#lib/sync/derived/check-rollups.ts";
import { countDifferences } from "#lib/sync/derived/rollups/find-differences.ts";
import { checkSettings } from "./check-settings.ts";

/** Recomputes the roll-ups of every tenant from its mirror; `--repair` rewrites what differs. Ends with 1 where any is left. */
checkSettings("rollups-check");
const isRepair = process.argv.includes("--repair");
const tenants = await withDispatcher((tx) =>
  tx.tenant.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
);
let left = 0;
for (const { id } of tenants) {
  const found = await checkRollUps(id);
  const count = countDifferences(found);
  const after = isRepair && count > 0 ? countDifferences(await repairRollUps(id, found)) : count;
  left += after;
  const repaired = isRepair && count > 0 ? `, ${after} after the repair` : "";
  console.log(
    `${id}: ${found.calls} calls compared; differing: ${found.wrongCalls.length} calls, ` +
      `${found.wrongScorecards.length} scorecards, ${found.wrongParts.length} days, weeks, people and accounts${repaired}`,
  );
}
await closeDatabase();
console.log(left === 0 ? "No difference." : `${left} differences. --repair rewrites them.`);
if (left > 0) process.exitCode = 1;
