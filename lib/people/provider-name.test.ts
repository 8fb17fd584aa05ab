import { describe, expect, it } from "vitest";
import { providerName } from "./provider-name.ts";

describe("the name of a conferencing provider", () => {
  it("is the one that people know, however the code is spelt", () => {
    expect(["ZOOM", "zoom", "GOOGLE_MEET", "google-meet", "MsTeams"].map(providerName)).toEqual([
      ...["Zoom", "Zoom", "Google Meet", "Google Meet", "Microsoft Teams"],
    ]);
  });

  it("is the code in words where nobody knows it", () => {
    expect(["BLUE_JEANS", "Dialpad Meetings"].map(providerName)).toEqual(["Blue jeans", "Dialpad Meetings"]);
  });
});
