import { z } from "zod";
import { knownValuesOf } from "../core/fields.ts";

/** Every field below a schema by path, as in `filter.callIds[]`; the value says whether it must be given. */
export type Fields = Map<string, { isRequired: boolean; values: string[] | undefined }>;

/** Lists the fields of one of our declarations. */
export function fieldsOfZod(
  schema: z.core.$ZodType | undefined,
  path = "",
  fields: Fields = new Map(),
): Fields {
  if (schema === undefined) return fields;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fieldsOfZod(schema.unwrap(), path, fields);
  if (schema instanceof z.ZodArray) return fieldsOfZod(schema.element, `${path}[]`, fields);
  if (schema instanceof z.ZodRecord) return fieldsOfZod(schema.valueType, `${path}{}`, fields);
  if (!(schema instanceof z.ZodObject)) return fields;
  for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const at = path === "" ? key : `${path}.${key}`;
    fields.set(at, { isRequired: !z.safeParse(field, undefined).success, values: enumValues(field) });
    fieldsOfZod(field, at, fields);
  }
  return fields;
}

function enumValues(schema: z.core.$ZodType): string[] | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return enumValues(schema.unwrap());
  if (schema instanceof z.ZodArray) return enumValues(schema.element);
  const values = schema instanceof z.ZodEnum ? schema.options.map(String) : knownValuesOf(schema);
  return values?.toSorted();
}

interface OpenApiSchema {
  $ref?: string;
  type?: string;
  properties?: Record<string, OpenApiSchema>;
  required?: string[];
  items?: OpenApiSchema;
  additionalProperties?: OpenApiSchema | boolean;
  enum?: string[];
  allOf?: OpenApiSchema[];
}

export interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, OpenApiSchema> };
}

interface OpenApiOperation {
  parameters?: { name: string; in: string; required?: boolean; schema: OpenApiSchema }[];
  requestBody?: { content: Record<string, { schema: OpenApiSchema }> };
  responses: Record<string, { content?: Record<string, { schema: OpenApiSchema }> }>;
}

/** Lists the fields of a schema of Gong's own document. */
export function fieldsOfOpenApi(
  document: OpenApiDocument,
  schema: OpenApiSchema | undefined,
  path = "",
  fields: Fields = new Map(),
): Fields {
  const resolved = resolve(document, schema);
  if (resolved === undefined || path.split(/[.[{]/).length > 14) return fields;
  for (const part of resolved.allOf ?? []) fieldsOfOpenApi(document, part, path, fields);
  if (resolved.items !== undefined) fieldsOfOpenApi(document, resolved.items, `${path}[]`, fields);
  if (typeof resolved.additionalProperties === "object") {
    fieldsOfOpenApi(document, resolved.additionalProperties, `${path}{}`, fields);
  }
  for (const [key, field] of Object.entries(resolved.properties ?? {})) {
    const at = path === "" ? key : `${path}.${key}`;
    const target = resolve(document, field);
    fields.set(at, {
      isRequired: resolved.required?.includes(key) ?? false,
      values: separate(target?.enum ?? resolve(document, target?.items)?.enum),
    });
    fieldsOfOpenApi(document, field, at, fields);
  }
  return fields;
}

/** Some enums of the document hold several values joined in one text. */
function separate(values: string[] | undefined): string[] | undefined {
  return values && [...new Set(values.flatMap((value) => value.split(/\s*[,/]\s*/)))].toSorted();
}

function resolve(document: OpenApiDocument, schema: OpenApiSchema | undefined): OpenApiSchema | undefined {
  const name = schema?.$ref?.split("/").at(-1);
  return name === undefined ? schema : document.components.schemas[name];
}

/** The fields that Gong's document gives one operation, or undefined when it does not know it. */
export function fieldsOfOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
): { request: Fields; response: Fields } | undefined {
  const told = document.paths[path]?.[method.toLowerCase()];
  if (told === undefined) return undefined;
  const schemaOf = (content: Record<string, { schema: OpenApiSchema }> | undefined) =>
    Object.values(content ?? {})[0]?.schema;
  const request = fieldsOfOpenApi(document, schemaOf(told.requestBody?.content));
  for (const { name, required, schema } of told.parameters ?? []) {
    request.set(name, { isRequired: required ?? false, values: separate(schema.enum) });
  }
  const success = Object.entries(told.responses).find(([status]) => status.startsWith("2"))?.[1];
  return { request, response: fieldsOfOpenApi(document, schemaOf(success?.content)) };
}
