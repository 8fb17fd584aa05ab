import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMultipart } from "./read-multipart.ts";

const BOUNDARY = "x-mark";

function incoming(body: Buffer, cuts: number[], contentType = `multipart/form-data; boundary=${BOUNDARY}`) {
  const message = new IncomingMessage(new Socket());
  message.headers["content-type"] = contentType;
  const places = [0, ...cuts.map((cut) => cut % (body.length + 1)).sort((a, b) => a - b), body.length];
  for (const [at, place] of places.slice(1).entries()) {
    const piece = body.subarray(places[at], place);
    if (piece.length > 0) message.push(piece);
  }
  message.push(null);
  return message;
}

function encode(files: Buffer[]): Buffer {
  const parts = files.flatMap((file, at) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="f${at}"; filename="a.wav"\r\n`),
    Buffer.from("Content-Type: audio/wav\r\n\r\n"),
    file,
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

async function readAll(message: IncomingMessage, skipped: (name: string) => boolean = () => false) {
  const read: [string, string | null, string, Buffer][] = [];
  for await (const { name, filename, contentType, body } of readMultipart(message)) {
    if (skipped(name)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk);
    read.push([name, filename, contentType, Buffer.concat(chunks)]);
  }
  return read;
}

const nearlyMarks = fc
  .constantFrom("\r\n", "--", `\r\n--${BOUNDARY.slice(0, 3)}`, "\r", "data")
  .map(Buffer.from);
const files = fc.array(
  fc.array(fc.oneof(fc.uint8Array().map(Buffer.from), nearlyMarks)).map((pieces) => Buffer.concat(pieces)),
  { maxLength: 4 },
);

describe("readMultipart", () => {
  it("gives every part back byte by byte, wherever the stream was cut", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.array(fc.nat()), async (sent, cuts) => {
        const read = await readAll(incoming(encode(sent), cuts));
        expect(read).toEqual(sent.map((file, at) => [`f${at}`, "a.wav", "audio/wav", file]));
      }),
    );
  });

  it("passes over a part nobody reads", async () => {
    const body = encode([Buffer.from("one"), Buffer.alloc(200_000, "\r\n--x"), Buffer.from("three")]);
    const read = await readAll(incoming(body, [10, 70_000]), (name) => name === "f1");
    expect(read.map(([name, , , bytes]) => [name, String(bytes)])).toEqual([
      ["f0", "one"],
      ["f2", "three"],
    ]);
  });

  it("goes on after a part that was given up in the middle", async () => {
    const names: string[] = [];
    for await (const { name, body } of readMultipart(
      incoming(encode([Buffer.alloc(5_000), Buffer.from("two")]), [300, 900]),
    )) {
      names.push(name);
      for await (const _chunk of body) break;
    }
    expect(names).toEqual(["f0", "f1"]);
  });

  it("refuses a body that ends before its last mark", async () => {
    const body = encode([Buffer.from("one")]).subarray(0, -10);
    await expect(readAll(incoming(body, []))).rejects.toMatchObject({ status: 400 });
  });

  it("refuses another content type", () => {
    for (const type of ["application/json", "multipart/form-data", "text/plain; boundary=a"]) {
      expect(() => readMultipart(incoming(Buffer.from(""), [], type))).toThrow("Unsupported Media Type");
    }
  });
});
