import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import type { ConversationsPage } from "#lib/calls/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { untitled } from "./untitled.ts";

type Head = ConversationsPage["heads"][number];
type Value = ConversationsPage["rows"][number][number];

/** What the screen leaves to the file. */
const onlyInFile = new Set(["id", "link"]);

function shown(value: Value, { id, kind }: Head, locale: string): string {
  if (value === null || value === "") return "–";
  if (typeof value === "number") return formatNumber(value, locale, id === "share" ? 4 : 3);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return kind === "date" ? value.slice(0, 16) : value;
}

export interface ConversationsTableProps {
  tenant: string;
  heads: readonly Head[];
  rows: readonly Value[][];
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
                    shown(row[index] ?? null, head, locale)
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
