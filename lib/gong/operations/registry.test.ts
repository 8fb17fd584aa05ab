import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { elementSchema } from "../core/decode.ts";
import { gongScopes, operationIdsOf, scopesOf } from "../oauth/scopes.ts";
import { scriptedClient } from "../testing/scripted-client.ts";
import { findOperation, listOperations, operations } from "./registry.ts";

const all = listOperations();
const keysOf = (schema: z.ZodType | undefined) =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

describe("the registry", () => {
  it("files each operation under its own id", () => {
    for (const [key, operation] of Object.entries(operations)) expect(operation.id).toBe(key);
  });

  it("gives each operation a name, a path with method and a sentence of its own", () => {
    const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    unique(all.map((operation) => operation.name));
    unique(all.map((operation) => `${operation.method} ${operation.path}`));
    for (const operation of all) expect(operation.summary).toMatch(/^[A-Z].{10,110}\.$/);
  });

  it("finds by id, and nothing for other words", () => {
    expect(findOperation("getCall")?.path).toBe("/v2/calls/{id}");
    for (const id of ["", "toString", "__proto__", "getcall"]) expect(findOperation(id)).toBeUndefined();
  });

  it.each(all.map((operation) => [operation.id, operation] as const))(
    "%s declares each part of its path, and no key twice",
    (_id, operation) => {
      const { path, query, body } = operation.request;
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(keysOf(path)).toEqual(inPath);
      const keys = [...keysOf(path), ...keysOf(query), ...keysOf(body)];
      expect(new Set(keys).size).toBe(keys.length);
      expect(operation.contentType !== undefined).toBe(body !== undefined);
    },
  );

  it.each(
    all
      .filter((operation) => operation.paging !== null)
      .map((operation) => [operation.id, operation] as const),
  )("%s takes its cursor where the method wants it and knows its records", (_id, operation) => {
    const place = operation.method === "GET" ? operation.request.query : operation.request.body;
    expect(keysOf(place)).toContain("cursor");
    expect(keysOf(operation.response)).toContain("records");
    expect(() => elementSchema(operation, operation.paging?.itemsKey ?? "")).not.toThrow();
  });

  it("names an existing list wherever a 404 may mean empty", () => {
    for (const { emptyOn404, response, paging } of all) {
      if (emptyOn404 === null) continue;
      expect(keysOf(response)).toContain(emptyOn404.itemsKey);
      if (paging !== null) expect(emptyOn404.itemsKey).toBe(paging.itemsKey);
    }
  });

  it("can describe every request as JSON schema, for forms", () => {
    for (const { request } of all) {
      for (const schema of [request.path, request.query, request.body]) {
        if (schema === undefined) continue;
        expect(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).toHaveProperty("type");
      }
    }
  });

  it("gives the client one method an operation", () => {
    const { gong } = scriptedClient([]);
    const groups = gong as unknown as Record<string, Record<string, unknown>>;
    for (const { name, paging } of all) {
      const [group = "", verb = ""] = name.split(".");
      const method = groups[group]?.[verb];
      expect(method).toBeTypeOf("function");
      expect(typeof (method as { pages?: unknown }).pages).toBe(paging === null ? "undefined" : "function");
    }
  });
});

describe("the scopes", () => {
  it("are each listed once, with a description of our own", () => {
    const names = gongScopes.map((scope) => scope.name);
    expect(new Set(names).size).toBe(names.length);
    for (const scope of gongScopes) expect(scope.description).toMatch(/^[A-Z][^.]{10,80}$/);
  });

  it("include every scope an operation may need", () => {
    const names = gongScopes.map((scope) => scope.name);
    for (const operation of all) expect(names).toEqual(expect.arrayContaining(scopesOf(operation)));
  });

  it("tell what they open, options included", () => {
    expect(operationIdsOf("api:calls:read:basic")).toEqual(["listCalls", "getCall"]);
    expect(operationIdsOf("api:calls:read:media-url")).toEqual(["listCallsExtensive"]);
    expect(operationIdsOf("api:nothing")).toEqual([]);
  });
});

/** The facts about Gong's API are kept beside the project on the machines where it is built. */
const factsFile = new URL("../../../../shared/gong/endpoints.json", import.meta.url);

const fact = z.object({
  id: z.string(),
  area: z.string(),
  method: z.string(),
  path: z.string(),
  scope: z.string().nullable(),
  access: z.string(),
  paging: z.string(),
  emptyResult: z.object({ status: z.number() }).nullish(),
  extraScopes: z.record(z.string(), z.string()).optional(),
});

describe.runIf(existsSync(factsFile))("compared with the facts about Gong's API", () => {
  const facts = existsSync(factsFile) ? z.array(fact).parse(JSON.parse(readFileSync(factsFile, "utf8"))) : [];

  it("has all of them but the two of OAuth, and no other", () => {
    const told = facts.filter((entry) => entry.area !== "oauth").map((entry) => entry.id);
    expect(all.map((operation) => operation.id).toSorted()).toEqual(told.toSorted());
    expect(all).toHaveLength(71);
  });

  it.each(all.map((operation) => [operation.id, operation] as const))("%s agrees", (id, operation) => {
    const told = facts.find((entry) => entry.id === id);
    const place = operation.method === "GET" ? "cursor-query" : "cursor-body";
    expect({
      area: operation.area,
      method: operation.method,
      path: operation.path,
      scope: operation.scope,
      access: operation.access,
      paging: operation.paging === null ? "none" : place,
      isEmptyOn404: operation.emptyOn404 !== null,
      extraScopes: (operation.extraScopes ?? []).map(({ flag, scope }) => [`${flag}=true`, scope]),
    }).toEqual({
      area: told?.area,
      method: told?.method,
      path: told?.path,
      scope: told?.scope,
      access: told?.access,
      paging: told?.paging,
      isEmptyOn404: told?.emptyResult?.status === 404,
      extraScopes: Object.entries(told?.extraScopes ?? {}),
    });
  });
});
