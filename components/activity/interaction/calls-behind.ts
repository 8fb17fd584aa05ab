import type { Scope } from "#components/scope-bar/scope-provider.tsx";
import type { Metric } from "#lib/interaction/choices.ts";
import type { Interaction } from "#lib/interaction/schemas.ts";

/** The calls behind a person’s figure: those he was on with customers, or those he hosted in Gong’s weeks or months. */
export function callsBehind(
  { callsHref }: Pick<Scope, "callsHref">,
  { gong }: Pick<Interaction, "gong">,
  metric: Metric,
  person: string,
): string {
  if (metric === "talkRatio") return callsHref({ participant: person, team: null, talk: "customers" });
  return callsHref({
    host: person,
    team: null,
    workspace: null,
    ...(gong && { from: gong.from, to: gong.to }),
  });
}
