import { randomBytes } from "node:crypto";
import type { UploadFile } from "./fields.ts";

export type MultipartPart = { name: string; text: string } | { name: string; file: UploadFile };

export interface MultipartBody {
  headers: Record<string, string>;
  /** Reads the files from their beginning; may be called once a try. */
  open: () => AsyncIterable<Uint8Array>;
}

const encoder = new TextEncoder();

/**
 * Encodes `multipart/form-data` as a stream: files pass through piece by piece. The length is announced when every
 * file states its size; a file that then delivers another number of bytes fails the request.
 */
export function encodeMultipart(parts: readonly MultipartPart[]): MultipartBody {
  const boundary = `callboard-${randomBytes(18).toString("hex")}`;
  const heads = parts.map((part) => encoder.encode(headOf(part, boundary)));
  const end = encoder.encode(`--${boundary}--\r\n`);
  const length = totalLength(parts, heads, end);
  const headers: Record<string, string> = { "content-type": `multipart/form-data; boundary=${boundary}` };
  if (length !== undefined) headers["content-length"] = String(length);
  return {
    headers,
    open: async function* () {
      for (const [index, part] of parts.entries()) {
        yield heads[index] ?? end;
        if ("text" in part) yield encoder.encode(part.text);
        else yield* exactly(part.file);
        yield encoder.encode("\r\n");
      }
      yield end;
    },
  };
}

function headOf(part: MultipartPart, boundary: string): string {
  const name = quote(part.name);
  if ("text" in part) return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
  const { filename, contentType } = part.file;
  return (
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${quote(filename)}"\r\n` +
    `Content-Type: ${contentType.replace(/[\r\n]/g, "")}\r\n\r\n`
  );
}

/** As browsers do it: quotes and line ends are percent-encoded, so a file name cannot add a header. */
function quote(text: string): string {
  return text.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}

function totalLength(
  parts: readonly MultipartPart[],
  heads: readonly Uint8Array[],
  end: Uint8Array,
): number | undefined {
  let length = end.byteLength;
  for (const [index, part] of parts.entries()) {
    const size = "text" in part ? encoder.encode(part.text).byteLength : part.file.size;
    if (size === undefined) return undefined;
    length += (heads[index]?.byteLength ?? 0) + size + 2;
  }
  return length;
}

async function* exactly(file: UploadFile): AsyncIterable<Uint8Array> {
  let sent = 0;
  for await (const chunk of file.open()) {
    sent += chunk.byteLength;
    if (file.size !== undefined && sent > file.size) break;
    yield chunk;
  }
  if (file.size !== undefined && sent !== file.size)
    throw new RangeError("the file is not as large as it said");
}
