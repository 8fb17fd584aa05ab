import { describe, expect, it } from "vitest";
import { gongScopes, scopesOf } from "#lib/gong/oauth/scopes.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import type { Grant } from "./read-grant.ts";
import { reconnectGain, scopeRows } from "./scope-rows.ts";

const grant = (more: Partial<Grant>): Grant => ({
  state: "active",
  kind: "oauth",
  baseUrl: "https://us-1.api.gong.io",
  isLimitedByScopes: true,
  scopes: [],
  since: {},
  ...more,
});

describe("the scope matrix", () => {
  it("names every known scope once and every operation under each scope it needs", () => {
    const rows = scopeRows(grant({}));
    expect(rows.map(({ scope }) => scope)).toEqual(gongScopes.map(({ name }) => name));
    for (const operation of listOperations()) {
      for (const scope of scopesOf(operation)) {
        const row = rows.find((each) => each.scope === scope);
        expect(
          row?.operations.map(({ id }) => id),
          operation.id,
        ).toContain(operation.id);
      }
    }
  });

  it("tells what is granted, since when, and what is missing", () => {
    const at = "2026-01-01T00:00:00.000Z";
    const rows = scopeRows(grant({ scopes: ["api:users:read"], since: { "api:users:read": at } }));
    expect(rows.find(({ scope }) => scope === "api:users:read")).toMatchObject({
      state: "granted",
      since: at,
    });
    expect(rows.find(({ scope }) => scope === "api:flows:write")).toMatchObject({
      state: "missing",
      since: null,
      screens: ["Assign prospects"],
    });
  });

  it("shows granted scopes that it does not know", () => {
    const rows = scopeRows(grant({ scopes: ["api:brand-new:read"] }));
    expect(rows.at(-1)).toMatchObject({ scope: "api:brand-new:read", state: "granted", operations: [] });
  });

  it("says that an access key is not limited, and nothing without a connection", () => {
    const states = (more: Partial<Grant>) => new Set(scopeRows(grant(more)).map(({ state }) => state));
    expect(states({ kind: "access_key" })).toEqual(new Set(["open"]));
    expect(states({ kind: null, state: "none" })).toEqual(new Set(["unknown"]));
  });

  it("counts what a reconnect would add, and nothing when all is granted", () => {
    const all = gongScopes.map(({ name }) => name);
    expect(reconnectGain(scopeRows(grant({ scopes: all })))).toEqual({
      scopes: [],
      screens: [],
      operationIds: [],
    });
    const gain = reconnectGain(
      scopeRows(grant({ scopes: all.filter((scope) => scope !== "api:flows:read") })),
    );
    expect(gain.scopes).toEqual(["api:flows:read"]);
    expect(gain.operationIds).toContain("listFlows");
    expect(gain.screens).toEqual(["Flows"]);
  });
});
