import { AppError } from "#lib/errors.ts";
import { type Area, covers, type Level } from "./areas.ts";
import type { TenantContext } from "./context.ts";

/**
 * First line of every verb: refuses an actor whose areas do not cover what the verb does.
 * The worker acts for the tenant itself and passes.
 * @throws {AppError} `forbidden`, naming the area and who can open it.
 */
export function requireArea(ctx: TenantContext, area: Area, level: Exclude<Level, "none">): void {
  if (ctx.actor.kind === "system") return;
  if (covers(ctx.actor.areas[area], level)) return;
  throw new AppError(
    "forbidden",
    `Your role does not open ${area} for ${level === "read" ? "reading" : "changes"}.`,
    {
      nextStep: "Ask an owner or admin of this tenant to open it for you.",
    },
  );
}
