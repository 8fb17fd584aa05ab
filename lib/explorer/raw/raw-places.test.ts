import { describe, expect, it } from "vitest";
import type { HttpMethod } from "#lib/gong/core/define-operation.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { placeOf } from "../require-operation.ts";
import { maskPath, rawTarget } from "./raw-places.ts";

const filled = (path: string) => path.replace(/\{\w+\}/g, "123");

describe("what a raw request is", () => {
  it.each(listOperations().map((operation) => [operation.id, operation] as const))(
    "knows %s by method and path, in any spelling",
    (id, operation) => {
      const path = filled(operation.path);
      const spellings = [path, path.toUpperCase().replace("/V2/", "/v2/"), path.replace("a", "%61")];
      for (const spelling of spellings) {
        const target = rawTarget(operation.method, spelling);
        expect(target.operation?.id).toBe(id);
        expect(target.places).toContainEqual(placeOf(operation));
      }
    },
  );

  it("asks for all areas of the neighbours where nothing is declared", () => {
    expect(rawTarget("GET", "/v2/data-privacy/new-thing")).toEqual({
      operation: undefined,
      access: "read",
      places: [{ area: "privacy", level: "read" }],
    });
    expect(rawTarget("PATCH", "/v2/crm/entities")).toMatchObject({
      access: "write",
      places: [{ area: "crm", level: "write" }],
    });
    expect(rawTarget("DELETE", "/v2/calls/1").access).toBe("destructive");
    expect(rawTarget("GET", "/v2/brand-new").places).toEqual([]);
  });

  it("judges a path that fits two declarations by both", () => {
    const target = rawTarget("GET", "/v2/calls/manual-crm-associations");
    expect(target.operation?.id).toBe("listManualCrmAssociations");
    expect(target.places.map(({ area }) => area).toSorted()).toEqual(["calls", "crm"]);
  });

  it("calls a change a change for every method that is not declared as reading", () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] satisfies HttpMethod[]) {
      expect(rawTarget(method, "/v2/unknown").access).not.toBe("read");
    }
  });
});

describe("the path in the audit log", () => {
  it("keeps what Gong's paths are made of, and no id, name or address", () => {
    expect(maskPath("/v2/calls/7782342274025937895/media")).toBe("/v2/calls/…/media");
    expect(maskPath("/v2/people/ada@example.com")).toBe("/v2/…/…");
  });
});
