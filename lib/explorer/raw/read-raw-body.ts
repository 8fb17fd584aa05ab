import type { RawAnswer, RawRequestBody } from "../raw-schemas.ts";
import { formatBytes } from "../run/format-bytes.ts";

type Body = RawAnswer["body"];
const maxShownBytes = 8 * 1024 * 1024;
const shownBytes = 256 * 1024;

/** The answer's body as it was asked for, or as the next best that it can be read as. */
export function readRawBody(bytes: Uint8Array, wanted: RawRequestBody["responseType"]): Body {
  const size = bytes.byteLength;
  const base = { text: null, base64: null, bytes: size, isCut: false, note: null };
  if (size === 0) return { ...base, type: "empty" };
  if (wanted === "binary") return binary(bytes);
  const isCut = size > maxShownBytes;
  const text = asText(isCut ? bytes.subarray(0, shownBytes) : bytes, isCut);
  if (text === undefined) return { ...binary(bytes), note: "The answer is no text, so it comes as binary." };
  if (isCut) {
    return {
      ...base,
      type: "text",
      text,
      isCut,
      note: `The answer has ${formatBytes(size)}; its beginning is shown.`,
    };
  }
  if (wanted === "text") return { ...base, type: "text", text };
  return isJson(text)
    ? { ...base, type: "json", text }
    : { ...base, type: "text", text, note: "The answer is no JSON, so it comes as text." };
}

function binary(bytes: Uint8Array): Body {
  const size = bytes.byteLength;
  if (size > maxShownBytes) {
    const note = `The answer has ${formatBytes(size)}, more than is handed out.`;
    return { type: "binary", text: null, base64: null, bytes: size, isCut: true, note };
  }
  const base64 = Buffer.from(bytes).toString("base64");
  return { type: "binary", text: null, base64, bytes: size, isCut: false, note: null };
}

/** Undefined for bytes that are not UTF-8; a beginning may end within a character. */
function asText(bytes: Uint8Array, isBeginning: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isBeginning });
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
