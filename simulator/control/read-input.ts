import type { Context } from "hono";
import { type ZodType, z } from "zod";

/** Thrown for a request to the control API that is not as it should be. */
export class BadInput extends Error {}

/** The JSON body of a control request. Needs the JSON content type, so no foreign page can send one. */
export async function readInput<Value>(context: Context, schema: ZodType<Value>): Promise<Value> {
  if (!/^application\/json/i.test(context.req.header("content-type") ?? "")) {
    throw new BadInput("Send JSON with the content type application/json.");
  }
  const body: unknown = await context.req.json().catch(() => {
    throw new BadInput("The body is not JSON.");
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new BadInput(z.prettifyError(parsed.error));
}
