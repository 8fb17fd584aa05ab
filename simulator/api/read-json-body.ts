import type { IncomingMessage } from "node:http";
import { parseJson } from "#lib/gong/core/json.ts";
import { isJsonObject } from "../rules/field-reader.ts";
import { GongError } from "../rules/gong-error.ts";
import type { Json, JsonObject } from "../world/types.ts";

const LARGEST_BODY_BYTES = 10_000_000;

/** The JSON object a request carries. Throws 415 without the JSON content type, 400 for anything unreadable. */
export async function readJsonBody(incoming: IncomingMessage): Promise<JsonObject> {
  const body = await readJson(incoming);
  if (!isJsonObject(body)) throw new GongError(400, "Bad request");
  return body;
}

/** The JSON list a request carries, under the same rules. */
export async function readJsonList(incoming: IncomingMessage): Promise<Json[]> {
  const body = await readJson(incoming);
  if (!Array.isArray(body)) throw new GongError(400, "Bad request");
  return body;
}

async function readJson(incoming: IncomingMessage): Promise<Json> {
  const contentType = incoming.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(contentType)) throw new GongError(415, "Unsupported Media Type");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > LARGEST_BODY_BYTES) throw new GongError(400, "Bad request");
    chunks.push(part);
  }
  return parse(Buffer.concat(chunks).toString());
}

/** Integers beyond 2^53 come out as text with all their digits. */
function parse(text: string): Json {
  try {
    return parseJson(text) as Json;
  } catch {
    throw new GongError(400, "Bad request");
  }
}
