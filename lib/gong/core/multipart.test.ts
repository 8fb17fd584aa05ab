import { describe, expect, it } from "vitest";
import type { UploadFile } from "./fields.ts";
import { encodeMultipart, type MultipartBody } from "./multipart.ts";

function file(text: string, over: Partial<UploadFile> = {}): UploadFile {
  return {
    filename: "data.ldjson",
    contentType: "application/x-ndjson",
    size: Buffer.byteLength(text),
    open: async function* () {
      for (const letter of text) yield Buffer.from(letter);
    },
    ...over,
  };
}

async function textOf(body: MultipartBody): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("a form with files", () => {
  it("is read back by a standard parser as it was written", async () => {
    const body = encodeMultipart([
      { name: "note", text: "Grüße" },
      { name: "dataFile", file: file('{"a":1}\n') },
    ]);
    const form = await new Response(await textOf(body), {
      headers: { "content-type": body.headers["content-type"] ?? "" },
    }).formData();
    const read = form.get("dataFile");
    expect(form.get("note")).toBe("Grüße");
    expect(read).toBeInstanceOf(File);
    if (read instanceof File) expect([read.name, await read.text()]).toEqual(["data.ldjson", '{"a":1}\n']);
  });

  it("announces its exact length when every size is known", async () => {
    const body = encodeMultipart([
      { name: "a", text: "ü" },
      { name: "f", file: file("hällo") },
    ]);
    expect(Buffer.byteLength(await textOf(body))).toBe(Number(body.headers["content-length"]));
  });

  it("announces no length when one size is unknown", () => {
    const body = encodeMultipart([{ name: "f", file: file("x", { size: undefined }) }]);
    expect(body.headers["content-length"]).toBeUndefined();
  });

  it("can be opened again for another try", async () => {
    const body = encodeMultipart([{ name: "f", file: file("again") }]);
    expect(await textOf(body)).toBe(await textOf(body));
  });

  it.each([3, 10])("fails when a file of 5 bytes said it had %i", async (size) => {
    const body = encodeMultipart([{ name: "f", file: file("hello", { size }) }]);
    await expect(textOf(body)).rejects.toThrow("not as large");
  });

  it("reads a file piece by piece, only as fast as it is taken", async () => {
    let opened = 0;
    const slow = file("", {
      size: undefined,
      open: async function* () {
        for (;;) {
          opened += 1;
          yield new Uint8Array(1_000);
        }
      },
    });
    let taken = 0;
    for await (const _chunk of encodeMultipart([{ name: "f", file: slow }]).open()) {
      taken += 1;
      if (taken === 5) break;
    }
    expect(opened).toBeLessThanOrEqual(5);
  });

  it("lets no file name or type add a header", async () => {
    const evil = file("x", { filename: 'a"\r\nX-Evil: 1\r\n"', contentType: "text/csv\r\nX-Evil: 2" });
    const text = await textOf(encodeMultipart([{ name: "f", file: evil }]));
    expect(text).not.toMatch(/^X-Evil/m);
    expect(text).toContain('filename="a%22%0D%0AX-Evil: 1%0D%0A%22"');
  });
});
