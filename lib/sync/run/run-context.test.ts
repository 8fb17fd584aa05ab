import { describe, expect, it } from "vitest";
import { GongDown } from "#lib/connections/governor/gong-down.ts";
import { governorOperation } from "#lib/connections/governor/limits.ts";
import { mapGongError } from "#lib/connections/map-gong-error.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { ask, type RunContext } from "./run-context.ts";

async function countOf(request: () => Promise<unknown>): Promise<number> {
  const run = { unsavedRequests: 0, at: async () => undefined } as unknown as RunContext;
  await ask(run, "request", request).catch(() => undefined);
  return run.unsavedRequests;
}

const failing = (error: unknown) => () => Promise.reject(error);

describe("what a run counts as a request", () => {
  it("is what was sent, answered or not", async () => {
    expect(await countOf(async () => "answer")).toBe(1);
    expect(await countOf(failing(new GongError({ kind: "timeout", operationId: "listCalls" })))).toBe(1);
    const throttled = new GongError({ kind: "rate-limited", operationId: "listCalls", retryAfterMs: 1_000 });
    expect(await countOf(failing(mapGongError(throttled)))).toBe(1);
  });

  it("is not what was refused before: while Gong does not answer, and when the lane's budget is used up", async () => {
    expect(await countOf(failing(new GongDown(0, 30_000)))).toBe(0);
    const refused = new GongError({
      kind: "rate-limited",
      operationId: governorOperation,
      retryAfterMs: 1_000,
    });
    expect(await countOf(failing(mapGongError(refused)))).toBe(0);
  });
});
