import { csvFile } from "#lib/format/csv.ts";
import type { RejectedRow } from "./schemas.ts";

/** The rows that were rejected, to put right and choose again. */
export function rejectedFile(rows: readonly RejectedRow[]): string {
  return csvFile(
    ["Line", "Row", "Reason"],
    rows.map(({ line, text, reason }) => [line, text, reason]),
  );
}
