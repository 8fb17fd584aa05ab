import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./child.ts";

/** Asks until the answer is 2xx. @throws when the process ends before, or after `seconds`. */
export async function waitUntilHealthy(child: Child, address: string, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    if (child.hasEnded()) throw new StartFailure(child, "ended while starting");
    const answer = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(150);
  }
  throw new StartFailure(child, `did not become healthy in ${seconds} seconds`);
}

/** Waits for a word in what the process writes. @throws when it ends before, or after `seconds`. */
export async function waitUntilWritten(child: Child, word: string, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (!child.written().includes(word)) {
    if (child.hasEnded()) throw new StartFailure(child, "ended while starting");
    if (Date.now() > until) throw new StartFailure(child, `did not become ready in ${seconds} seconds`);
    await sleep(100);
  }
}

/** A part of the stack that did not start, with the last it wrote. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";

  constructor(child: Child, what: string) {
    super(`The ${child.name} ${what}. Its last lines:\n${child.lastLines()}`);
  }
}
