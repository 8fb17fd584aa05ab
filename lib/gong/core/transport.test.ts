import { describe, expect, it } from "vitest";
import { AnswerTooLarge, type GongFetch, send, type WireRequest } from "./transport.ts";

const request: WireRequest = {
  method: "GET",
  url: "https://api.gong.io/v2/users",
  headers: {},
  body: undefined,
  signal: new AbortController().signal,
};

function answering(chunks: Uint8Array[], onEnd: () => void = () => undefined): GongFetch {
  return async () => ({
    status: 200,
    headers: { "x-a": "b" },
    body: (async function* () {
      try {
        yield* chunks;
      } finally {
        onEnd();
      }
    })(),
  });
}

describe("reading an answer", () => {
  it("joins the pieces, also when a letter is cut in two", async () => {
    const bytes = new TextEncoder().encode("Grüße 👋");
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    const answer = await send(answering(pieces), request, 1_000);
    expect(answer).toEqual({ status: 200, headers: { "x-a": "b" }, text: "Grüße 👋", bytes: bytes.length });
  });

  it("reads up to the limit and not a byte more", async () => {
    const tenBytes = [new Uint8Array(6).fill(97), new Uint8Array(4).fill(98)];
    expect((await send(answering(tenBytes), request, 10)).bytes).toBe(10);
    await expect(send(answering(tenBytes), request, 9)).rejects.toBeInstanceOf(AnswerTooLarge);
  });

  it("lets go of the body when it is too large", async () => {
    let hasEnded = false;
    const fetch = answering([new Uint8Array(100), new Uint8Array(100)], () => {
      hasEnded = true;
    });
    await expect(send(fetch, request, 50)).rejects.toThrow("larger than 50 bytes");
    expect(hasEnded).toBe(true);
  });
});
