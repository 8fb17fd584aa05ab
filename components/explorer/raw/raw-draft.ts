import type { rawHeaderNames, rawMethods } from "#lib/explorer/choices.ts";

export type RawMethod = (typeof rawMethods)[number];
export type RawHeaderName = (typeof rawHeaderNames)[number];

export interface Pair {
  key: number;
  name: string;
  value: string;
}

/** The raw request as it is being written. */
export interface RawDraft {
  method: RawMethod;
  path: string;
  query: readonly Pair[];
  headers: readonly Pair[];
  bodyKind: "none" | "json" | "form" | "file";
  bodyText: string;
  formFields: readonly Pair[];
  /** Empty: the file is the body itself. */
  filePart: string;
  file: File | null;
  responseType: "json" | "text" | "binary";
  timeoutSeconds: string;
  retryKind: "none" | "fixed" | "exponential";
  attempts: string;
  delayMs: string;
}

export const emptyRaw: RawDraft = {
  method: "GET",
  path: "/v2/",
  query: [],
  headers: [],
  bodyKind: "none",
  bodyText: "",
  formFields: [],
  filePart: "",
  file: null,
  responseType: "json",
  timeoutSeconds: "30",
  retryKind: "none",
  attempts: "3",
  delayMs: "1000",
};

/** A query that was pasted with the path goes into its own rows. */
export function splitPath(text: string): { path: string; query: [string, string][] } {
  const trimmed = text.trim();
  const path = URL.canParse(trimmed) ? trimmed.slice(new URL(trimmed).origin.length) : trimmed;
  const at = path.indexOf("?");
  if (at < 0) return { path, query: [] };
  return { path: path.slice(0, at), query: [...new URLSearchParams(path.slice(at + 1).split("#")[0])] };
}
