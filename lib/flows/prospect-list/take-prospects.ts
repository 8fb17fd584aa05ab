import type { ColumnKind } from "./choices.ts";
import { isAddress, readCrmId } from "./crm-id.ts";
import type { ColumnMapping, ListRow, ListTable, ProspectRow, RejectedRow } from "./schemas.ts";
import { columnNames } from "./suggest-columns.ts";

const mostText = 500;
const mostCell = 250;
const mostValue = 2_000;

/** Every row ends as a prospect or as one that was rejected with its reason, in the order of the list. */
export async function* takeProspects(
  { header, entries }: Pick<ListTable, "header" | "entries">,
  mapping: ColumnMapping,
): AsyncGenerator<(ProspectRow | RejectedRow)[]> {
  let names = columnNames(header, 0);
  for await (const some of entries) {
    yield some.map((entry) => {
      if ("reason" in entry) return entry;
      if (entry.cells.length > names.length) names = columnNames(header, entry.cells.length);
      return takeRow(entry, mapping, names);
    });
  }
}

function takeRow(row: ListRow, mapping: ColumnMapping, names: readonly string[]): ProspectRow | RejectedRow {
  const cell = (kind: ColumnKind): string | null => {
    const index = mapping[kind];
    return (index === undefined ? undefined : row.cells[index])?.slice(0, mostCell) || null;
  };
  const read = readCrmId(mapping.crmId === undefined ? "" : (row.cells[mapping.crmId] ?? ""));
  if ("reason" in read) {
    return { line: row.line, text: row.cells.join(", ").slice(0, mostText), reason: read.reason };
  }
  const email = cell("email");
  const parts = [cell("firstName"), cell("lastName")].filter((part) => part !== null);
  return {
    line: row.line,
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
