import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Agent, request } from "undici";
import { publicOnlyLookup } from "./public-address.ts";
import { tellWhenSent } from "./tell-when-sent.ts";
import type { GongFetch } from "./transport.ts";

export interface UndiciFetchOptions {
  /** Whether names may resolve to loopback and private addresses; only for explicitly allowed origins. */
  allowPrivateAddresses: boolean;
  connectTimeoutMs?: number;
  /** Longest silence before the headers, and between two pieces of the body. */
  idleTimeoutMs?: number;
  /** Longest silence between the end of an upload and the headers: Gong looks at the file first. */
  uploadAnswerTimeoutMs?: number;
}

/**
 * Makes the default transport. undici, because the global `fetch` refuses the one GET that carries a body
 * (`/v2/crm/entities`). Redirects are never followed, gzip is unpacked while it arrives.
 */
export function createUndiciFetch(options: UndiciFetchOptions): GongFetch {
  const idleTimeoutMs = options.idleTimeoutMs ?? 30_000;
  const uploadAnswerTimeoutMs = options.uploadAnswerTimeoutMs ?? 300_000;
  const agent = new Agent({
    connect: {
      timeout: options.connectTimeoutMs ?? 10_000,
      ...(options.allowPrivateAddresses ? {} : { lookup: publicOnlyLookup() }),
    },
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
  });
  return async ({ method, url, headers, body, signal, onSent }) => {
    const isUpload = body !== undefined && typeof body !== "string";
    const response = await request(url, {
      dispatcher: onSent === undefined ? agent : agent.compose(tellWhenSent(onSent)),
      ...(isUpload && { headersTimeout: uploadAnswerTimeoutMs }),
      method,
      headers: { ...headers, "accept-encoding": "gzip" },
      body:
        body === undefined || typeof body === "string"
          ? (body ?? null)
          : Readable.from(body, { objectMode: false }),
      signal,
    });
    const flat: Record<string, string> = {};
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
    }
    const isGzip = flat["content-encoding"]?.trim().toLowerCase() === "gzip";
    return {
      status: response.statusCode,
      headers: flat,
      body: isGzip ? unzip(response.body) : response.body,
    };
  };
}

function unzip(body: Readable): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  body.on("error", (error) => gunzip.destroy(error));
  gunzip.on("close", () => body.destroy());
  return body.pipe(gunzip);
}

let publicOnly: GongFetch | undefined;
let anyAddress: GongFetch | undefined;

/** The transport shared by all clients of this process, so that connections to Gong are kept and re-used. */
export function sharedUndiciFetch(options: { allowPrivateAddresses: boolean }): GongFetch {
  if (options.allowPrivateAddresses) {
    anyAddress ??= createUndiciFetch({ allowPrivateAddresses: true });
    return anyAddress;
  }
  publicOnly ??= createUndiciFetch({ allowPrivateAddresses: false });
  return publicOnly;
}
