import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

export interface StreamedEntry {
  /** Path inside the archive, with "/" between folders. */
  name: string;
  pieces: AsyncIterable<string> | Iterable<string>;
}

/** Names in UTF-8; checksum and sizes stand behind the content, for nobody knows them before. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: the same content always makes the same file. */
const date = 0x0021;

function bytes(width: 2 | 4, values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  for (const [index, value] of values.entries()) buffer.writeUIntLE(value, index * width, width);
  return buffer;
}

interface Facts {
  checksum: number;
  packed: number;
  plain: number;
}

async function* deflate(pieces: StreamedEntry["pieces"], facts: Facts): AsyncGenerator<Buffer> {
  async function* counted() {
    for await (const piece of pieces) {
      const content = Buffer.from(piece, "utf8");
      facts.checksum = crc32(content, facts.checksum);
      facts.plain += content.length;
      yield content;
    }
  }
  const packer = createDeflateRaw();
  // An error of the source reaches the loop below through the packer.
  pipeline(Readable.from(counted(), { objectMode: false }), packer, () => undefined);
  for await (const chunk of packer) {
    facts.packed += chunk.length;
    yield chunk;
  }
}

/** A ZIP archive as it is written, holding little more than one piece at a time; below 4 GB. */
export async function* zipStream(entries: Iterable<StreamedEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, pieces } of entries) {
    const path = Buffer.from(name, "utf8");
    const start = offset;
    const local = Buffer.concat([
      bytes(4, [0x04034b50]),
      bytes(2, [20, flags, deflated, 0, date]),
      bytes(4, [0, 0, 0]),
      bytes(2, [path.length, 0]),
      path,
    ]);
    yield local;
    const facts: Facts = { checksum: 0, packed: 0, plain: 0 };
    yield* deflate(pieces, facts);
    const sizes = bytes(4, [facts.checksum, facts.packed, facts.plain]);
    const behind = Buffer.concat([bytes(4, [0x08074b50]), sizes]);
    yield behind;
    offset += local.length + facts.packed + behind.length;
    directory.push(
      bytes(4, [0x02014b50]),
      bytes(2, [20, 20, flags, deflated, 0, date]),
      sizes,
      bytes(2, [path.length, 0, 0, 0, 0]),
      bytes(4, [0, start]),
      path,
    );
  }
  const index = Buffer.concat(directory);
  const count = directory.length / 6;
  yield index;
  yield Buffer.concat([
    bytes(4, [0x06054b50]),
    bytes(2, [0, 0, count, count]),
    bytes(4, [index.length, offset]),
    bytes(2, [0]),
  ]);
}
