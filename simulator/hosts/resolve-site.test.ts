import { describe, expect, it } from "vitest";
import { resolveSite } from "./resolve-site.ts";

const table = {
  companyAt: new Map([
    ["127.0.0.2:4010", "acme"],
    ["127.0.0.1:4012", "nordwind"],
  ]),
  companyKeys: new Set(["acme", "nordwind"]),
};

describe("resolveSite", () => {
  it.each([
    ["127.0.0.1:4010", { kind: "app" }],
    ["localhost:4010", { kind: "app" }],
    ["[::1]:4010", { kind: "app" }],
    ["app.gong.localhost:4010", { kind: "app" }],
    ["api.gong.localhost:4010", { kind: "generic-api" }],
    ["acme.api.gong.localhost:4010", { kind: "company", companyKey: "acme" }],
    ["ACME.api.gong.localhost", { kind: "company", companyKey: "acme" }],
    ["127.0.0.2:4010", { kind: "company", companyKey: "acme" }],
    ["127.0.0.1:4012", { kind: "company", companyKey: "nordwind" }],
    ["localhost:4012", { kind: "company", companyKey: "nordwind" }],
  ])("knows %s", (host, site) => {
    expect(resolveSite(host, table)).toEqual(site);
  });

  it.each([
    undefined,
    "",
    "gong.example",
    "127.0.0.2:4011",
    "other.api.gong.localhost",
    "acme.api.gong.localhost.example",
    "a b",
  ])("refuses the foreign host %s", (host) => {
    expect(resolveSite(host, table)).toBeNull();
  });
});
