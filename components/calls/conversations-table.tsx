import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { type SheetHead, type SheetValue, showCell } from "#lib/format/show-cell.ts";
import { untitled } from "./untitled.ts";

/** What the screen leaves to the file. */
const onlyInFile = new Set(["id", "link"]);

export interface ConversationsTableProps {
  tenant: string;
  heads: readonly SheetHead[];
  rows: readonly SheetValue[][];
}

/** The cells of the file, a row for each conversation; the row leads to the call. */
export function ConversationsTable({ tenant, heads, rows }: ConversationsTableProps) {
  const { locale } = useViewer();
  useRowKeys();
  const idAt = heads.findIndex(({ id }) => id === "id");
  const columns = heads.flatMap((head, index) => (onlyInFile.has(head.id) ? [] : [{ head, index }]));
  return (
    <div className="overflow-x-auto [--sticky-top:0px]">
      <Table label="Conversations with their figures" className="min-w-max">
        <TableHead>
          {columns.map(({ head }) => (
            <HeaderCell key={head.id} isNumeric={head.kind === "number"}>
              {head.label}
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={String(row[idAt])}>
              {columns.map(({ head, index }) => (
                <Cell
                  key={head.id}
                  isNumeric={head.kind === "number"}
                  className="max-w-64 truncate whitespace-nowrap tabular-nums"
                  title={typeof row[index] === "string" ? row[index] : undefined}
                >
                  {head.id === "title" ? (
                    <RowLink href={`/${tenant}/calls/${row[idAt]}`} prefetch={false} data-row-link>
                      {row[index] || untitled}
                    </RowLink>
                  ) : (
                    showCell(row[index] ?? null, head, locale)
                  )}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
