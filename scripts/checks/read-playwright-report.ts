import { firstLine, type Tally } from "./tally.ts";

interface Result {
  status: string;
  errors?: { message?: string }[];
}

interface Suite {
  suites?: Suite[];
  specs?: { title: string; file: string; tests: { status: string; results: Result[] }[] }[];
}

/** The parts of Playwright's JSON report that are read. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: Suite[];
  errors?: { message?: string }[];
}

/** How a run went. A test that did not run because one before it failed counts as failed. */
export function readPlaywrightReport(report: PlaywrightReport, code: number): Tally {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures: string[] = [];
  const secondTries: string[] = [];
  for (const spec of specsOf(report.suites)) {
    for (const { status, results } of spec.tests) {
      const error = results.flatMap(({ errors = [] }) => errors)[0];
      const line = `browser · ${spec.file} › ${spec.title}: ${firstLine(error?.message)}`;
      if (status === "unexpected") failures.push(line);
      if (status === "skipped") failures.push(`${line}it did not run`);
      if (status === "flaky") secondTries.push(line);
    }
  }
  for (const { message } of report.errors ?? []) failures.push(`browser: ${firstLine(message)}`);
  const failed = unexpected + skipped;
  const isHidden = code !== 0 && failed === 0;
  if (isHidden && failures.length === 0) failures.push("browser: an error outside every test");
  return { passed: expected + flaky, failed: failed + (isHidden ? 1 : 0), failures, secondTries };
}

function specsOf(suites: readonly Suite[]): NonNullable<Suite["specs"]> {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}
