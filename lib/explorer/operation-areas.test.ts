import { describe, expect, it } from "vitest";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { areas, type Level, rolePresets } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { operationAreas } from "./operation-areas.ts";
import { placeOf, requireOperation, whyClosed } from "./require-operation.ts";

const memberWith = (levels: Partial<Record<(typeof areas)[number], Level>>): TenantContext => ({
  tenantId: "ten_1",
  tenantSlug: "acme",
  requestId: "req_1",
  actor: {
    kind: "member",
    personId: "per_1",
    memberId: "mem_1",
    name: "Ada",
    role: "admin",
    areas: { ...rolePresets.viewer, ...levels },
    gongUserId: null,
    sessionId: "ses_1",
    address: null,
  },
});

describe("the areas of Gong's operations", () => {
  it("hold each exactly once", () => {
    expect(Object.keys(operationAreas).toSorted()).toEqual(
      listOperations()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("ask for writing wherever something is changed or taken away", () => {
    for (const operation of listOperations()) {
      expect(areas, operation.id).toContain(placeOf(operation).area);
      expect(placeOf(operation).level, operation.id).toBe(operation.access === "read" ? "read" : "write");
    }
  });

  it("refuse a member who lacks the area, or the level, or the settings, and let the others pass", () => {
    for (const operation of listOperations()) {
      const { area, level } = placeOf(operation);
      const open = memberWith({ [area]: level, settings: "write" });
      expect(requireOperation(open, operation.id).id).toBe(operation.id);
      expect(whyClosed(open, operation.id)).toBeNull();
      const closed = memberWith({ settings: "write", [area]: level === "write" ? "read" : "none" });
      expect(() => requireOperation(closed, operation.id), operation.id).toThrow(
        expect.objectContaining({ code: "forbidden" }),
      );
      const unsettled = memberWith({ [area]: "write", settings: "read" });
      expect(whyClosed(unsettled, operation.id), operation.id).toContain("settings");
    }
  });

  it("answer an unknown operation as not found", () => {
    const owner = memberWith(rolePresets.owner);
    for (const id of ["nothing", "constructor", "__proto__"]) {
      expect(() => requireOperation(owner, id)).toThrow(expect.objectContaining({ code: "not_found" }));
    }
  });
});
