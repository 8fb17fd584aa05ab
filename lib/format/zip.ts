import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  /** Path inside the archive, with "/" between folders. */
  name: string;
  text: string;
}

const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 1980: the same content always makes the same file. */
const date = 0x0021;

const short = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);

const word = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);

/** Every record of an archive: what it is, its small facts and its big ones. Typed arrays are little-endian here as there. */
const header = (signature: number, shorts: readonly number[], words: readonly number[]) =>
  Buffer.concat([word(signature), short(...shorts), word(...words)]);

/** A ZIP archive of a few texts, as office programs take it: deflated, names in UTF-8, below 4 GB. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const content = Buffer.from(text, "utf8");
    const packed = deflateRawSync(content);
    const path = Buffer.from(name, "utf8");
    const facts = [crc32(content), packed.length, content.length];
    const local = Buffer.concat([
      header(0x04034b50, [20, utf8Names, deflated, 0, date], facts),
      short(path.length, 0),
      path,
    ]);
    directory.push(
      header(0x02014b50, [20, 20, utf8Names, deflated, 0, date], facts),
      short(path.length, 0, 0, 0, 0),
      word(0),
      word(offset),
      path,
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    header(0x06054b50, [0, 0, entries.length, entries.length], [index.length, offset]),
    short(0),
  ]);
  return Buffer.concat([...parts, index, end]);
}
