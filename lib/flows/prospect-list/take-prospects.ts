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
import { columnNames } from "./suggest-columns.ts";

const mostText = 500;
const mostCell = 250;
const mostValue = 2_000;

/** Every row ends as a prospect or as one that was rejected with its reason, in the order of the list. */
export function takeProspects(
  { header, rows, rejected }: Pick<ListTable, "header" | "rows" | "rejected">,
  mapping: ColumnMapping,
): ReadProspects {
  const names = columnNames(header, rows);
  const prospects: ProspectRow[] = [];
  const refused: RejectedRow[] = [];
  for (const row of rows) {
    const taken = takeRow(row, mapping, names);
    if ("reason" in taken) refused.push(taken);
    else prospects.push(taken);
  }
  return { prospects, rejected: [...rejected, ...refused].sort((one, other) => one.line - other.line) };
}

function takeRow(row: ListRow, mapping: ColumnMapping, names: readonly string[]): ProspectRow | RejectedRow {
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
    values: valuesOf(row, names),
  };
}

function valuesOf({ cells }: ListRow, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, cell] of cells.entries()) {
    const name = names[index];
    if (name !== undefined && cell !== "") values[name] = cell.slice(0, mostValue);
  }
  return values;
}
