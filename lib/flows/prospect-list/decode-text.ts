import { AppError } from "#lib/errors.ts";

export interface DecodedText {
  text: string;
  encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

const sampleBytes = 4_096;

/**
 * Text of a file that doesn't say how it is encoded: by its byte order mark, else UTF-8 where that fits, else
 * Windows-1252, which fits everything. Line ends become `\n`.
 * @throws {AppError} `invalid_input` for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) {
    throw new AppError("invalid_input", "This is not a text file.", {
      nextStep: "Choose a CSV, TXT or XLSX file.",
    });
  }
  return { text: text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text, encoding };
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}

/** By the mark, or by the zero bytes that every second byte of Western text then is. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, sampleBytes);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length / 4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : null;
}
