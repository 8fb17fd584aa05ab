import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { showCell } from "#lib/format/show-cell.ts";
import { RowLink } from "./row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "./table.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { useViewer } from "./viewer.tsx";

export interface SheetTableProps {
  label: string;
  heads: readonly SheetHead[];
  rows: readonly (readonly SheetValue[])[];
  /** Columns whose cells together tell a row from all others. */
  keyIds: readonly string[];
  /** Columns that the screen leaves to the file. */
  hiddenIds: readonly string[];
  /** The column that leads on, and where to. */
  linkId: string;
  hrefOf: (cellOf: (id: string) => SheetValue) => string;
  /** What an empty cell of that column reads. */
  unnamed?: string;
}

/** The cells of a report's file as a table; each row leads to what it is about. */
export function SheetTable(props: SheetTableProps) {
  const { label, heads, rows, keyIds, hiddenIds, linkId, hrefOf, unnamed = "–" } = props;
  const { locale } = useViewer();
  useRowKeys();
  const at = new Map(heads.map(({ id }, index) => [id, index]));
  const columns = heads.flatMap((head, index) => (hiddenIds.includes(head.id) ? [] : [{ head, index }]));
  return (
    <div className="overflow-x-auto [--sticky-top:0px]">
      <Table label={label} className="min-w-max">
        <TableHead>
          {columns.map(({ head }) => (
            <HeaderCell key={head.id} isNumeric={head.kind === "number"}>
              {head.label}
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const cellOf = (id: string): SheetValue => row[at.get(id) ?? -1] ?? null;
            return (
              <Row key={keyIds.map(cellOf).join(" ")}>
                {columns.map(({ head, index }) => (
                  <Cell
                    key={head.id}
                    isNumeric={head.kind === "number"}
                    className="max-w-64 truncate whitespace-nowrap tabular-nums"
                    title={typeof row[index] === "string" ? row[index] : undefined}
                  >
                    {head.id === linkId ? (
                      <RowLink href={hrefOf(cellOf)} prefetch={false} data-row-link>
                        {row[index] || unnamed}
                      </RowLink>
                    ) : (
                      showCell(row[index] ?? null, head, locale)
                    )}
                  </Cell>
                ))}
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}
