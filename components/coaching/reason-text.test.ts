import { expect, it } from "vitest";
import { reasonText } from "./reason-text.ts";

const now = Date.parse("2026-11-18T12:00:00Z");
const asked = { kind: "asked", sentence: "feedback asked for, none given", since: "2026-10-29" } as const;

it("writes the day of a reason as the viewer does", () => {
  expect(reasonText(asked, "en-GB", now)).toBe("feedback asked for, none given since 29 Oct");
  expect(reasonText(asked, "en-US", now)).toBe("feedback asked for, none given since Oct 29");
  expect(reasonText({ kind: "no-questions", sentence: "not one question of ours" }, "en-GB", now)).toBe(
    "not one question of ours",
  );
});
