import { describe, expect, it } from "vitest";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { OPERATIONS } from "./operations.ts";

const byId = <One extends { id: string }>(list: readonly One[]) =>
  [...list].sort((left, right) => (left.id < right.id ? -1 : 1));

describe("the simulator", () => {
  it("handles every declared operation, with the method, path, scope and kind of body it is declared with", () => {
    const declared = byId(listOperations()).map(({ id, method, path, scope, contentType = null }) => ({
      id,
      method,
      path: path.replaceAll(/\{(\w+)\}/g, ":$1"),
      scope,
      contentType,
    }));
    const handled = byId(OPERATIONS).map(({ id, method, path, scope, ...body }) => ({
      id,
      method,
      path,
      scope,
      contentType: body.readsParts
        ? "multipart/form-data"
        : body.readsBody || body.readsList
          ? "application/json"
          : null,
    }));
    expect(handled).toEqual(declared);
    expect(declared).toHaveLength(71);
  });

  it("handles each operation once", () => {
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  });
});
