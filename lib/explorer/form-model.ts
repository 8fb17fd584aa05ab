import { z } from "zod";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import { fieldsOf, type JsonSchema } from "./form-field.ts";
import type { FormModel, FormSection, RequestPart } from "./form-types.ts";
import { markSchema } from "./mark-schema.ts";

const parts: readonly RequestPart[] = ["path", "query", "body"];

/** The form of an operation, from its request schema. Pure. */
export function formModel({ request }: Pick<AnyOperation, "request">): FormModel {
  const sections = parts.flatMap((part): FormSection[] => {
    const schema = request[part];
    if (schema === undefined) return [];
    const fields = fieldsOf(toJsonSchema(schema));
    return fields.length === 0 ? [] : [{ part, fields }];
  });
  const file = sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === "file");
  return { sections, fileField: file?.name ?? null };
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    cycles: "throw",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => markSchema(zodSchema, jsonSchema),
  }) as JsonSchema;
}
