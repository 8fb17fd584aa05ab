import type { IncomingMessage } from "node:http";
import { GongError } from "./gong-error.ts";

/** One part of a multipart request. What is unread when the next part is asked for is skipped. */
export interface UploadPart {
  name: string;
  /** Null for a plain field. */
  filename: string | null;
  contentType: string;
  body: AsyncIterable<Buffer>;
}

const LARGEST_HEAD_BYTES = 16_384;
const BLANK_LINE = Buffer.from("\r\n\r\n");

/** The parts of a `multipart/form-data` request as they arrive. Throws 415 for another content type. */
export function readMultipart(incoming: IncomingMessage): AsyncIterable<UploadPart> {
  const contentType = incoming.headers["content-type"] ?? "";
  const boundary = /^multipart\/form-data\s*;.*\bboundary=("?)([^";]+)\1/i.exec(contentType)?.[2];
  if (boundary === undefined) throw new GongError(415, "Unsupported Media Type");
  return partsOf(new Window(incoming.iterator({ destroyOnReturn: false })), boundary);
}

async function* partsOf(window: Window, boundary: string): AsyncGenerator<UploadPart> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  window.putBack(Buffer.from("\r\n"));
  await skip(window.until(mark));
  for (;;) {
    const sign = (await window.take(2)).toString("latin1");
    if (sign === "--") return;
    if (sign !== "\r\n") throw badRequest();
    const head = await readHead(window);
    let isRead = false;
    async function* body() {
      yield* window.until(mark);
      isRead = true;
    }
    yield { ...head, body: body() };
    if (!isRead) await skip(window.until(mark));
  }
}

async function readHead(window: Window): Promise<Omit<UploadPart, "body">> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of window.until(BLANK_LINE)) {
    bytes += chunk.length;
    if (bytes > LARGEST_HEAD_BYTES) throw badRequest();
    chunks.push(chunk);
  }
  const lines = Buffer.concat(chunks).toString().split("\r\n");
  const headerOf = (header: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${header}:`))?.slice(header.length + 1) ?? "";
  const disposition = headerOf("content-disposition");
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw badRequest();
  const filename = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null;
  return { name, filename, contentType: headerOf("content-type").trim() || "text/plain" };
}

async function skip(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of body) {
    // Only its passing matters.
  }
}

function badRequest(): GongError {
  return new GongError(400, "Bad request");
}

/** A view on a stream that holds no more of it than the search for a mark needs. */
class Window {
  readonly #source: AsyncIterator<unknown>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<unknown>) {
    this.#source = source;
  }

  putBack(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  async take(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#readMore();
    return this.#cut(count);
  }

  /** Everything before `mark`; the mark itself is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const found = this.#held.indexOf(mark);
      if (found >= 0) {
        if (found > 0) yield this.#cut(found);
        this.#cut(mark.length);
        return;
      }
      const safe = this.#held.length - (mark.length - 1);
      if (safe > 0) yield this.#cut(safe);
      await this.#readMore();
    }
  }

  #cut(count: number): Buffer {
    const bytes = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return bytes;
  }

  async #readMore(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done === true || !(value instanceof Uint8Array)) throw badRequest();
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
  }
}
