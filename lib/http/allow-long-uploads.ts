import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

/** As long as Gong's client gives an upload. */
const longestUploadMs = 3_600_000;

/**
 * Lets a request take an hour to arrive instead of Node's five minutes, which a recording of 1.5 GB does not keep to.
 * Headers still have to come within a minute. Call once, before the server listens.
 */
export function allowLongUploads(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    server.requestTimeout = longestUploadMs;
  });
}
