import { describe, expect, it } from "vitest";
import { gongScopes } from "#lib/gong/oauth/scopes.ts";
import { wantedScopes } from "./wanted-scopes.ts";

describe("wantedScopes", () => {
  it("asks only for scopes that Gong has, once each, with a reason and a screen", () => {
    const known = gongScopes.map(({ name }) => name);
    const wanted = wantedScopes.map(({ scope }) => scope);
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const { scope, reason, screens } of wantedScopes) {
      expect(known).toContain(scope);
      expect(reason.length).toBeGreaterThan(8);
      expect(screens.length).toBeGreaterThan(0);
    }
  });

  it("leaves out nothing but what Gong has withdrawn", () => {
    const wanted = wantedScopes.map(({ scope }) => scope);
    const left = gongScopes.map(({ name }) => name).filter((name) => !wanted.includes(name));
    expect(left).toEqual(["api:crm-calls:manual-association:read"]);
  });
});
