/** Carries what goes with an upload, as the body is the file itself. */
export const uploadHeader = "x-explorer-upload";

/** What a request by hand may be. */
export const rawMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export const rawHeaderNames = [
  "accept",
  "accept-language",
  "if-modified-since",
  "if-none-match",
  "prefer",
  "x-correlation-id",
] as const;
