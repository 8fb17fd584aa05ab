import { readFileSync } from "node:fs";

/** Clock ticks of the kernel's accounts, which Linux fixes at a hundred a second. */
const tickMs = 10;

const statOf = (pid: number | string) =>
  readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ").map(Number) ?? [];

/** Processor time that a process has spent, in milliseconds; zero where the system does not tell. */
export function processorMs(pid: number): number {
  try {
    const fields = statOf(pid);
    return ((fields[11] ?? 0) + (fields[12] ?? 0)) * tickMs;
  } catch {
    return 0;
  }
}

/** The process that started this one; zero where the system does not tell. */
export function parentOf(pid: number): number {
  try {
    return statOf(pid)[1] ?? 0;
  } catch {
    return 0;
  }
}

/** Processor time of a process, of its living children, and of those that have ended, in milliseconds. */
export function familyMs(pid: number): number {
  try {
    const [own = 0, ownSystem = 0, ended = 0, endedSystem = 0] = statOf(pid).slice(11);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    const living = children.reduce((sum, child) => sum + processorMs(Number(child)), 0);
    return (own + ownSystem + ended + endedSystem) * tickMs + living;
  } catch {
    return 0;
  }
}

/** The most memory that the process has ever held, as the kernel counted it. Not a number where it does not tell. */
export function peakMemoryMb(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  } catch {
    return Number.NaN;
  }
}
