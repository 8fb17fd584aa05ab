import { expect, it } from "vitest";
import { callsHref } from "#lib/team-scope/calls-href.ts";
import type { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { type TeamCell, teamCalls } from "./team-calls.ts";

const filter: TeamScopeQuery = { period: "last_30_days", zone: "UTC", workspace: "70" };
const scope = { callsHref: (extra = {}) => callsHref("acme", filter, extra) };
const cell = {
  pace: "week",
  team: "500",
  span: { from: "2026-11-09", to: "2026-11-15" },
} as const;
const leadsTo = (metric: TeamCell["metric"], hosts: string[]) =>
  teamCalls(scope, { ...cell, metric, point: { hosts } });

it("leads from a team's talk ratio to the calls with customers on which somebody of the team was", () => {
  expect(leadsTo("talkRatio", []).href).toBe(
    "/acme/calls?from=2026-11-09&to=2026-11-15&team=500&workspace=70&talk=customers",
  );
});

it("leads from Gong's own figures to the calls that the people behind them hosted", () => {
  const { href, shows } = leadsTo("patience", ["501", "502"]);
  expect(href).toBe("/acme/calls?from=2026-11-09&to=2026-11-15&host=501&host=502");
  expect(shows).toBe("The calls that the team’s people hosted in that week");
});

it("says so where it leads to all calls of a team, because more people hosted them than the list can be asked for", () => {
  const many = Array.from({ length: 26 }, (_, index) => String(index + 1));
  for (const hosts of [many, []]) {
    const { href, shows } = leadsTo("patience", hosts);
    expect(href).toBe("/acme/calls?from=2026-11-09&to=2026-11-15&team=500");
    expect(shows).toContain("All calls");
  }
});
