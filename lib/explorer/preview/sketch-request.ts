import { z } from "zod";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";

type Values = Record<string, unknown>;

/** Where each value would go, without checking any: for a form that is half filled in. */
export function sketchRequest(
  { path, request }: AnyOperation,
  values: Values,
): { target: string; body: string | null; fields: Values } {
  const given = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  const isIn = (part: z.ZodObject | undefined, key: string) =>
    part !== undefined && Object.hasOwn(part.shape, key);
  const inPath = Object.fromEntries(given.filter(([key]) => isIn(request.path, key)));
  const query = new URLSearchParams();
  for (const [key, value] of given) {
    if (!isIn(request.query, key)) continue;
    for (const entry of [value].flat()) query.append(key, String(entry));
  }
  const fields = Object.fromEntries(
    given.filter(([key]) => !isIn(request.path, key) && !isIn(request.query, key)),
  );
  const filled = path.replace(/\{(\w+)\}/g, (hole, key: string) =>
    Object.hasOwn(inPath, key) ? encodeURIComponent(String(inPath[key])) : hole,
  );
  const { body } = request;
  const whole = body instanceof z.ZodObject ? fields : fields.body;
  return {
    target: filled + (query.size === 0 ? "" : `?${query}`),
    body: body === undefined || whole === undefined ? null : JSON.stringify(whole),
    fields,
  };
}
