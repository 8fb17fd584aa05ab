import { describe, expect, it } from "vitest";
import { formModel } from "#lib/explorer/form-model.ts";
import { fillField } from "#lib/explorer/testing/fill-form.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { checkDrafts } from "./check-drafts.ts";
import { draftsFrom } from "./draft.ts";
import { valuesOf } from "./draft-values.ts";

const forms = listOperations().map((operation) => [operation.id, formModel(operation)] as const);

describe.each(forms)("the form of %s", (_id, form) => {
  const fields = form.sections.flatMap((section) => section.fields).filter(({ kind }) => kind !== "file");
  const values = Object.fromEntries(fields.map((field) => [field.name, fillField(field)]));

  it("gives back the values it was filled with", () => {
    expect(valuesOf(form, draftsFrom(form, values))).toEqual(values);
  });

  it("finds nothing wrong with them but the missing file", () => {
    const wrong = [...checkDrafts(form, draftsFrom(form, values)).keys()];
    expect(wrong.filter((path) => path !== form.fileField)).toEqual([]);
  });

  it("asks for each needed field before anything is sent", () => {
    const found = checkDrafts(form, {});
    for (const { fields: own } of form.sections) {
      for (const field of own.filter(({ isRequired, kind }) => isRequired && kind !== "group")) {
        if (field.kind !== "list" || (field.minItems ?? 0) > 0) expect(found.has(field.name)).toBe(true);
      }
    }
  });
});

describe("what is typed in", () => {
  const form = formModel({
    request: listOperations().find(({ id }) => id === "listCallsExtensive")?.request ?? {},
  });
  const at = (text: string) => checkDrafts(form, { filter: { fields: { fromDateTime: text } } });

  it("is refused as a moment without a zone or on a day that does not exist", () => {
    expect(at("2026-05-01T09:00:00").has("filter.fromDateTime")).toBe(true);
    expect(at("2026-02-30T09:00:00Z").has("filter.fromDateTime")).toBe(true);
    expect(at("2026-05-01T09:00:00+02:00").size).toBe(0);
  });

  it("keeps ids to the digit", () => {
    const filter = { fields: { workspaceId: "90071992547409931" } };
    expect(valuesOf(form, { filter })).toEqual({ filter: { workspaceId: "90071992547409931" } });
    expect(checkDrafts(form, { filter: { fields: { workspaceId: "12a" } } }).has("filter.workspaceId")).toBe(
      true,
    );
  });
});
