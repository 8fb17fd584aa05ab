import { readCrmId } from "../prospect-list/crm-id.ts";
import type { Verdict } from "./choices.ts";
import { crmKey } from "./crm-id.ts";

/** A row of a list as it was given: of a prospect, or one that could not be read. */
export type GivenRow =
  | {
      line?: number | undefined;
      crmProspectId: string;
      name?: string | null | undefined;
      email?: string | null | undefined;
      values?: Record<string, string> | undefined;
    }
  | {
      line?: number | undefined;
      reason: string;
      text?: string | undefined;
      values?: Record<string, string> | undefined;
    };

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

/** Judges what a list tells by itself: ids that cannot be ids, ids that come again, rows that could not be read. */
export function rowJudge(): (row: GivenRow) => JudgedRow {
  const firstAt = new Map<string, string>();
  let position = 0;
  return (row) => {
    position += 1;
    const line = row.line ?? null;
    const values = row.values ?? {};
    if ("reason" in row) {
      const { text: crmProspectId = "", reason } = row;
      return {
        line,
        crmProspectId,
        crmKey: "",
        name: null,
        email: null,
        values,
        verdict: "unreadable",
        reason,
      };
    }
    const read = readCrmId(row.crmProspectId);
    const malformed = "reason" in read ? read.reason : null;
    const crmProspectId = "id" in read ? read.id : row.crmProspectId.trim();
    const key = crmKey(crmProspectId);
    const first = malformed === null ? firstAt.get(key) : undefined;
    if (malformed === null && first === undefined) {
      firstAt.set(key, line === null ? `row ${position}` : `line ${line}`);
    }
    return {
      line,
      crmProspectId,
      crmKey: key,
      name: row.name?.trim() || null,
      email: row.email?.trim() || null,
      values,
      verdict: malformed !== null ? "malformed" : first === undefined ? "unchecked" : "repeated",
      reason: malformed ?? (first === undefined ? null : `The same id stands in ${first}.`),
    };
  };
}
