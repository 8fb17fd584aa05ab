import { nextKey } from "../form/draft-parts.ts";
import { emptyRaw, type Pair, type RawDraft } from "./raw-draft.ts";

const filled = (pairs: readonly Pair[]) =>
  pairs.filter(({ name }) => name !== "").map(({ name, value }) => ({ name, value }));

/** The request as our own HTTP takes it. */
export function rawRequestOf(draft: RawDraft): Record<string, unknown> {
  return {
    method: draft.method,
    path: draft.path.trim(),
    query: filled(draft.query),
    headers: filled(draft.headers),
    body: bodyOf(draft),
    responseType: draft.responseType,
    timeoutMs: Math.round(Number(draft.timeoutSeconds) * 1000),
    retry: retryOf(draft),
  };
}

function bodyOf(draft: RawDraft): Record<string, unknown> {
  switch (draft.bodyKind) {
    case "json":
      return { kind: "json", text: draft.bodyText };
    case "form":
      return { kind: "form", fields: filled(draft.formFields) };
    case "file":
      return { kind: "file", part: draft.filePart || null, fields: filled(draft.formFields) };
    default:
      return { kind: "none" };
  }
}

function retryOf({ retryKind, attempts, delayMs }: RawDraft): Record<string, unknown> {
  return retryKind === "none"
    ? { kind: "none" }
    : { kind: retryKind, attempts: Number(attempts), delayMs: Number(delayMs) };
}

/** What must be right before it is sent, by the names that the server uses. */
export function checkRaw(draft: RawDraft): Map<string, string> {
  const found = new Map<string, string>();
  const path = draft.path.trim();
  if (!path.startsWith("/v2/") || path.length === "/v2/".length) {
    found.set("path", "Begin with /v2/, as in /v2/calls; the host is the company's own");
  }
  const seconds = Number(draft.timeoutSeconds);
  if (!(seconds >= 1 && seconds <= 120)) found.set("timeoutMs", "From 1 to 120 seconds");
  if (draft.retryKind !== "none") {
    if (!inRange(draft.attempts, 2, 5)) found.set("retry.attempts", "From 2 to 5");
    if (!inRange(draft.delayMs, 100, 30_000)) found.set("retry.delayMs", "From 100 to 30000 milliseconds");
  }
  if (draft.bodyKind === "json" && !isJson(draft.bodyText)) found.set("body.text", "This is not valid JSON");
  if (draft.bodyKind === "file" && (draft.file === null || draft.file.size === 0)) {
    found.set("file", draft.file === null ? "Choose a file" : "This file is empty");
  }
  return found;
}

function inRange(text: string, min: number, max: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A stored raw request as a draft again; whatever is not as expected stays empty. */
export function rawDraftFrom(values: Record<string, unknown>): RawDraft {
  const body = recordOf(values.body);
  const retry = recordOf(values.retry);
  return {
    ...emptyRaw,
    method: (values.method as RawDraft["method"] | undefined) ?? "GET",
    path: textOf(values.path, "/v2/"),
    query: pairsOf(values.query),
    headers: pairsOf(values.headers),
    bodyKind: (body.kind as RawDraft["bodyKind"] | undefined) ?? "none",
    bodyText: textOf(body.text, ""),
    formFields: pairsOf(body.fields),
    filePart: textOf(body.part, ""),
    responseType: (values.responseType as RawDraft["responseType"] | undefined) ?? "json",
    timeoutSeconds: String(Number(values.timeoutMs ?? 30_000) / 1000),
    retryKind: "none",
    attempts: String(retry.attempts ?? emptyRaw.attempts),
    delayMs: String(retry.delayMs ?? emptyRaw.delayMs),
  };
}

const textOf = (value: unknown, otherwise: string) => (typeof value === "string" ? value : otherwise);
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function pairsOf(value: unknown): Pair[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => {
    const { name, value: text } = recordOf(entry);
    return { key: nextKey(), name: textOf(name, ""), value: textOf(text, "") };
  });
}
