import type { CallsBehind } from "#lib/calls/schemas.ts";
import { plural } from "#lib/format/plural.ts";

/** How many of the calls that Gong names are shown, and what is left out. Pure. */
export function callsBehindWords({ listed, visible, hidden, calls }: CallsBehind): string {
  if (listed === 0) return "Gong lists no calls behind this figure.";
  const shown = visible > calls.length ? `, the newest ${calls.length} of them here` : "";
  const rest = hidden === 0 ? "" : ` ${plural(hidden, "more is", "more are")} hidden from you or not copied.`;
  return `${plural(visible, "call")}${shown}.${rest}`;
}
