import { SheetTable } from "#components/ui/sheet-table.tsx";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";

export interface PeopleReportTableProps {
  tenant: string;
  heads: readonly SheetHead[];
  rows: readonly SheetValue[][];
}

/** The cells of the file, a row for each person and period; the row leads to the person. */
export function PeopleReportTable({ tenant, heads, rows }: PeopleReportTableProps) {
  return (
    <SheetTable
      label="People with their figures, week by week or month by month"
      heads={heads}
      rows={rows}
      keyIds={["id", "from"]}
      hiddenIds={["id", "active"]}
      linkId="person"
      hrefOf={(cellOf) => `/${tenant}/people/${cellOf("id")}`}
    />
  );
}
