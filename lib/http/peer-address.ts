import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const holder = globalThis as { callboardPeerHeader?: string };

/**
 * Makes the address of a request's own socket readable in handlers, which see headers only. It travels
 * under a header name drawn at random for this process, so that no caller can send it. Call once, before
 * the server listens.
 */
export function exposePeerAddress(): void {
  if (holder.callboardPeerHeader) return;
  const name = `x-peer-${randomBytes(12).toString("hex")}`;
  holder.callboardPeerHeader = name;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[name] = request.socket.remoteAddress ?? "";
  });
}

/** The address at the other end of the socket; null where the server did not expose it. */
export function peerAddress(headers: Headers): string | null {
  return (holder.callboardPeerHeader && headers.get(holder.callboardPeerHeader)) || null;
}
