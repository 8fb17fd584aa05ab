import { expect, it } from "vitest";
import { sharedTroubles } from "./shared-troubles.ts";

const trouble = (text: string, missingScope: string | null = null) => ({
  trouble: { code: "x", text, missingScope, gongRequestId: null },
});

it("tells once what three streams or more say alike, and leaves missing scopes with their streams", () => {
  const down = trouble("Gong has not answered.");
  const scope = trouble("A scope is missing.", "api:x");
  expect(sharedTroubles([down, down, down, scope, scope, scope, { trouble: null }])).toEqual(
    new Map([["Gong has not answered.", 3]]),
  );
  expect(sharedTroubles([down, down])).toEqual(new Map());
});
