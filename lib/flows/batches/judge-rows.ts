import type { Verdict } from "./choices.ts";
import { crmKey, whyMalformed } from "./crm-id.ts";
import type { CreateFlowBatchInput } from "./schemas.ts";

/** A row of a list with what can be said of it without asking anybody. */
export interface JudgedRow {
  line: number | null;
  crmProspectId: string;
  crmKey: string;
  name: string | null;
  email: string | null;
  values: Record<string, string>;
  verdict: Verdict;
  reason: string | null;
}

/** Judges what a list tells by itself: ids that cannot be ids, ids that come again, rows that could not be read. Pure. */
export function judgeRows({ rows, rejected }: Pick<CreateFlowBatchInput, "rows" | "rejected">): JudgedRow[] {
  const firstAt = new Map<string, string>();
  const judged = rows.map((row, index): JudgedRow => {
    const crmProspectId = row.crmProspectId.trim();
    const key = crmKey(crmProspectId);
    const place = row.line === undefined ? `row ${index + 1}` : `line ${row.line}`;
    const malformed = whyMalformed(crmProspectId);
    const first = malformed === null ? firstAt.get(key) : undefined;
    if (malformed === null && first === undefined) firstAt.set(key, place);
    return {
      line: row.line ?? null,
      crmProspectId,
      crmKey: key,
      name: row.name?.trim() || null,
      email: row.email?.trim() || null,
      values: row.values ?? {},
      verdict: malformed !== null ? "malformed" : first === undefined ? "unchecked" : "repeated",
      reason: malformed ?? (first === undefined ? null : `The same id stands in ${first}.`),
    };
  });
  const unreadable = rejected.map(
    ({ line, reason, text, values }): JudgedRow => ({
      line: line ?? null,
      crmProspectId: text ?? "",
      crmKey: "",
      name: null,
      email: null,
      values: values ?? {},
      verdict: "unreadable",
      reason,
    }),
  );
  return [...judged, ...unreadable].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
