import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { report } from "./report.ts";

const count = Number(process.argv[2] ?? 1_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
/** The first that is played: those before it were played in another run. */
const first = Number(process.argv[4] ?? 0);

const database = await openBenchDatabase();
Object.assign(process.env, testSettings, { DATABASE_URL: database.url });
const { default: fc } = await import("fast-check");
const { history } = await import("#lib/sync/testing/histories/history-steps.ts");
const { findDifferences } = await import("#lib/sync/testing/histories/find-differences.ts");
const { playHistory } = await import("#lib/sync/testing/histories/play-history.ts");
const { closeDatabase } = await import("#lib/db/client.ts");

console.log(
  `histories: ${first} to ${count} with seed ${seed} (the same again: npm run bench histories ${count} ${seed} ${first}), ${database.description}`,
);
const histories = fc.sample(history, { numRuns: count, seed });
let calls = 0;
const failed: number[] = [];
for (const [index, facts] of histories.entries()) {
  if (index < first) continue;
  if (index > first && index % 100 === 0) console.log(`${index} played, ${failed.length} differ`);
  const outcome = await playHistory(facts);
  const differences = findDifferences(outcome);
  calls += Object.keys(outcome.truth).length;
  if (differences.length > 0) {
    failed.push(index);
    console.log(
      `history ${index}: ${differences.length} differences`,
      JSON.stringify({ facts, differences: differences.slice(0, 5) }),
    );
  }
}
report([
  { figure: "histories played", value: String(count - first), target: String(count - first), ok: true },
  { figure: "calls compared", value: String(calls), target: "> 0", ok: calls > 0 },
  { figure: "histories that differ", value: String(failed.length), target: "0", ok: failed.length === 0 },
]);
await closeDatabase();
await database.drop();
