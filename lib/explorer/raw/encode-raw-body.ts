import type { UploadFile } from "#lib/gong/core/fields.ts";
import type { MultipartPart } from "#lib/gong/core/multipart.ts";
import type { RawBody } from "#lib/gong/core/send-raw.ts";
import type { RawRequestBody, RawUploadHeader } from "../raw-schemas.ts";
import { requireJson } from "./check-raw.ts";

/** The body as the client sends it: JSON as it is written, fields as a form, a file piece by piece. */
export function encodeRawBody(
  body: RawRequestBody["body"] | RawUploadHeader["body"],
  file: UploadFile | undefined,
): RawBody {
  if (body.kind === "none") return { kind: "none" };
  if (body.kind === "json") {
    requireJson(body.text);
    return { kind: "text", contentType: "application/json", text: body.text };
  }
  const texts = body.fields.map(({ name, value }): MultipartPart => ({ name, text: value }));
  if (body.kind === "form" || file === undefined) return { kind: "form", parts: texts };
  if (body.part !== null) return { kind: "form", parts: [...texts, { name: body.part, file }] };
  return { kind: "stream", contentType: file.contentType, size: file.size, open: file.open };
}
