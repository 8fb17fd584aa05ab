import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../core/decode.ts";
import type { AnyOperation } from "../core/define-operation.ts";
import { arbitraryAnswer, unknownField } from "../testing/arbitrary-answer.ts";
import { listOperations } from "./registry.ts";

const all = listOperations().map((operation) => [operation.id, operation] as const);

function read(operation: AnyOperation, body: unknown) {
  const text = JSON.stringify(body);
  return decode(operation, { status: 200, headers: {}, text, bytes: text.length }, "throw");
}

function countUnknown(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (count, [key, inner]) => count + (key === unknownField ? 1 : 0) + countUnknown(inner),
    0,
  );
}

describe("answers that Gong may change without warning", () => {
  it.each(all)("%s reads whatever is tolerated, and loses no field", (_id, operation) => {
    fc.assert(
      fc.property(arbitraryAnswer(operation.response), (body) => {
        const { value, drift } = read(operation, body);
        expect(countUnknown(value)).toBe(countUnknown(JSON.parse(JSON.stringify(body))));
        expect(drift.some((field) => field.path.endsWith(unknownField))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each(all)("%s reads an answer of nothing but its lists", (_id, operation) => {
    const keys = Object.keys(operation.response.shape);
    const bare = fc.sample(arbitraryAnswer(operation.response), { numRuns: 1, seed: 1 })[0] as Record<
      string,
      unknown
    >;
    for (const key of keys) {
      const without = { ...bare, [key]: undefined };
      const isOptional = operation.response.shape[key]?.safeParse(undefined).success ?? false;
      if (isOptional || operation.paging?.itemsKey === key)
        expect(() => read(operation, without)).not.toThrow();
      else expect(() => read(operation, without)).toThrow("contract");
    }
  });
});
