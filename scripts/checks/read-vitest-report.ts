import { relative } from "node:path";
import { firstLine, type Tally } from "./tally.ts";

/** The parts of Vitest's JSON report that are read. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** How a run went; `code` is the program's exit code, `root` what the files are named from. */
export function readVitestReport(project: string, report: VitestReport, code: number, root: string): Tally {
  const failures: string[] = [];
  const secondTries: string[] = [];
  for (const file of report.testResults) {
    const place = `${project} · ${relative(root, file.name)}`;
    for (const { fullName, status, failureMessages = [] } of file.assertionResults) {
      const line = `${place} › ${fullName}: ${firstLine(failureMessages[0])}`;
      if (status === "failed") failures.push(line);
      // A test that passed keeps the messages of its earlier try.
      else if (status === "passed" && failureMessages.length > 0) secondTries.push(line);
    }
    const isUnread =
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed");
    if (isUnread) failures.push(`${place}: ${firstLine(file.message)}`);
  }
  // A file that cannot be loaded, or an error outside every test, fails the run without a failed test.
  const isHidden = code !== 0 && report.numFailedTests === 0;
  if (isHidden && failures.length === 0) failures.push(`${project}: an error outside every test`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (isHidden ? 1 : 0),
    failures,
    secondTries,
  };
}
