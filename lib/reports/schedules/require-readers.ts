import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import { mayReadReport } from "../require-report-area.ts";
import type { ReportName } from "../schemas.ts";
import { recipientContext } from "./recipient-context.ts";

/** @throws {AppError} `invalid_input` that names who of `members` is none, cannot sign in, or may not read the report */
export async function requireReaders(
  tx: Tx,
  tenantId: string,
  report: ReportName,
  members: readonly string[],
): Promise<void> {
  const closedTo: string[] = [];
  for (const memberId of members) {
    const recipient = await recipientContext(tx, tenantId, memberId);
    if (!recipient) throw refused("Somebody here is no member any more, or cannot sign in.");
    if (!mayReadReport(recipient.ctx, report)) closedTo.push(recipient.name);
  }
  if (closedTo.length > 0) throw refused(`This report is closed to ${closedTo.join(", ")}.`);
}

function refused(reason: string): AppError {
  return new AppError("invalid_input", reason, { invalidParams: [{ name: "members", reason }] });
}
