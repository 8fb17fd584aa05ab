import type { Json, JsonObject } from "../world/types.ts";
import { GongError } from "./gong-error.ts";

const ZONED_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads typed fields of a request and gathers one text per bad field; `assertValid` throws the 400. */
export class FieldReader {
  readonly #fields: JsonObject;
  readonly #prefix: string;
  readonly #errors: string[];

  constructor(fields: JsonObject, prefix = "", errors: string[] = []) {
    this.#fields = fields;
    this.#prefix = prefix;
    this.#errors = errors;
  }

  static ofQuery(query: URLSearchParams): FieldReader {
    return new FieldReader(Object.fromEntries(query));
  }

  assertValid(): void {
    if (this.#errors.length > 0) throw new GongError(400, this.#errors);
  }

  fail(name: string, text: string): undefined {
    this.#errors.push(`${this.#prefix}${name}: ${text}`);
    return undefined;
  }

  /** What an absent object lacks inside is no failure of its own. */
  object(name: string): FieldReader {
    const fields = this.#objectOf(name);
    return new FieldReader(fields ?? {}, `${this.#prefix}${name}.`, fields ? this.#errors : []);
  }

  requiredObject(name: string): FieldReader {
    this.#require(name);
    return this.object(name);
  }

  text(name: string, longest = Number.POSITIVE_INFINITY): string | undefined {
    const value = this.#value(name);
    if (value === null) return undefined;
    if (typeof value === "number") return String(value);
    if (typeof value !== "string") return this.fail(name, "must be a string");
    return value.length <= longest ? value : this.fail(name, `size must be between 0 and ${longest}`);
  }

  /** Text that must be there; the empty text stands for it after a failure. */
  requiredText(name: string, longest?: number): string {
    this.#require(name);
    const value = this.text(name, longest);
    if (value === "") this.fail(name, "must not be empty");
    return value ?? "";
  }

  /** A value of any type. */
  any(name: string): Json {
    return this.#value(name);
  }

  number(name: string): number | undefined {
    const value = this.#value(name);
    if (value === null) return undefined;
    return typeof value === "number" ? value : this.fail(name, "must be a number");
  }

  flag(name: string): boolean {
    const value = this.#value(name);
    if (typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    if (value !== null) this.fail(name, "must be a boolean");
    return false;
  }

  /** Whether the field is there and not null. */
  has(name: string): boolean {
    return this.#value(name) !== null;
  }

  /** Ids as text, where an empty list means the same as none. */
  idsIfAny(name: string): string[] | undefined {
    const value = this.#value(name);
    return Array.isArray(value) && value.length === 0 ? undefined : this.ids(name);
  }

  /** Ids as text. An empty list is refused, as Gong does. */
  ids(name: string, most = Number.POSITIVE_INFINITY): string[] | undefined {
    const values = this.#list(name);
    if (values === undefined) return undefined;
    if (values.length === 0) return this.fail(name, "must not be empty");
    if (values.length > most) return this.fail(name, `size must be between 1 and ${most}`);
    const ids = values.map((value) => (typeof value === "number" ? String(value) : value));
    if (!ids.every((id) => typeof id === "string")) return this.fail(name, "must be a list of strings");
    return ids;
  }

  requiredIds(name: string, most?: number): string[] {
    this.#require(name);
    return this.ids(name, most) ?? [];
  }

  /** One reader for each object of a list, with its place in the names of fields. */
  objects(name: string, most = Number.POSITIVE_INFINITY): FieldReader[] | undefined {
    const values = this.#list(name);
    if (values === undefined) return undefined;
    if (values.length > most) return this.fail(name, `size must be between 1 and ${most}`);
    return values.map((value, at) => {
      if (!isJsonObject(value)) this.fail(`${name}[${at}]`, "must be an object");
      const prefix = `${this.#prefix}${name}[${at}].`;
      return new FieldReader(isJsonObject(value) ? value : {}, prefix, this.#errors);
    });
  }

  /** A list that must be there and hold something. */
  requiredObjects(name: string, most?: number): FieldReader[] {
    this.#require(name);
    const readers = this.objects(name, most);
    if (readers?.length === 0) this.fail(name, "must not be empty");
    return readers ?? [];
  }

  requiredTimeMs(name: string): number {
    this.#require(name);
    return this.timeMs(name) ?? 0;
  }

  requiredSomeOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
    this.#require(name);
    const chosen = this.someOf(name, choices) ?? [];
    if (this.#list(name)?.length === 0) this.fail(name, "must not be empty");
    return chosen;
  }

  requiredOneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    this.#require(name);
    return this.oneOf(name, choices);
  }

  timeMs(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const epochMs = ZONED_TIME.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(epochMs) ? this.fail(name, "must be an ISO-8601 date-time with an offset") : epochMs;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    return (
      choices.find((choice) => choice === value) ?? this.fail(name, `must be one of ${choices.join(", ")}`)
    );
  }

  someOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] | undefined {
    const values = this.#list(name);
    if (values === undefined) return undefined;
    const chosen = choices.filter((choice) => values.includes(choice));
    const known: readonly string[] = choices;
    const areKnown = values.every((value) => typeof value === "string" && known.includes(value));
    return areKnown ? chosen : this.fail(name, `must hold only ${choices.join(", ")}`);
  }

  #require(name: string): void {
    if (this.#value(name) === null) this.fail(name, "must not be null");
  }

  #list(name: string): Json[] | undefined {
    const value = this.#value(name);
    if (value === null) return undefined;
    return Array.isArray(value) ? value : this.fail(name, "must be a list");
  }

  #objectOf(name: string): JsonObject | undefined {
    const value = this.#value(name);
    if (value === null) return undefined;
    return isJsonObject(value) ? value : this.fail(name, "must be an object");
  }

  #value(name: string): Json {
    return this.#fields[name] ?? null;
  }
}
