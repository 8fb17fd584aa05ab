import { z } from "zod";
import { keyRouteFacts, type RouteHandler } from "../route-kind.ts";

/** A route that API keys may use, as the document names it. */
export interface ListedOperation {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** "/api/tenants/[tenant]/calls" */
  pattern: string;
  handler: RouteHandler;
  id: string;
  tag: string;
  summary: string;
  /** 200 unless told. */
  status?: number;
  /** JSON unless told. */
  answers?: string;
}

type JsonSchema = Record<string, unknown>;

const problem = {
  type: "object",
  required: ["type", "title", "status", "detail", "code", "requestId"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "A sentence for people." },
    code: { type: "string" },
    nextStep: { type: "string" },
    requestId: { type: "string" },
    gongRequestId: { type: "string", description: "Gong's own id of the request, for their support." },
    invalidParams: {
      type: "array",
      items: { type: "object", properties: { name: { type: "string" }, reason: { type: "string" } } },
    },
    retryAfterSeconds: { type: "integer" },
  },
};

/**
 * The OpenAPI 3.1 document of what API keys may use, made from the schemas that the routes read their input with and those
 * that their answers are held against.
 */
export function buildDocument(
  {
    operations,
    answers,
  }: { operations: readonly ListedOperation[]; answers: Readonly<Record<string, z.ZodType>> },
  origin: string,
): JsonSchema {
  const names = new Map(Object.entries(answers).map(([name, schema]) => [schema, name]));
  const paths: Record<string, JsonSchema> = {};
  for (const operation of operations) {
    const path = operation.pattern.replaceAll(/\[(\w+)\]/g, "{$1}");
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: toOperation(operation, names) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Callboard",
      version: "1",
      description:
        "Calls, search, people and Engage flows of one company. A key comes from Admin, API keys; it opens its own areas and no more than whoever made it.",
    },
    servers: [{ url: origin }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      securitySchemes: { apiKey: { type: "http", scheme: "bearer", bearerFormat: "cbk_…" } },
      schemas: { Problem: problem, ...answerSchemas(answers) },
      responses: {
        Problem: {
          description: "It did not work, and why.",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}

const reference = (name: string) => `#/components/schemas/${name}`;

/** Each answer by its name; one that is part of another stands there by reference. */
function answerSchemas(answers: Readonly<Record<string, z.ZodType>>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    override: ({ jsonSchema }) => {
      // Fields may be added one day.
      delete jsonSchema.additionalProperties;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

function toOperation(
  { handler, method, id, tag, summary, status = 200, answers }: ListedOperation,
  names: ReadonlyMap<z.ZodType, string>,
): JsonSchema {
  const facts = keyRouteFacts(handler);
  if (!facts) throw new Error(`${id} is closed to API keys.`);
  const name = facts.answer && names.get(facts.answer);
  if (name === undefined && answers === undefined) throw new Error(`What ${id} answers has no name.`);
  const level = facts.level ?? (method === "GET" ? "read" : "write");
  const tenant = { name: "tenant", in: "path", required: true, schema: { type: "string" } };
  const key = {
    name: "Idempotency-Key",
    in: "header",
    required: true,
    description:
      "Fresh for each new change, the same when you repeat one: it then answers with the first result.",
    schema: { type: "string", minLength: 8, maxLength: 128 },
  };
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `Needs a key that opens ${facts.area} for ${level === "read" ? "reading" : "changes"}.`,
    parameters: [
      tenant,
      ...fieldsOf(facts.params, "path"),
      ...fieldsOf(facts.query, "query"),
      ...(facts.isIdempotent ? [key] : []),
    ],
    ...(facts.body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(facts.body) } } },
    }),
    responses: {
      [status]: {
        description: "Done.",
        content: {
          [answers ?? "application/json"]: { schema: name ? { $ref: reference(name) } : { type: "string" } },
        },
      },
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

function fieldsOf(schema: z.ZodType | undefined, place: "path" | "query"): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: field,
  }));
}

/** What comes in, before defaults and conversions; what JSON Schema cannot say is left open. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
