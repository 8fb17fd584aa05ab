import { z } from "zod";
import type { AnyOperation } from "./define-operation.ts";
import { type FieldIssue, GongError } from "./errors.ts";
import { isUploadFile } from "./fields.ts";
import { encodeMultipart, type MultipartPart } from "./multipart.ts";

/** A checked request, not yet bound to a host or to credentials. */
export interface PreparedRequest {
  method: string;
  /** Path and query, as in `/v2/calls?cursor=…`: never log it. */
  target: string;
  headers: Record<string, string>;
  /** Makes the body anew for each try. */
  openBody: () => string | AsyncIterable<Uint8Array> | undefined;
}

interface Parts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/**
 * Splits a flat input into path, query and body by the declaration, checks each, and encodes them.
 *
 * @throws GongError `bad-request` with the fields at fault, before anything is sent.
 */
export function prepareRequest(operation: AnyOperation, input: unknown): PreparedRequest {
  const parts = checkParts(operation, splitInput(operation, input));
  const target = fillPath(operation, parts.path) + encodeQuery(parts.query);
  const headers: Record<string, string> = { accept: "application/json", "user-agent": "callboard" };
  if (parts.body === undefined) {
    return { method: operation.method, target, headers, openBody: () => undefined };
  }
  if (operation.contentType === "multipart/form-data") {
    const form = encodeMultipart(formParts(parts.body));
    return {
      method: operation.method,
      target,
      headers: { ...headers, ...form.headers },
      openBody: form.open,
    };
  }
  const text = JSON.stringify(parts.body);
  return {
    method: operation.method,
    target,
    headers: { ...headers, "content-type": "application/json" },
    openBody: () => text,
  };
}

function splitInput(operation: AnyOperation, input: unknown): Parts {
  const { path, query, body } = operation.request;
  const parts = { path: {} as Record<string, unknown>, query: {} as Record<string, unknown> };
  const rest: Record<string, unknown> = {};
  const isPlain = typeof input === "object" && input !== null && !Array.isArray(input);
  if (input !== undefined && !isPlain)
    refuse(operation, [{ path: "", message: "The input must be an object" }]);
  for (const [key, value] of Object.entries(isPlain ? input : {})) {
    if (value === undefined) continue;
    if (path !== undefined && Object.hasOwn(path.shape, key)) parts.path[key] = value;
    else if (query !== undefined && Object.hasOwn(query.shape, key)) parts.query[key] = value;
    else rest[key] = value;
  }
  if (body instanceof z.ZodObject) return { ...parts, body: rest };
  const { body: whole, ...unknown } = rest;
  const stray = Object.keys(body === undefined ? rest : unknown);
  if (stray.length > 0) refuse(operation, [unknownFields(stray)]);
  return { ...parts, body: whole };
}

function unknownFields(keys: readonly string[]): FieldIssue {
  return { path: "", message: `Unknown fields: ${keys.slice(0, 10).join(", ")}` };
}

function checkParts(operation: AnyOperation, parts: Parts): Parts {
  const { path, query, body } = operation.request;
  const issues: FieldIssue[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    issues.push(...toFieldIssues(result.error));
    return undefined;
  };
  const checked = {
    path: (check(path, parts.path) ?? {}) as Record<string, unknown>,
    query: (check(query, parts.query) ?? {}) as Record<string, unknown>,
    body: check(body, parts.body),
  };
  if (issues.length > 0) refuse(operation, issues);
  return checked;
}

function refuse(operation: AnyOperation, issues: readonly FieldIssue[]): never {
  throw new GongError({ kind: "bad-request", operationId: operation.id, issues });
}

/** Zod's findings as paths and sentences; zod's own sentences never quote the value. */
export function toFieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues.slice(0, 50).map((issue) => ({
    path: issue.path.reduce<string>(
      (path, key) =>
        typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`,
      "",
    ),
    message: issue.message,
  }));
}

function fillPath(operation: AnyOperation, values: Record<string, unknown>): string {
  return operation.path.replace(/\{(\w+)\}/g, (_match, key: string) => {
    const value = String(values[key] ?? "");
    if (value === "" || value === "." || value === "..") {
      refuse(operation, [{ path: key, message: "This cannot be part of a path" }]);
    }
    return encodeURIComponent(value);
  });
}

function encodeQuery(values: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry !== undefined && entry !== null) query.append(key, String(entry));
    }
  }
  return query.size === 0 ? "" : `?${query}`;
}

function formParts(body: unknown): MultipartPart[] {
  return Object.entries(body as Record<string, unknown>).flatMap(([name, value]): MultipartPart[] => {
    if (value === undefined) return [];
    return [isUploadFile(value) ? { name, file: value } : { name, text: String(value) }];
  });
}
