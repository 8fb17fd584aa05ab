import { fork } from "node:child_process";
import { join } from "node:path";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { report } from "./report.ts";

const rounds = Number(process.argv[2] ?? 1000);
const processes = 8;
const attemptsEach = 60;
const limit = 100;
const hour = 3600 * 1000;

const database = await openBenchDatabase();
Object.assign(process.env, testSettings, { DATABASE_URL: database.url, DATABASE_POOL_SIZE: "4" });
console.log(`sign-in: ${rounds} tries each way, ${database.description}`);

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Both ways in each round, so that what else the machine does falls on both. */
async function timings(): Promise<{ known: number; unknown: number; difference: number }> {
  const { checkPassword } = await import("#lib/auth/check-password.ts");
  const { signUp } = await import("#lib/auth/sign-up.ts");
  const email = "known@example.com";
  await signUp({ input: { email, name: "Known", password: "tulip-frost-ladder" }, address: null });
  const took: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  const start = Date.now();
  for (let round = 0; round < rounds; round++) {
    // Each round in an hour of its own, so that no limit answers in place of the check.
    const clock = { now: () => start + round * 2 * hour };
    for (const kind of round % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const input = { email: kind === "known" ? email : `nobody${round}@example.com`, password: "wrong" };
      const began = performance.now();
      await checkPassword({ input, address: null, clock }).catch(() => undefined);
      took[kind].push(performance.now() - began);
    }
  }
  const differences = took.known.map((ms, round) => ms - (took.unknown[round] ?? ms));
  return {
    known: median(took.known),
    unknown: median(took.unknown),
    difference: Math.abs(median(differences)),
  };
}

async function allowedOverProcesses(): Promise<number> {
  const file = join(import.meta.dirname, "sign-in-worker.ts");
  const counts = await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<number>((resolve, reject) => {
          const worker = fork(file, ["bench", String(limit), String(attemptsEach)], { stdio: "inherit" });
          worker.once("message", (count) => resolve(Number(count)));
          worker.once("error", reject);
          worker.once("exit", (code) => (code === 0 ? undefined : reject(new Error(`ended with ${code}`))));
        }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

try {
  const { known, unknown, difference } = await timings();
  const allowed = await allowedOverProcesses();
  report([
    {
      figure: `known ${known.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms: median difference`,
      value: `${difference.toFixed(2)} ms`,
      target: "<= 5 ms",
      ok: difference <= 5,
    },
    {
      figure: `let through of ${processes * attemptsEach} tries by ${processes} processes`,
      value: String(allowed),
      target: `= ${limit}`,
      ok: allowed === limit,
    },
  ]);
} finally {
  const { closeDatabase } = await import("#lib/db/client.ts");
  await closeDatabase();
  await database.drop();
}
