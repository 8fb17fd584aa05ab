export interface Tally {
  passed: number;
  failed: number;
  /** What failed, a line each: "browser · e2e/search.spec.ts › words lead to the second: Expected …". */
  failures: string[];
  /** What passed only when it was tried again. */
  secondTries: string[];
}

export const none: Tally = { passed: 0, failed: 0, failures: [], secondTries: [] };

/** A check that is one thing: it holds or it does not. */
export function single(name: string, holds: boolean): Tally {
  return holds ? { ...none, passed: 1 } : { ...none, failed: 1, failures: [name] };
}

/** A suite that ended without telling how its tests went. */
export function broken(name: string): Tally {
  return { ...none, failed: 1, failures: [`${name}: it ended without a report`] };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      failures: [...total.failures, ...tally.failures],
      secondTries: [...total.secondTries, ...tally.secondTries],
    }),
    none,
  );
}

export function closingLine({ passed, failed }: Pick<Tally, "passed" | "failed">): string {
  return `${passed} passed, ${failed} failed`;
}

/** What a reader of the last lines has to know; empty where all passed at once. */
export function closingList({ failures, secondTries }: Tally): string[] {
  return [...failures.map((line) => `FAILED ${line}`), ...secondTries.map((line) => `SECOND TRY ${line}`)];
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** The first line of an error, without colours and not too long. */
export function firstLine(message: string | undefined): string {
  const [line = ""] = (message ?? "").replaceAll(escapes, "").trim().split("\n");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
