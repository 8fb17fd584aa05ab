import type { ColumnKind } from "./choices.ts";
import { isAddress, readCrmId } from "./crm-id.ts";
import type {
  ColumnMapping,
  ListRow,
  ListTable,
  ProspectRow,
  ReadProspects,
  RejectedRow,
} from "./schemas.ts";

const mostText = 1_000;
const mostCell = 250;

/** Every row ends as a prospect or as one that was rejected with its reason, in the order of the list. */
export function takeProspects(
  { rows, rejected }: Pick<ListTable, "rows" | "rejected">,
  mapping: ColumnMapping,
): ReadProspects {
  const prospects: ProspectRow[] = [];
  const refused: RejectedRow[] = [];
  for (const row of rows) {
    const taken = takeRow(row, mapping);
    if ("reason" in taken) refused.push(taken);
    else prospects.push(taken);
  }
  return { prospects, rejected: [...rejected, ...refused].sort((one, other) => one.line - other.line) };
}

function takeRow(row: ListRow, mapping: ColumnMapping): ProspectRow | RejectedRow {
  const cell = (kind: ColumnKind): string | null => {
    const index = mapping[kind];
    return (index === undefined ? undefined : row.cells[index])?.slice(0, mostCell) || null;
  };
  const text = row.cells.join(", ").slice(0, mostText);
  const read = readCrmId(mapping.crmId === undefined ? "" : (row.cells[mapping.crmId] ?? ""));
  if ("reason" in read) return { line: row.line, text, reason: read.reason };
  const email = cell("email");
  const parts = [cell("firstName"), cell("lastName")].filter((part) => part !== null);
  return {
    line: row.line,
    text,
    crmId: read.id,
    email: email !== null && isAddress(email) ? email.toLowerCase() : null,
    name: cell("name") ?? (parts.length > 0 ? parts.join(" ") : null),
    title: cell("title"),
    company: cell("company"),
    accountCrmId: cell("accountCrmId"),
  };
}
