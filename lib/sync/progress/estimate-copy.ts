/** A window of the calls stream as far as progress needs it. */
export interface WindowFacts {
  kind: "history" | "head";
  state: "open" | "closed" | "suspicious";
  fromAt: Date;
  toAt: Date;
  totalRecords: number | null;
  seen: number;
}

export interface CopyEstimate {
  /** Calls read in the windows of the past. */
  done: number;
  /** Calls that these windows hold; null before Gong has named any figure. */
  expected: number | null;
  isEstimate: boolean;
  windowsLeft: number;
}

const lengthOf = (window: WindowFacts) => window.toAt.getTime() - window.fromAt.getTime();
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * How far the copy of the past has come. Windows that Gong has not counted yet are reckoned as dense as
 * those it has. Pure.
 */
export function estimateCopy(windows: readonly WindowFacts[]): CopyEstimate {
  const history = windows.filter((window) => window.kind === "history");
  const known = history.filter((window) => window.totalRecords !== null);
  const unknown = history.filter((window) => window.totalRecords === null && window.state === "open");
  const done = sum(
    history.map((window) => (window.state === "closed" ? (window.totalRecords ?? 0) : window.seen)),
  );
  const counted = sum(known.map((window) => window.totalRecords ?? 0));
  const knownMs = sum(known.map(lengthOf));
  const guessed = knownMs === 0 ? 0 : Math.round((counted / knownMs) * sum(unknown.map(lengthOf)));
  return {
    done,
    expected: known.length === 0 ? null : Math.max(counted + guessed, done),
    isEstimate: unknown.length > 0,
    windowsLeft: windows.filter((window) => window.state === "open").length,
  };
}
