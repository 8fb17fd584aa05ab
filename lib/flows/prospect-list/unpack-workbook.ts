import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { AppError } from "#lib/errors.ts";

/** What one part of a workbook may hold once unpacked: 50,000 rows of twenty columns. */
export const mostUnpackedBytes = 64 * 1024 * 1024;

const endSignature = Buffer.from("PK\u0005\u0006", "latin1");
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

interface Entry {
  isPacked: boolean;
  packed: Buffer;
  /** As the archive claims. */
  unpackedBytes: number;
}

const inflate = promisify(inflateRaw);

/** Gives a part's text, or null where the archive has none of that name. */
export type ReadPart = (name: string) => Promise<string | null>;

export function unreadableWorkbook(): AppError {
  return new AppError("invalid_input", "This is not a workbook that can be read.", {
    nextStep: "Open it, save it as .xlsx or CSV, and choose that file.",
  });
}

export function tooLargeWorkbook(): AppError {
  return new AppError("invalid_input", "The workbook is too large once unpacked.", {
    nextStep: "Keep one sheet with the columns you need, or save it as CSV.",
  });
}

/**
 * Opens the ZIP archive that a workbook is. Parts are unpacked one by one as they are asked for, none beyond a bound,
 * whatever the archive claims about their sizes.
 * @throws {AppError} `invalid_input`, also later, from reading a part.
 */
export function unpackWorkbook(bytes: Uint8Array): ReadPart {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readEntries(file));
  return async (name) => {
    const entry = entries.get(name);
    return entry === undefined ? null : (await unpack(entry)).toString("utf8");
  };
}

function* readEntries(file: Buffer): Generator<[string, Entry]> {
  const end = file.lastIndexOf(endSignature);
  if (end < 0 || end + endLength > file.length) throw unreadableWorkbook();
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > file.length || file.readUInt32LE(at) !== entrySignature) {
      throw unreadableWorkbook();
    }
    const nameEnd = at + entryLength + file.readUInt16LE(at + 28);
    yield [file.toString("utf8", at + entryLength, nameEnd), readEntry(file, at)];
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

function readEntry(file: Buffer, at: number): Entry {
  const method = file.readUInt16LE(at + 10);
  const length = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if ((method !== 0 && method !== 8) || local + localLength > file.length) throw unreadableWorkbook();
  const from = local + localLength + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + length > file.length) throw unreadableWorkbook();
  const packed = file.subarray(from, from + length);
  return { isPacked: method === 8, packed, unpackedBytes: file.readUInt32LE(at + 24) };
}

async function unpack({ isPacked, packed, unpackedBytes }: Entry): Promise<Buffer> {
  if (!isPacked) return packed;
  try {
    // One piece for all that is claimed, so that nothing is put together afterwards.
    const chunkSize = Math.min(Math.max(unpackedBytes + 1, 1_024), mostUnpackedBytes);
    return await inflate(packed, { maxOutputLength: mostUnpackedBytes, chunkSize });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw unreadableWorkbook();
    throw tooLargeWorkbook();
  }
}
