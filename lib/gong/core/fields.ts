import { z } from "zod";
import { ExactInteger } from "./json.ts";

const wholeNumber = z.number().int().nonnegative();
const digits = z.string().regex(/^\d{1,20}$/, "An id is 1 to 20 digits");

/** An id in a request that Gong wants as text: digits as text or a safe number in, text out. */
export function gongId() {
  return z.union([digits, wholeNumber]).transform(String);
}

/** An id in a request that Gong wants as a JSON number: exact digits go out however long it is. */
export function numericGongId() {
  return z
    .union([digits, wholeNumber])
    .transform((value) => new ExactInteger(String(value).replace(/^0+(?=\d)/, "")));
}

const textsThatStay = new WeakSet<z.core.$ZodType>();

/** An id in an answer, text or number: always text for us. */
export function idText() {
  const schema = z.union([z.string(), z.number()]).transform(String);
  textsThatStay.add(schema);
  return schema;
}

/** Whether text passes this schema as it is, although it transforms other values. */
export function staysText(schema: z.core.$ZodType): boolean {
  return textsThatStay.has(schema);
}

/** A number in an answer; Gong sends some of them as text. */
export function numberLike() {
  return z.union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(?:\.\d+)?$/)
      .transform(Number),
  ]);
}

/** A flag in an answer; tolerates the words "true" and "false". */
export function booleanLike() {
  return z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
}

/** A field that may be absent or null, as nearly every field of Gong's answers may. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish();
}

const knownValues = z.registry<{ values: readonly string[] }>();

/** Text in an answer with values known today; others pass and are reported as drift. */
export function openEnum<const Values extends readonly [string, ...string[]]>(values: Values) {
  const schema: z.ZodType<Values[number] | (string & {}), string> = z
    .string()
    .meta({ examples: [...values] });
  schema.register(knownValues, { values });
  return schema;
}

/** The values an `openEnum` knows, or undefined for any other schema. */
export function knownValuesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  return knownValues.get(schema as z.ZodType)?.values;
}

/** A moment in a request: ISO-8601 with `Z` or an offset. */
export function dateTime() {
  return z.iso.datetime({ offset: true, error: "Use ISO-8601 with a time zone, as in 2026-05-01T09:00:00Z" });
}

/** A day in a request, in the company's own time zone. */
export function plainDate() {
  return z.iso.date({ error: "Use a date as in 2026-05-01" });
}

/** The place in a list, from `records.cursor` of the page before; never made by hand. */
export function cursor() {
  return z.string().min(1).optional();
}

/** What Gong says about a page. `cursor` is absent on the last one. */
export const records = z.looseObject({
  totalRecords: maybe(numberLike()),
  currentPageSize: maybe(numberLike()),
  currentPageNumber: maybe(numberLike()),
  cursor: maybe(z.string()),
});

/** A file to upload: opened anew for each try, read piece by piece, never held in memory as a whole. */
export interface UploadFile {
  filename: string;
  contentType: string;
  /** In bytes, when known beforehand. */
  size?: number | undefined;
  open(): AsyncIterable<Uint8Array>;
}

export interface UploadLimits {
  maxBytes: number;
  contentTypes: readonly string[];
}

const uploadLimits = z.registry<UploadLimits>();

/** A file part of a multipart request, refused before sending when its stated size or type is not taken. */
export function uploadFile(limits: UploadLimits) {
  const schema = z
    .custom<UploadFile>(isUploadFile, "A file is needed here")
    .refine((file) => file.size === undefined || file.size <= limits.maxBytes, {
      error: `The file is larger than ${limits.maxBytes} bytes`,
    })
    .refine((file) => limits.contentTypes.includes(file.contentType.split(";")[0]?.trim() ?? ""), {
      error: `The file must be one of ${limits.contentTypes.join(", ")}`,
    })
    .meta({ format: "binary" });
  schema.register(uploadLimits, limits);
  return schema;
}

/** What an `uploadFile` takes, or undefined for any other schema. */
export function uploadLimitsOf(schema: z.core.$ZodType): UploadLimits | undefined {
  return uploadLimits.get(schema as z.ZodType);
}

/** True for an object that can be opened and read as an upload. */
export function isUploadFile(value: unknown): value is UploadFile {
  if (typeof value !== "object" || value === null) return false;
  const file = value as Partial<UploadFile>;
  return (
    typeof file.filename === "string" &&
    typeof file.contentType === "string" &&
    typeof file.open === "function"
  );
}
