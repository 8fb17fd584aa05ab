import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { CounterSnapshot } from "#simulator/state/counters.ts";
import { nextMessage } from "./gong-bench.ts";

export interface SimulatorAnswer {
  connection: {
    baseUrl: string;
    accessToken: string;
    refreshToken: string;
    scopes: string[];
    tokenUrl: string;
    authorizeUrl: string;
    clientId: string;
    clientSecret: string;
  };
  counters: CounterSnapshot;
  stalls: { longestMs: number; p99Ms: number };
}
export type SimulatorQuestion = keyof SimulatorAnswer;

export interface BenchSimulator {
  pid: number;
  ask<Question extends SimulatorQuestion>(question: Question): Promise<SimulatorAnswer[Question]>;
  stop(): void;
}

/** Starts a simulated Gong in a process of its own: a company with so many calls in a year, answering so slowly. */
export async function startBenchSimulator(options: {
  calls: number;
  latencyMs: number;
}): Promise<BenchSimulator> {
  const file = join(import.meta.dirname, "sync-simulator-worker.ts");
  const child: ChildProcess = fork(file, [String(options.calls), String(options.latencyMs)], {
    stdio: "inherit",
  });
  await nextMessage(child);
  letGoFirst(child.pid ?? 0);
  let last: Promise<unknown> = Promise.resolve();
  return {
    pid: child.pid ?? 0,
    ask<Question extends SimulatorQuestion>(question: Question) {
      const answer = last.then(() => {
        child.send(question);
        return nextMessage<SimulatorAnswer[Question]>(child);
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    stop: () => child.disconnect(),
  };
}

/** The real Gong has machines of its own: what shares this one should not make it stamp requests late. */
function letGoFirst(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_HIGH);
  } catch {
    // Only the administrator may; without it more 429 are due to this machine.
  }
}
