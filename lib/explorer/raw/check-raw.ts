import { AppError } from "#lib/errors.ts";
import { parseRawPath, type RawPathProblem } from "#lib/gong/core/raw-path.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import type { RawRequestBody } from "../raw-schemas.ts";
import { requireConfirmation, requireKey } from "../run/confirmation.ts";
import { type RawTarget, rawTarget } from "./raw-places.ts";

const sentences: Record<RawPathProblem, string> = {
  "not-below-v2": "must begin with /v2/, without a host",
  "has-query": "must not hold ? or #: put the query into its own fields",
  "empty-part": "must not hold an empty part",
  dots: "must not hold . or .. as a part",
  "hidden-character": "holds a character that cannot be part of a path",
  "bad-escape": "holds an escape that cannot be read",
};

/** @throws {AppError} `invalid_input` at `path` for anything but a plain path below /v2/. */
export function requireRawPath(text: string): string {
  const parsed = parseRawPath(text);
  if (parsed.ok) return parsed.path;
  throw invalid("path", sentences[parsed.problem]);
}

/**
 * Who may send this, and whether it was meant: owners and admins who may change settings, with every area that the
 * path belongs to; what takes away is typed in.
 * @throws {AppError} `forbidden`, `invalid_input`
 */
export function requireRaw(
  ctx: TenantContext,
  { method, path, confirmation, key }: Pick<RawRequestBody, "method" | "path" | "confirmation" | "key">,
): RawTarget {
  requireRole(ctx, ["owner", "admin"]);
  requireArea(ctx, "settings", "write");
  const target = rawTarget(method, requireRawPath(path));
  for (const { area, level } of target.places) requireArea(ctx, area, level);
  requireConfirmation(rawConfirmationWord(target), confirmation);
  requireKey(target.access !== "read", key);
  return target;
}

/** What must be typed in: the operation's id, or the word DELETE where none is declared. */
export function rawConfirmationWord({ access, operation }: Omit<RawTarget, "places">): string | null {
  return access === "destructive" ? (operation?.id ?? "DELETE") : null;
}

/** @throws {AppError} `invalid_input` at `body.text` for a text that is not JSON; it is sent as it is written. */
export function requireJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw invalid("body.text", "is not valid JSON");
  }
}

function invalid(name: string, reason: string): AppError {
  return new AppError("invalid_input", "Part of what was entered is not valid. Nothing was sent.", {
    nextStep: "Correct the marked fields and send it again.",
    invalidParams: [{ name, reason }],
  });
}
