import { describe, expect, it } from "vitest";
import { requestFile } from "./request-file.ts";

function upload(chunks: number, chunkBytes: number, headers: Record<string, string> = {}) {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      if (pulled > chunks) controller.close();
      else controller.enqueue(new Uint8Array(chunkBytes));
    },
  });
  const request = new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "content-length": String(chunks * chunkBytes), ...headers },
    duplex: "half",
  } as RequestInit);
  return { request, pulled: () => pulled };
}

describe("the body of a request as a file", () => {
  it("is read piece by piece, only as fast as it is taken, and never ahead", async () => {
    const { request, pulled } = upload(1_000, 65_536);
    const file = requestFile(request, "talk.mp3");
    expect(file).toMatchObject({ filename: "talk.mp3", contentType: "audio/mpeg", size: 65_536_000 });
    let bytes = 0;
    let taken = 0;
    for await (const chunk of file.open()) {
      taken += 1;
      bytes += chunk.byteLength;
      expect(pulled() - taken).toBeLessThanOrEqual(3);
    }
    expect(bytes).toBe(65_536_000);
  });

  it("lets go of the rest when nobody wants it", async () => {
    const { request, pulled } = upload(1_000, 1_000);
    for await (const _chunk of requestFile(request, "a.csv").open()) break;
    await Promise.resolve();
    expect(pulled()).toBeLessThan(10);
  });

  it("cannot be read twice", async () => {
    const file = requestFile(upload(1, 10).request, "a.csv");
    for await (const _chunk of file.open());
    await expect(async () => {
      for await (const _chunk of file.open());
    }).rejects.toThrow("read before");
  });

  it.each([{ "content-length": "0" }, { "content-length": "many" }, { "content-length": "-1" }])(
    "is refused with %j",
    (headers) => {
      expect(() => requestFile(upload(1, 10, headers).request, "a.csv")).toThrow(
        expect.objectContaining({ code: "invalid_input" }),
      );
    },
  );
});
