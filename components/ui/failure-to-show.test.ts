import { describe, expect, it } from "vitest";
import { ProblemError } from "#lib/http/problem-error.ts";
import { failureToShow } from "./failure-to-show.ts";

const problem = (status: number) =>
  new ProblemError({ type: "t", title: "t", status, detail: "d", code: "internal", requestId: "" });

describe("a query that failed", () => {
  it("shows any failure while there is nothing else", () => {
    for (const error of [problem(0), problem(500), problem(404), new Error("x")]) {
      expect(failureToShow({ data: undefined, error })).toBe(error);
    }
    expect(failureToShow({ data: undefined, error: null })).toBeNull();
  });

  it("keeps what is on screen through a hiccup", () => {
    for (const error of [problem(0), problem(429), problem(502), new Error("x")]) {
      expect(failureToShow({ data: [], error })).toBeNull();
    }
  });

  it("takes away what is no longer the reader's to see", () => {
    for (const status of [401, 403, 404]) {
      const error = problem(status);
      expect(failureToShow({ data: [], error })).toBe(error);
    }
  });
});
