import { expect } from "vitest";
import { isJsonObject } from "../rules/field-reader.ts";
import type { Json, JsonObject } from "../world/types.ts";
import { type Answer, api, type TestSimulator } from "./test-client.ts";

export const NO_CALLS = ["No calls found corresponding to the provided filters"];

export function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function metaOf(call: JsonObject): JsonObject {
  return isJsonObject(call.metaData) ? call.metaData : {};
}

export function idsOf(answers: JsonObject[]): string[] {
  return answers.flatMap(({ calls }) => objects(calls).map((call) => String(metaOf(call).id)));
}

export function cursorOf(answer: JsonObject): string | undefined {
  const cursor = isJsonObject(answer.records) ? answer.records.cursor : undefined;
  return typeof cursor === "string" ? cursor : undefined;
}

export function post({ simulator }: TestSimulator, path: string, body: JsonObject): Promise<Answer> {
  return api(simulator, path, { body });
}

/** Follows a POST list to its end; `between` runs after each page but the last. */
export async function pages(
  test: TestSimulator,
  path: string,
  body: JsonObject,
  between: (page: number) => void = () => undefined,
): Promise<JsonObject[]> {
  const answers: JsonObject[] = [];
  for (let cursor: string | undefined; ; ) {
    const { status, json } = await post(test, path, cursor === undefined ? body : { ...body, cursor });
    expect(status).toBe(200);
    answers.push(json);
    cursor = cursorOf(json);
    if (cursor === undefined) return answers;
    between(answers.length);
  }
}
