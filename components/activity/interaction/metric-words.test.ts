import { expect, it } from "vitest";
import { metricIds } from "#lib/interaction/choices.ts";
import { gongNotCopied, missingText } from "./metric-words.ts";

it("says of Gong’s figures that are on their way that they are not copied, and of others that nothing was measured", () => {
  for (const metric of metricIds) {
    const nothing = "Nothing measured in this period.";
    expect(missingText(metric, { isGongCopied: true })).toBe(nothing);
    expect(missingText(metric, { isGongCopied: false })).toBe(
      metric === "talkRatio" ? nothing : gongNotCopied,
    );
  }
});
