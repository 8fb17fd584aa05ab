import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport, type VitestReport } from "./read-vitest-report.ts";
import { broken, closingLine, closingList, single, sum } from "./tally.ts";

const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
});

function report(...assertionResults: VitestReport["testResults"][number]["assertionResults"]): VitestReport {
  const count = (status: string) => assertionResults.filter((result) => result.status === status).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    testResults: [
      { name: "/p/lib/a.test.ts", status: count("failed") > 0 ? "failed" : "passed", assertionResults },
    ],
  };
}

describe("the end of a run", () => {
  it("names what failed and what needed a second try, with the first line of the error", () => {
    const tally = readVitestReport(
      "integration",
      report(
        test("keeps all", "passed"),
        test("loses none", "failed", "\u001b[31mError: lost 3\u001b[39m\n  at x"),
        test("is quick", "passed", "Error: timed out"),
      ),
      1,
      "/p",
    );
    expect(closingLine(tally)).toBe("2 passed, 1 failed");
    expect(closingList(tally)).toEqual([
      "FAILED integration · lib/a.test.ts › loses none: Error: lost 3",
      "SECOND TRY integration · lib/a.test.ts › is quick: Error: timed out",
    ]);
  });

  it("fails on a file that could not be loaded and on an error outside every test", () => {
    const unread: VitestReport = {
      numPassedTests: 4,
      numFailedTests: 0,
      testResults: [
        { name: "/p/lib/b.test.ts", status: "failed", message: "Cannot find x", assertionResults: [] },
      ],
    };
    expect(readVitestReport("unit", unread, 1, "/p")).toMatchObject({
      failed: 1,
      failures: ["unit · lib/b.test.ts: Cannot find x"],
    });
    const outside = readVitestReport("unit", report(test("holds", "passed")), 1, "/p");
    expect(closingList(outside)).toEqual(["FAILED unit: an error outside every test"]);
    expect(closingLine(sum([outside, broken("browser"), single("build", true)]))).toBe("2 passed, 2 failed");
  });

  it("counts browser tests that did not run as failed, and those of a second try as passed", () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: "sync.spec.ts",
      tests: [{ status, results: [{ status: "any", errors: message ? [{ message }] : [] }] }],
    });
    const tally = readPlaywrightReport(
      {
        stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
        suites: [
          {
            specs: [spec("opens", "expected")],
            suites: [
              {
                specs: [
                  spec("pauses", "unexpected", "Expected: 1\nReceived: 2"),
                  spec("goes on", "skipped"),
                  spec("finds", "flaky", "Timeout"),
                ],
              },
            ],
          },
        ],
      },
      1,
    );
    expect(closingLine(tally)).toBe("2 passed, 2 failed");
    expect(closingList(tally)).toEqual([
      "FAILED browser · sync.spec.ts › pauses: Expected: 1",
      "FAILED browser · sync.spec.ts › goes on: it did not run",
      "SECOND TRY browser · sync.spec.ts › finds: Timeout",
    ]);
  });
});
