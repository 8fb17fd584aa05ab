import { describe, expect, it } from "vitest";
import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";
import { parseBaseUrl } from "#lib/gong/core/base-url.ts";
import { companyKeyOf, mayBeOtherCompany } from "./company-key.ts";

function base(address: string): GongBaseUrl {
  const result = parseBaseUrl(address);
  if (!result.ok) throw new Error(result.problem);
  return result.baseUrl;
}

const generic = base("https://api.gong.io");
const own = base("https://us-12345.api.gong.io");
const other = base("https://eu-77.api.gong.io");

describe("companyKeyOf", () => {
  it("is the smallest workspace id by number, whatever the host and the order", () => {
    const workspaceIds = ["9007199254740993100", "623457276584334", "1007648505208900737"];
    expect(companyKeyOf({ baseUrl: generic, workspaceIds }, "conn_a")).toBe("workspace:623457276584334");
    expect(companyKeyOf({ baseUrl: own, workspaceIds: workspaceIds.toReversed() }, "conn_b")).toBe(
      "workspace:623457276584334",
    );
  });

  it("is the host where workspaces may not be read, unless the host names nobody", () => {
    expect(companyKeyOf({ baseUrl: own, workspaceIds: [] }, "conn_a")).toBe("host:us-12345.api.gong.io");
    expect(companyKeyOf({ baseUrl: generic, workspaceIds: [] }, "conn_a")).toBe("connection:conn_a");
  });
});

describe("mayBeOtherCompany", () => {
  it.each([
    ["one workspace in common", own, ["1", "2"], own, ["2", "3"], false],
    ["one workspace in common on another host", own, ["1"], other, ["1"], false],
    ["no workspace in common on the same host", own, ["1"], own, ["2"], true],
    ["no sight of workspaces, same host of its own", own, [], own, [], false],
    ["workspaces seen only now, same host of its own", own, [], own, ["1"], false],
    ["no sight of workspaces, another host", own, [], other, [], true],
    ["no sight of workspaces on the host of many", generic, [], generic, [], true],
  ])("%s", (_name, before, beforeIds, after, afterIds, expected) => {
    const facts = { baseUrl: after, workspaceIds: afterIds };
    expect(mayBeOtherCompany({ baseUrl: before, workspaceIds: beforeIds }, facts)).toBe(expected);
  });
});
