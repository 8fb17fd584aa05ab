import { describe, expect, it } from "vitest";
import { stepAction } from "./step-action.ts";

describe("what is done in a step", () => {
  it("is told in words for every kind that Gong documents", () => {
    expect(
      ["SEND_EMAIL", "AUTO_SEND_EMAIL", "CALL", "LINKEDIN_CONNECT", "LINKEDIN_MESSAGE", "CUSTOM"].map(
        stepAction,
      ),
    ).toEqual([
      "Manual e-mail",
      "Automatic e-mail",
      "Manual call",
      "LinkedIn connection request",
      "LinkedIn message",
      "Custom task",
    ]);
  });

  it("keeps a kind that is not known, readable", () => {
    expect(stepAction("SEND_SMS_LATER")).toBe("Send sms later");
    expect(stepAction(null)).toBe("Step");
    expect(stepAction("")).toBe("Step");
  });
});
