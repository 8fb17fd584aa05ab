/** One HTTP request, ready to go. */
export interface WireRequest {
  method: string;
  /** Absolute, query included: never log it. */
  url: string;
  headers: Record<string, string>;
  body: string | AsyncIterable<Uint8Array> | undefined;
  signal: AbortSignal;
  /** Called when it begins to leave, which may be later than it was handed over. */
  onSent?: (() => void) | undefined;
}

/** An HTTP answer whose body has not been read yet; header names are lower case. */
export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: AsyncIterable<Uint8Array>;
}

/** Sends one request. Follows no redirect, retries nothing; rejects when no answer comes. */
export type GongFetch = (request: WireRequest) => Promise<WireResponse>;

/** An answer that was read to its end. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  bytes: number;
}

/** The answer is larger than we are willing to hold. */
export class AnswerTooLarge extends Error {
  override readonly name = "AnswerTooLarge";
  readonly status: number;

  constructor(status: number, maxBytes: number) {
    super(`the answer is larger than ${maxBytes} bytes`);
    this.status = status;
  }
}

/**
 * Sends and reads the whole body as UTF-8, up to `maxBytes`; as `latin1` the text holds the bytes, a character each.
 *
 * @throws AnswerTooLarge, or whatever the transport rejects with.
 */
export async function send(
  fetch: GongFetch,
  request: WireRequest,
  maxBytes: number,
  charset: "utf8" | "latin1" = "utf8",
): Promise<Answer> {
  const response = await fetch(request);
  const decoder = charset === "utf8" ? new TextDecoder() : bytesAsText;
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AnswerTooLarge(response.status, maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  text += decoder.decode();
  return { status: response.status, headers: response.headers, text, bytes };
}

const bytesAsText = {
  decode: (chunk?: Uint8Array, _options?: { stream: boolean }) =>
    chunk === undefined
      ? ""
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1"),
};
