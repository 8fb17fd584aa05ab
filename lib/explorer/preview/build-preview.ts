import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import type { UploadFile } from "#lib/gong/core/fields.ts";
import { formModel } from "../form-model.ts";
import { checkValues } from "../run/check-values.ts";
import type { RequestPreview } from "../schemas.ts";
import { authorizationPlaceholder, curlCommand } from "./curl-command.ts";
import { sketchRequest } from "./sketch-request.ts";

type Values = Record<string, unknown>;

/** The request that the values make; where they are not valid yet, a sketch of it with what is wrong. Pure. */
export function buildPreview(operation: AnyOperation, values: Values, baseUrl: string): RequestPreview {
  const form = formModel(operation);
  const file = form.fileField === null ? undefined : standIn(operation, values[form.fileField]);
  const whole = form.fileField === null ? values : { ...values, [form.fileField]: file };
  const checked = checkValues(operation, whole);
  const { method } = operation;
  const isForm = operation.contentType === "multipart/form-data";
  const sketch = sketchRequest(operation, whole);
  const known = "prepared" in checked ? checked.prepared : undefined;
  const opened = isForm ? undefined : known?.openBody();
  const body = isForm ? null : known ? (typeof opened === "string" ? opened : null) : sketch.body;
  const sent = {
    method,
    url: baseUrl + (known?.target ?? sketch.target),
    headers: [
      { name: "Authorization", value: authorizationPlaceholder },
      { name: "Accept", value: "application/json" },
      ...(body === null ? [] : [{ name: "Content-Type", value: "application/json" }]),
    ],
    body,
    parts: isForm ? partsOf(sketch.fields) : null,
  };
  return {
    ...sent,
    curl: curlCommand(sent),
    invalidParams: "invalidParams" in checked ? checked.invalidParams : [],
  };
}

function partsOf(fields: Values): NonNullable<RequestPreview["parts"]> {
  return Object.entries(fields).map(([name, value]) => {
    const file = value as Partial<UploadFile> | undefined;
    return typeof file?.filename === "string"
      ? { name, value: file.filename, isFile: true }
      : { name, value: String(value), isFile: false };
  });
}

/** A file of a kind that the operation takes, for showing where it goes; the upload itself is checked when it comes. */
function standIn(operation: AnyOperation, given: unknown): UploadFile {
  const named = given as { fileName?: unknown } | undefined;
  const filename = typeof named?.fileName === "string" ? named.fileName : "FILE";
  const field = formModel(operation)
    .sections.flatMap(({ fields }) => fields)
    .find(({ kind }) => kind === "file");
  const contentType = field?.kind === "file" ? (field.contentTypes[0] ?? "") : "";
  return { filename, contentType, size: undefined, open: nothing };
}

async function* nothing(): AsyncIterable<Uint8Array> {}
