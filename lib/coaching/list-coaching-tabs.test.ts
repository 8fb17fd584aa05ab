import { describe, expect, it } from "vitest";
import { rolePresets } from "#lib/tenancy/areas.ts";
import { listCoachingTabs } from "./list-coaching-tabs.ts";

const labelsFor = (areas: (typeof rolePresets)["owner"]) =>
  listCoachingTabs("acme", areas).map(({ label }) => label);

describe("the tabs of coaching", () => {
  it("are those that a role opens", () => {
    expect(labelsFor(rolePresets.manager)).toEqual(["Queue", "Scorecards", "Coaching metrics", "Notes"]);
    expect(labelsFor(rolePresets.member)).toEqual(["Queue", "Coaching metrics", "Notes"]);
  });

  it("leave out what an admin has closed", () => {
    expect(labelsFor({ ...rolePresets.manager, stats: "none" })).toEqual(["Scorecards", "Notes"]);
    expect(labelsFor({ ...rolePresets.manager, calls: "none" })).toEqual(["Scorecards", "Coaching metrics"]);
  });
});
