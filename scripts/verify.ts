import { runStaticChecks } from "./checks/static-checks.ts";
import { closingLine, sum } from "./checks/tally.ts";
import { runVitest } from "./checks/vitest-suite.ts";

const total = sum([await runStaticChecks(), await runVitest("unit", [])]);
console.log(closingLine(total));
process.exit(total.failed === 0 ? 0 : 1);
