import { SheetTable } from "#components/ui/sheet-table.tsx";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { untitled } from "./untitled.ts";

export interface ConversationsTableProps {
  tenant: string;
  heads: readonly SheetHead[];
  rows: readonly SheetValue[][];
}

/** The cells of the file, a row for each conversation; the row leads to the call. */
export function ConversationsTable({ tenant, heads, rows }: ConversationsTableProps) {
  return (
    <SheetTable
      label="Conversations with their figures"
      heads={heads}
      rows={rows}
      keyIds={["id"]}
      hiddenIds={["id", "link"]}
      linkId="title"
      hrefOf={(cellOf) => `/${tenant}/calls/${cellOf("id")}`}
      unnamed={untitled}
    />
  );
}
