import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import { findOperation, listOperations } from "#lib/gong/operations/registry.ts";
import { formModel } from "./form-model.ts";
import type { FormField, FormModel } from "./form-types.ts";
import { fillField } from "./testing/fill-form.ts";

const formOf = (id: string): FormModel => {
  const operation = findOperation(id);
  if (operation === undefined) throw new Error(id);
  return formModel(operation);
};
const field = (id: string, ...path: string[]): FormField => {
  let fields = formOf(id).sections.flatMap((section) => section.fields);
  let found: FormField | undefined;
  for (const name of path) {
    found = fields.find((each) => each.name === name);
    const inner = found?.kind === "list" ? found.item : found;
    fields = inner?.kind === "group" ? inner.fields : [];
  }
  if (found === undefined) throw new Error(`${id}: ${path.join(".")}`);
  return found;
};

function valid(operation: AnyOperation, { sections }: FormModel): string[] {
  return sections.flatMap(({ part, fields }) => {
    const whole = Object.fromEntries(fields.map((each) => [each.name, fillField(each)]));
    const isList = part === "body" && !(operation.request.body instanceof z.ZodObject);
    const result = operation.request[part]?.safeParse(isList ? whole.body : whole);
    return result?.success
      ? []
      : (result?.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? []);
  });
}

/** Rules over several fields, which no form can hold. */
const ruled = new Set(["createCall", "postDigitalInteraction"]);

describe("forms made from request schemas", () => {
  it.each(listOperations().map((operation) => [operation.id, operation] as const))(
    "offers every field of %s, in kinds whose values the schema takes",
    (id, operation) => {
      const form = formModel(operation);
      for (const part of ["path", "query", "body"] as const) {
        const schema = operation.request[part];
        if (!(schema instanceof z.ZodObject)) continue;
        const fields = form.sections.find((section) => section.part === part)?.fields ?? [];
        expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
      }
      if (!ruled.has(id)) expect(valid(operation, form)).toEqual([]);
      expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    },
  );

  it.each(listOperations().map((operation) => [operation.id, operation] as const))(
    "marks as required in %s just what the schema misses",
    (_id, { request }) => {
      const form = formModel({ request });
      for (const part of ["path", "query", "body"] as const) {
        const schema = request[part];
        if (!(schema instanceof z.ZodObject)) continue;
        const missed = new Set(schema.safeParse({}).error?.issues.map((issue) => String(issue.path[0])));
        const required = form.sections
          .find((section) => section.part === part)
          ?.fields.filter(({ isRequired }) => isRequired);
        expect(new Set(required?.map(({ name }) => name))).toEqual(missed);
      }
    },
  );

  it("knows the limits of lists, texts and numbers", () => {
    expect(field("assignProspects", "crmProspectsIds")).toMatchObject({
      kind: "list",
      minItems: 1,
      maxItems: 200,
    });
    expect(field("submitBulkAssignment", "prospects")).toMatchObject({ maxItems: 50 });
    expect(field("unassignFlowsByInstanceId", "flowInstanceIds")).toMatchObject({ maxItems: 200 });
    expect(field("getFlowSteps", "flowIds")).toMatchObject({ maxItems: 20 });
    expect(field("createCall", "purpose")).toMatchObject({ kind: "text", maxLength: 255 });
    expect(field("createCall", "title")).toMatchObject({ maxLength: null });
    expect(field("assignProspects", "overrides", "steps", "number")).toMatchObject({
      kind: "integer",
      min: 1,
      max: null,
    });
  });

  it("tells ids that go out as exact numbers from ids that go out as text", () => {
    expect(field("getCrmObjects", "integrationId")).toMatchObject({
      kind: "id",
      isExact: true,
      isRequired: true,
    });
    expect(field("assignProspects", "flowId")).toMatchObject({ kind: "id", isExact: false });
  });

  it("tells moments with a zone from plain days", () => {
    expect(field("listCallsExtensive", "filter", "fromDateTime").kind).toBe("date-time");
    expect(field("interactionStats", "filter", "fromDate").kind).toBe("date");
    expect(field("getCoachingMetrics", "from")).toMatchObject({
      kind: "alternatives",
      options: [{ kind: "date-time" }, { kind: "date" }],
    });
  });

  it("knows files with size and kinds, numbers to choose from, and what may be null", () => {
    expect(formOf("uploadCallMedia").fileField).toBe("mediaFile");
    expect(field("uploadCallMedia", "mediaFile")).toMatchObject({ kind: "file", maxBytes: 1_500_000_000 });
    expect(field("uploadCrmObjects", "dataFile")).toMatchObject({ maxBytes: 200_000_000 });
    expect(field("createCall", "parties", "mediaChannelId")).toMatchObject({
      kind: "choice",
      options: [{ value: 0 }, { value: 1 }],
    });
    expect(field("postDigitalInteraction", "person")).toMatchObject({ kind: "group", isNullable: true });
    expect(field("getCoachingMetrics", "workspace-id").label).toBe("Workspace id");
  });

  it("makes a field named body of a list that is the whole body", () => {
    expect(field("getCrmObjects", "body")).toMatchObject({
      kind: "list",
      maxItems: 100,
      item: { kind: "text" },
    });
    expect(field("uploadCrmSchema", "body")).toMatchObject({ item: { kind: "group" } });
  });
});
