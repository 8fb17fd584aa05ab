import { runBrowserTests } from "./checks/browser-suite.ts";
import { runStaticChecks } from "./checks/static-checks.ts";
import { closingLine, closingList, single, sum, type Tally } from "./checks/tally.ts";
import { runVitest } from "./checks/vitest-suite.ts";
import { buildWeb, isWebBuilt } from "./stack/build-web.ts";

const suites = {
  static: runStaticChecks,
  unit: (filters: string[]) => runVitest("unit", filters),
  integration: (filters: string[]) => runVitest("integration", filters),
  build: build,
  browser: runBrowserTests,
};

async function build(): Promise<Tally> {
  if (await isWebBuilt()) return single("build", true);
  return buildWeb({ isQuiet: true }).then(
    () => single("build", true),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return single("build", false);
    },
  );
}

const [wanted, ...filters] = process.argv.slice(2);
const names = Object.keys(suites) as (keyof typeof suites)[];
const chosen = names.filter(
  (name) => wanted === undefined || name === wanted || (wanted === "browser" && name === "build"),
);
if (chosen.length === 0) {
  console.error(`There is no suite "${wanted}". The suites are: ${names.join(", ")}.`);
  process.exit(2);
}

const tallies: Tally[] = [];
for (const name of chosen) {
  const startedMs = performance.now();
  console.log(`\n── ${name} ──`);
  const tally = await suites[name](filters);
  tallies.push(tally);
  console.log(`${name}: ${closingLine(tally)}, ${Math.round((performance.now() - startedMs) / 1_000)} s`);
  if (name === "build" && tally.failed > 0) break;
}
const total = sum(tallies);
console.log(["", ...closingList(total), closingLine(total)].join("\n"));
process.exit(total.failed === 0 ? 0 : 1);
