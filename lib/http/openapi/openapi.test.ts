import { describe, expect, it } from "vitest";
import { keyAnswers } from "#app/api/openapi.json/answers.ts";
import { keyOperations } from "#app/api/openapi.json/operations.ts";
import { keyAreas } from "#lib/tenancy/api-keys/choices.ts";
import { methods, routeModules } from "#lib/test/route-files.ts";
import { keyRouteFacts } from "../route-kind.ts";
import { buildDocument } from "./build-document.ts";

type Operation = {
  parameters: { name: string; in: string }[];
  requestBody?: unknown;
  responses: Record<string, { content: Record<string, { schema: { $ref?: string } }> }>;
};

const document = buildDocument(
  { operations: keyOperations, answers: keyAnswers },
  "https://callboard.example",
) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required: string[] }> };
};

describe("the document of what API keys may use", () => {
  it("lists every route that lets keys in, and no other", async () => {
    const open = (await routeModules()).flatMap(({ pattern, exports }) =>
      methods
        .filter((method) => keyRouteFacts(exports[method]))
        .map((method) => ({ name: `${method} ${pattern}`, handler: exports[method] })),
    );
    const listed = keyOperations.map(({ method, pattern }) => `${method} ${pattern}`);
    expect(listed.toSorted()).toEqual(open.map(({ name }) => name).toSorted());
    for (const { method, pattern, handler } of keyOperations) {
      expect(open.find(({ name }) => name === `${method} ${pattern}`)?.handler).toBe(handler);
    }
  });

  it("opens nothing but the areas that a key can hold", () => {
    for (const { handler, id } of keyOperations) {
      expect(keyAreas as readonly string[], id).toContain(keyRouteFacts(handler)?.area);
    }
    expect(keyAreas as readonly string[]).not.toContain("settings");
    expect(keyAreas as readonly string[]).not.toContain("privacy");
  });

  it("tells what each route answers, by a schema that stands in it", () => {
    const { schemas } = document.components;
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const { responses } of Object.values(operations)) {
        const [[status = "", done] = []] = Object.entries(responses);
        expect(status, path).toMatch(/^20[012]$/);
        const name = done?.content["application/json"]?.schema.$ref?.split("/").at(-1);
        if (path.endsWith(".csv")) expect(Object.keys(done?.content ?? {})).toEqual(["text/csv"]);
        else expect(schemas[name ?? ""]?.required, path).toBeDefined();
      }
    }
    const text = JSON.stringify(document);
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(schemas).toHaveProperty(name);
    expect(text).not.toMatch(/"\$(id|defs|schema)"/);
    expect(schemas.FlowBatch?.required).toContain("waitingUntil");
  });

  it("tells parameters and bodies by the schemas that the routes read with", () => {
    const names = new Set(keyOperations.map(({ id }) => id));
    expect(names.size).toBe(keyOperations.length);
    const list = document.paths["/api/tenants/{tenant}/flows"]?.get;
    expect(list?.parameters).toContainEqual(expect.objectContaining({ name: "visibility", in: "query" }));
    const item = document.paths["/api/tenants/{tenant}/flows/batches/{batchId}/items"]?.get;
    expect(item?.parameters).toContainEqual(
      expect.objectContaining({ name: "batchId", in: "path", required: true }),
    );
    const unassign = document.paths["/api/tenants/{tenant}/flows/prospects/unassign"]?.post;
    expect(unassign?.parameters.map(({ name }) => name)).toContain("Idempotency-Key");
    expect(JSON.stringify(unassign?.requestBody)).toContain("all-flows");
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const operation of Object.values(operations)) {
        const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
        const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
        expect(inPath.map(({ name }) => name).toSorted(), path).toEqual(wanted.toSorted());
      }
    }
    expect(() => JSON.stringify(document)).not.toThrow();
  });
});
