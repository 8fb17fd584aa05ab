import type { ExplorerCatalogue, ExplorerOperation } from "#lib/explorer/schemas.ts";

const states: Record<ExplorerCatalogue["connection"]["state"], string | null> = {
  active: null,
  none: "Gong is not connected. Connect it first.",
  disconnected: "Gong is disconnected. Connect it again first.",
  needs_reauth: "Gong asks to reconnect before it answers anything.",
};

/** Why an operation cannot be run now, as a sentence; null when it can. */
export function whyNot(
  { closedBecause }: Pick<ExplorerOperation, "closedBecause">,
  connection: ExplorerCatalogue["connection"],
): string | null {
  return closedBecause ?? states[connection.state];
}
