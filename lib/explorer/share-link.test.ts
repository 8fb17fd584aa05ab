import { describe, expect, it } from "vitest";
import { findOperation } from "#lib/gong/operations/registry.ts";
import { formModel } from "./form-model.ts";
import { readShareFields, shareFields } from "./share-link.ts";

describe("a shared link", () => {
  const values = {
    filter: { fromDateTime: "2026-01-01T00:00:00Z", callIds: ["1"], toDateTime: "" },
    cursor: "secret-place",
    contentSelector: { exposedFields: { parties: true } },
  };

  it("names the fields that were filled in and no value", () => {
    expect(shareFields(values)).toBe(
      "filter.fromDateTime,filter.callIds,cursor,contentSelector.exposedFields.parties",
    );
  });

  it("opens the fields that the form has and ignores the rest", () => {
    const operation = findOperation("listCallsExtensive");
    if (operation === undefined) throw new Error("listCallsExtensive");
    const form = formModel(operation);
    expect(readShareFields(form, `${shareFields(values)},filter.nothing,__proto__,cursor`)).toEqual(
      shareFields(values).split(","),
    );
    expect(readShareFields(form, null)).toEqual([]);
  });
});
