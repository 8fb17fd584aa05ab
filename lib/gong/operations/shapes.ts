import { z } from "zod";
import { booleanLike, idText, maybe, numberLike, openEnum, records } from "../core/fields.ts";

/** Fields of answers; each may be absent or null. */
export const text = () => maybe(z.string());
export const number = () => maybe(numberLike());
export const flag = () => maybe(booleanLike());
export const id = () => maybe(idText());
export const list = <Schema extends z.ZodType>(schema: Schema) => maybe(z.array(schema));
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  maybe(openEnum(values));

/** What every answer carries, and what every page carries besides. */
export const answerFields = { requestId: text() };
export const pageFields = { ...answerFields, records: maybe(records) };

/** The answer of a write that tells nothing but its request id. */
export const bareAnswer = z.looseObject(answerFields);

/** A switch in a request. */
export const onOff = () => z.boolean().optional();

/** Free text in a request that must not be empty. */
export const words = (maxLength = 100_000) => z.string().min(1).max(maxLength);

/** An e-mail address in a request, without a name around it. */
export const email = () => z.email({ error: "Use a plain e-mail address" });

/** A phone number in a request: a plus sign and the country code first. */
export const phoneNumber = () =>
  z.string().regex(/^\+[\d\s().-]{5,30}$/, "Use a phone number that starts with + and the country code");

/** Identifies a job of the caller's making; Gong refuses one it has seen. */
export const clientRequestId = () =>
  z.string().regex(/^[\w-]{1,64}$/, "Use up to 64 letters, digits, dashes and underscores");
